using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>The index of several regions taken as one (<i>indeks gabungan</i>): required and done are summed over all of them first.</summary>
/// <remarks>A share of 1, exact. It weighs a region by its people and is no region's report card, so it never stands for the mean of the
/// regions, nor for the published national index. Regions without a report are missing from both sums; the status counts them.</remarks>
[LegalTerm("indeks gabungan")]
public sealed class PooledIndex
{
    private readonly RegionIndex _index;
    private readonly (string Indonesian, string English) _name;

    internal PooledIndex((string Indonesian, string English) name, RuleBook rules, ReportingPeriod period, PooledTotals pool, int notReporting)
    {
        _name = name;
        var services = CellServices.Read(name.English, pool.Layout.Subjects, pool.Totals, [], period.ClosesYear, service => pool.Owing(service) > 0);
        _index = new RegionIndex(rules, new TallyFigures(null, period, services, notReporting));
        Services = Array.AsReadOnly<PooledService>(
        [
            .. from index in _index.Services
               let recipients = pool.Layout.SubjectOf(index.Service)
               select new PooledService(index, recipients, pool.At(recipients.Ordinal), pool.Owing(index.Service)),
        ]);
    }

    /// <summary>The rules that made it.</summary>
    public RuleBook Rules => _index.Rules;

    /// <summary>The period.</summary>
    public ReportingPeriod Period => _index.Period!.Value;

    /// <summary>The services that any of the regions owes or reported, by catalogue position.</summary>
    public IReadOnlyList<PooledService> Services { get; }

    /// <summary>The urusan, in the order of every form.</summary>
    public IReadOnlyList<UrusanIndex> Urusan => _index.Urusan;

    /// <summary>The exact index; null when no service has one.</summary>
    public ExactValue? Value => _index.Value;

    /// <summary>The rating of the index; null when there is none.</summary>
    public SpmRating? Rating => _index.Rating;

    /// <summary>The index as published; null when there is none.</summary>
    public PublishedIndex? Published => _index.Published;

    /// <summary>Final or provisional, with the reasons.</summary>
    public ResultStatus Status => _index.Status;

    /// <summary>Which regions are pooled.</summary>
    public string Name(Language language) => language == Language.Indonesian ? _name.Indonesian : _name.English;

    /// <summary>Where the index comes from, down to the sums of rows.</summary>
    public Derivation Explain() => Rules.Explain(
        ($"Indeks gabungan {_name.Indonesian}, {Period.ToString(Language.Indonesian)}", $"Pooled index of {_name.English}, {Period.ToString(Language.English)}"),
        RegionExplanation.Of(_index, _name),
        _index.MeasureAgain,
        _index.Remarks);

    /// <summary>True when both say the same: rules, period, status and every exact index.</summary>
    public bool SameResultAs(PooledIndex other) => _index.SameResultAs(Internal.Require.NotNull(other)._index);

    /// <summary>Regions and index.</summary>
    public override string ToString() => $"{_name.English} pooled: {Published?.ToString() ?? "no index"}";
}
