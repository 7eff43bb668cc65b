using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>The figures of a submission, found by service and item whatever a sender calls them.</summary>
/// <remarks>A sender may write the key or code in one report and the name in the next. Of a service or item given twice, the first counts.</remarks>
internal sealed class FigureIndex
{
    private readonly Dictionary<(string Service, object? Item), IndexedFigure> _byName = [];
    private readonly List<IndexedFigure> _all = [];
    private readonly ServiceCatalog _catalog;
    private readonly HashSet<string>? _scope;

    public FigureIndex(Submission submission, ServiceCatalog catalog)
    {
        Submission = submission;
        _catalog = catalog;
        _scope = submission.Services?.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in submission.Figures)
        {
            Add(new IndexedFigure(entry, null, catalog.Find(entry.Service)));
            foreach (var item in entry.Quality ?? []) Add(new IndexedFigure(entry, item, catalog.Find(entry.Service)));
        }
    }

    public Submission Submission { get; }

    /// <summary>In the order of the sender, each service's recipients before its items.</summary>
    public IReadOnlyList<IndexedFigure> All => _all;

    public IndexedFigure? Find(string service, string? indicator) => _byName.GetValueOrDefault(NameOf(service, indicator));

    public IndexedFigure? Find(IndexedFigure figure) => Find(figure.Service, figure.Indicator);

    /// <summary>False for a service that the sender does not answer for.</summary>
    public bool IsInScope(string service) => _scope is null || _scope.Contains(KeyOf(service));

    private void Add(IndexedFigure figure)
    {
        if (_byName.TryAdd(NameOf(figure.Service, figure.Indicator), figure)) _all.Add(figure);
    }

    private string KeyOf(string service) => _catalog.Find(service)?.Key ?? service;

    private (string Service, object? Item) NameOf(string service, string? indicator)
    {
        var known = _catalog.Find(service);
        object? item = indicator is null || known is null ? null : _catalog.QualityListOf(known)?.Find(indicator);
        return (known?.Key ?? service, item ?? indicator);
    }
}
