using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Regions in the order of an exact value (<i>peringkat daerah</i>): computed here, not an official ranking.</summary>
/// <typeparam name="TMeasure">What is ranked; rankings of different measures are different types.</typeparam>
/// <remarks>Nothing rounded is ever compared. Rank ranges and <see cref="Top"/> speak of the ranked regions;
/// those without a rank are listed apart and could change both.</remarks>
[LegalTerm("peringkat daerah")]
public sealed class Ranking<TMeasure>
    where TMeasure : RankedMeasure
{
    private readonly (RankingValue Low, RankingValue High)[] _points;
    private readonly (RankingValue Low, RankingValue High)[] _ends;

    internal Ranking(TMeasure measure, RankingTies? ties, RankingFrame frame, IEnumerable<RankingCandidate> candidates, IEnumerable<RankingOmission> omissions)
    {
        Measure = measure;
        Ties = ties ?? RankingTies.Competition;
        Group = frame.Group;
        Rules = frame.Rules;
        Period = frame.Period;
        Since = frame.Since;
        RankingCandidate[] ordered = [.. candidates.OrderByDescending(candidate => candidate.Value).ThenBy(candidate => candidate.Region.Code)];
        Status = StatusOf(ordered, frame.Mixing);
        _points = Array.ConvertAll(ordered, candidate => (candidate.Value, candidate.Value));
        _ends = Array.ConvertAll(ordered, candidate => (candidate.Low, candidate.High));
        var (exact, ranges) = (new RankingRanges(_points, Ties), new RankingRanges(_ends, Ties));
        Regions = Array.AsReadOnly(ordered.Select((candidate, at) => new RankedRegion<TMeasure>(
            candidate, exact.Of(_points[at]).Best, ranges.Of(_ends[at]), exact.Same(candidate.Value))).ToArray());
        Omissions = Array.AsReadOnly(omissions.OrderBy(omission => omission.Region.Code).ToArray());
    }

    /// <summary>What is ranked.</summary>
    public TMeasure Measure { get; }

    /// <summary>Over which regions.</summary>
    public RankingGroup Group { get; }

    /// <summary>Which rank equal regions get.</summary>
    public RankingTies Ties { get; }

    /// <summary>The rules behind every value (of the later period, for a rise); null where no index is ranked.</summary>
    public RuleBook? Rules { get; }

    /// <summary>The period of every value; null only when no result was given.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The earlier period of a rise; null for every other measure.</summary>
    public ReportingPeriod? Since { get; }

    /// <summary>Final, provisional or mixed.</summary>
    public RankingStatus Status { get; }

    /// <summary>The ranked regions, best first; equal ones by code.</summary>
    public IReadOnlyList<RankedRegion<TMeasure>> Regions { get; }

    /// <summary>The regions of the group without a rank, by code.</summary>
    public IReadOnlyList<RankingOmission> Omissions { get; }

    /// <summary>Who is certainly, possibly and certainly not among the first.</summary>
    /// <param name="count">How many places there are, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public RankingTop<TMeasure> Top(int count)
    {
        Require.InRange(count, 1, int.MaxValue);
        return new RankingTop<TMeasure>(this, count, Places(_points, count), Places(_ends, count));
    }

    /// <summary>What is ranked, over which regions, and how many.</summary>
    public override string ToString() => $"{Measure}, {Group}, {Period}: {Regions.Count} ranked, {Omissions.Count} not";

    // Counting equal ones against a region is the worst that a tie can do to it, counting them for it the best.
    private static (bool Certain, bool Possible)[] Places((RankingValue, RankingValue)[] ends, int count)
    {
        var (worst, best) = (new RankingRanges(ends, RankingTies.ModifiedCompetition), new RankingRanges(ends, RankingTies.Competition));
        return Array.ConvertAll(ends, end => (worst.Of(end).Worst <= count, best.Of(end).Best <= count));
    }

    private static RankingStatus StatusOf(RankingCandidate[] candidates, bool mixing)
    {
        var open = candidates.Where(candidate => candidate.IsProvisional).ToArray();
        if (open.Length == 0) return RankingStatus.Final;
        if (open.Length == candidates.Length) return RankingStatus.Provisional;
        if (mixing) return RankingStatus.Mixed;
        var final = candidates.First(candidate => !candidate.IsProvisional);
        throw new ArgumentException(
            $"{open.Length} of {candidates.Length} results are provisional, such as that of {open[0].Region}, the others final, such as that of {final.Region}; ask for mixing to rank them together.",
            nameof(candidates));
    }
}
