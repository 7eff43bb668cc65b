using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>The achievement index of a region (<i>Indeks Pencapaian SPM, IP SPM</i>): the head of region's report card.</summary>
/// <remarks>A share of 1, exact. It knows the rules that made it, whether it is provisional, and what was left out. Two results compare
/// by reference; <see cref="SameResultAs"/> compares what they say, <see cref="RegionIndexComparer"/> orders them.</remarks>
[LegalTerm("Indeks Pencapaian SPM (IP SPM)", "Permendagri 59/2021 Lampiran (belum dibaca)")]
public sealed partial class RegionIndex
{
    private readonly IReadOnlyList<CheckedService> _figures;
    private readonly int _regionsNotReporting;

    internal RegionIndex(RuleBook rules, CheckedSubmission passed)
        : this(
            rules, passed.Services, IndexSource.CheckedSubmission, passed.Submission.Period.ClosesYear,
            [.. passed.Owed.Owed.Except(passed.Services.Select(entry => entry.Service))])
    {
        Region = passed.Region;
        Period = passed.Submission.Period;
        RevisedTo = passed.Submission.RevisedTo;
    }

    internal RegionIndex(RuleBook rules, BareFigures figures)
        : this(rules, figures.Services, IndexSource.BareFigures, closesYear: true, outsideScope: [])
    {
    }

    internal RegionIndex(RuleBook rules, TallyFigures figures)
        : this(rules, figures.Services, figures.Region is null ? IndexSource.PooledTally : IndexSource.TallySlice, figures.Period.ClosesYear, [], figures.RegionsNotReporting)
    {
        Region = figures.Region;
        Period = figures.Period;
    }

    private RegionIndex(
        RuleBook rules, IReadOnlyList<CheckedService> figures, IndexSource source, bool closesYear, ServiceType[] outsideScope, int regionsNotReporting = 0)
    {
        Rules = rules;
        Source = source;
        _figures = figures;
        _regionsNotReporting = regionsNotReporting;
        var (services, urusan, value) = RegionCalculation.Measure(figures, rules);
        Services = Array.AsReadOnly(services);
        Urusan = Array.AsReadOnly(urusan);
        Value = value;
        Status = ResultStatus.Of(Services, rules.Method, closesYear, outsideScope.Length, regionsNotReporting);
        OutsideScope = Array.AsReadOnly(outsideScope);
    }

    /// <summary>The rules that made it.</summary>
    public RuleBook Rules { get; }

    /// <summary>Through which door the figures came.</summary>
    public IndexSource Source { get; }

    /// <summary>The region; null for bare figures.</summary>
    public Region? Region { get; }

    /// <summary>The period; null for bare figures.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The day whose required and planned numbers it was computed from; null for the latest.</summary>
    public LocalDate? RevisedTo { get; }

    /// <summary>The urusan within scope, in the order of every form.</summary>
    public IReadOnlyList<UrusanIndex> Urusan { get; }

    /// <summary>The services within scope, by catalogue position.</summary>
    public IReadOnlyList<ServiceIndex> Services { get; }

    /// <summary>Services that the region owes and the sender does not answer for; with any of them the index is that of a part.</summary>
    public IReadOnlyList<ServiceType> OutsideScope { get; }

    /// <summary>The exact index; null when no service has one.</summary>
    public ExactValue? Value { get; }

    /// <summary>The rating of the index; null when there is none.</summary>
    public SpmRating? Rating => Value is null ? null : Rules.Rate(Value);

    /// <summary>The index as published; null when there is none.</summary>
    public PublishedIndex? Published => Value is null ? null : Rules.Publish(Value);

    /// <summary>Final or provisional, with the reasons.</summary>
    public ResultStatus Status { get; }

    /// <summary>True when both say the same: rules, region, period, revision, status, and every exact index.</summary>
    public bool SameResultAs(RegionIndex other)
    {
        Require.NotNull(other);
        return Rules.Hash == other.Rules.Hash && Region?.Code == other.Region?.Code && Period == other.Period && RevisedTo == other.RevisedTo
            && Status.ToString() == other.Status.ToString()
            && Services.Count == other.Services.Count
            && Services.Zip(other.Services).All(pair => pair.First.Service.Key == pair.Second.Service.Key && Same(pair.First.Value, pair.Second.Value))
            && Same(Value, other.Value);

        static bool Same(ExactValue? one, ExactValue? two) => one is null || two is null ? one is null && two is null : one.CompareTo(two) == 0;
    }

    /// <summary>Short: region, period, published index, rating, and whether it is provisional.</summary>
    public override string ToString() =>
        $"{Region?.ToString() ?? "(bare figures)"} {Period}: {Published?.ToString() ?? "no index"} {Rating?.Name()}{(Status.IsProvisional ? " (provisional)" : "")}";
}
