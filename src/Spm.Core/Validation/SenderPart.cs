using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>All that one sender sent, by service; a second entry about the same service is a finding and stays out.</summary>
internal sealed class SenderPart
{
    private readonly Dictionary<string, ServiceFigures> _entries = new(StringComparer.Ordinal);

    public SenderPart(IEnumerable<Submission> parts, ServiceCatalog catalog, FindingCollector findings)
    {
        var scope = new List<string>();
        var isOpen = false;
        foreach (var part in parts)
        {
            Name ??= part.Sender;
            isOpen |= part.Services is null;
            scope.AddRange((part.Services ?? []).Select(key => KeyOf(key, catalog)));
            foreach (var entry in part.Figures)
            {
                if (!_entries.TryAdd(KeyOf(entry.Service, catalog), entry))
                    findings.Add(SubmissionFindings.DuplicateService, entry.Service, null, entry.Place, KeyOf(entry.Service, catalog));
            }
        }

        Scope = isOpen ? null : [.. scope.Distinct()];
    }

    public string Name { get; } = null!;

    /// <summary>The keys of the services answered for; null when one of its files sets no limit.</summary>
    public IReadOnlyList<string>? Scope { get; }

    public IReadOnlyDictionary<string, ServiceFigures> Entries => _entries;

    public bool AnswersFor(string key) => _entries.ContainsKey(key) || Scope?.Contains(key) == true;

    public bool IsNamed(string sender) => LooseName.Of(sender) == LooseName.Of(Name);

    /// <summary>A service outside the scope of its own sender; the check of the whole sees only what is outside everybody's.</summary>
    public void FindOutside(string[]? whole, ServiceCatalog catalog, FindingCollector findings)
    {
        if (Scope is null) return;
        foreach (var (key, entry) in _entries)
            if (!Scope.Contains(key) && catalog.Find(key) is not null && whole?.Contains(key) != false)
                findings.Add(SubmissionFindings.OutsideScope, entry.Service, null, entry.Place, key, Name);
    }

    public SubmissionPart ToPart() => new(Name, Scope, [.. _entries.Values]);

    private static string KeyOf(string service, ServiceCatalog catalog) => catalog.Find(service)?.Key ?? service;
}
