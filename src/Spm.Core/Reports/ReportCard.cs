using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <summary>What a head of region reads (<i>rapor SPM</i>): the index, what it lost and where, and what would lift it.</summary>
/// <remarks>Everything on it follows from the index; nothing is rounded twice. Printed points lost are split so that they add up to
/// 100 minus the printed index.</remarks>
[LegalTerm("rapor SPM")]
public sealed class ReportCard
{
    private ReportCard(CheckedSubmission figures, IReadOnlyList<Finding> findings, RegionIndex index)
    {
        Submission = figures.Submission;
        Findings = findings;
        Index = index;
        var totals = Split(index.Published?.Percentage, [.. index.Urusan.Select(urusan => urusan.PointsLost)], index.Rules.Method);
        Groups = Array.AsReadOnly(index.Urusan.Select((urusan, i) => Group(urusan, totals[i])).ToArray());
        Costliest = Array.AsReadOnly(Lines
            .Where(line => line.Index.PointsLost > Ratio.Zero)
            .OrderByDescending(line => line.Index.PointsLost)
            .Take(3)
            .ToArray());
        Agencies = Array.AsReadOnly(PointsBySender.Of(figures, index));
        Lowest = LowestOf(Lines);
        OwedServices = figures.Owed.Owed.Count;
        ReportedServices = Lines.Count(line => !line.IsNotReported && figures.Owed.Owed.Contains(line.Index.Service));
        Interval = Lines.Any(line => line.IsNotReported) ? index.Interval(MissingData.NotReported) : null;
    }

    /// <summary>The submission as sent.</summary>
    public Submission Submission { get; }

    /// <summary>What the check noticed.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The region's index with all that made it.</summary>
    public RegionIndex Index { get; }

    /// <summary>The urusan within scope, in the order of every form.</summary>
    public IReadOnlyList<ReportCardGroup> Groups { get; }

    /// <summary>All services within scope, urusan by urusan.</summary>
    public IEnumerable<ReportCardLine> Lines => Groups.SelectMany(group => group.Lines);

    /// <summary>The three services that cost the region most points, the costliest first; fewer when fewer lose any.</summary>
    public IReadOnlyList<ReportCardLine> Costliest { get; }

    /// <summary>Points lost by sender, the costliest first; what no sender answers for comes last. Empty when there is no index.</summary>
    public IReadOnlyList<AgencyPoints> Agencies { get; }

    /// <summary>The sender through whom the region loses most; null when nobody loses any.</summary>
    public AgencyPoints? CostliestAgency => Agencies.FirstOrDefault(entry => entry.Sender is not null && entry.PointsLost > Ratio.Zero);

    /// <summary>The service with the lowest index, by exact value; the first by catalogue position among equals; null when none has one.</summary>
    public ReportCardLine? Lowest { get; }

    /// <summary>Services whose index is below the first bound of the scale, 60 as a rule.</summary>
    public int ServicesBelowFirstBound => Lines.Count(line => line.Index.Rating == SpmRating.BelumTuntas);

    /// <summary>How many services the region owes, whoever answers for them.</summary>
    public int OwedServices { get; }

    /// <summary>For how many of these something is reported about the recipients, not applicable and not yet due included.</summary>
    public int ReportedServices { get; }

    /// <summary>While a service within scope is not reported, between which values the index lies; null otherwise, or without an index.</summary>
    /// <remarks>With such an interval the index alone is no headline: it counts the unreported as its policy says. What is not yet due
    /// stands in it as its policy says; <see cref="RegionIndex.Interval(MissingData)"/> leaves that open too.</remarks>
    public IndexInterval? Interval { get; }

    /// <summary>Makes a report card.</summary>
    /// <param name="check">A check that passed.</param>
    /// <param name="rules">The rule book that the check was made with.</param>
    /// <exception cref="InvalidOperationException">The check found an error.</exception>
    /// <exception cref="ArgumentException">The check was made with another catalogue than that of the rule book.</exception>
    /// <exception cref="MethodRefusedException">The method does not fit the figures.</exception>
    public static ReportCard Of(CheckResult check, RuleBook rules)
    {
        var figures = Require.NotNull(check).OrThrow();
        return new ReportCard(figures, check.Findings, Require.NotNull(rules).Measure(figures));
    }

    internal static ReportCardLine? LowestOf(IEnumerable<ReportCardLine> lines) => lines.Where(line => line.Index.Value is not null).Aggregate(
        (ReportCardLine?)null, (lowest, line) => lowest is null || line.Index.Value!.CompareTo(lowest.Index.Value!) < 0 ? line : lowest);

    private static ReportCardGroup Group(UrusanIndex urusan, Percentage lost)
    {
        var parts = PrintedPoints.Split(lost, [.. urusan.Services.Select(service => service.PointsLost)]);
        return new ReportCardGroup(urusan, lost, [.. urusan.Services.Select((service, i) => new ReportCardLine(service, parts[i]))]);
    }

    private static Percentage[] Split(Percentage? published, Ratio[] lost, AchievementMethod method) => published is { } index
        ? PrintedPoints.Split(PrintedPoints.LostBy(index), lost)
        : [.. lost.Select(_ => Percentage.Round(Ratio.Zero, method.Digits, RoundingMode.Down))];
}
