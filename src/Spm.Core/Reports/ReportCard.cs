using System.Numerics;
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

    private static ReportCardGroup Group(UrusanIndex urusan, Percentage lost)
    {
        var parts = Apportion(lost, [.. urusan.Services.Select(service => service.PointsLost)]);
        return new ReportCardGroup(urusan, lost, [.. urusan.Services.Select((service, i) => new ReportCardLine(service, parts[i]))]);
    }

    private static Percentage[] Split(Percentage? published, Ratio[] lost, AchievementMethod method)
    {
        if (published is not { } index) return [.. lost.Select(_ => Percentage.Round(Ratio.Zero, method.Digits, RoundingMode.Down))];
        return Apportion(Percentage.FromUnits(Percentage.Scale(index.Digits) - index.Units, index.Digits), lost);
    }

    // With shares above 1 a part can be negative, and no split of parts of both signs is fair: each is then rounded by itself.
    private static Percentage[] Apportion(Percentage total, Ratio[] lost) => total.Units.Sign < 0 || lost.Any(part => part.Sign < 0)
        ? [.. lost.Select(part => Percentage.Round(part / 100, total.Digits, RoundingMode.HalfAwayFromZero))]
        : [.. LargestRemainder.Round(total.Units, [.. lost.Select(part => part / 100 * Percentage.Scale(total.Digits))]).Select((BigInteger units) => Percentage.FromUnits(units, total.Digits))];
}
