using NodaTime.Text;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>The results of one group that may stand in one ranking; others are refused with the regions concerned.</summary>
internal sealed class RankingInput
{
    private readonly RegionIndex[] _indices;
    private readonly RegionIndex[] _results;
    private readonly Region[] _missing;

    private RankingInput(RegionIndex[] indices, Func<RegionIndex, RegionIndex>? measured, Region[] missing)
    {
        _indices = indices;
        _results = measured is null ? indices : Array.ConvertAll(indices, index => measured(index));
        _missing = missing;
    }

    public ReportingPeriod? Period => _indices.FirstOrDefault()?.Period;

    /// <param name="indices">Results of any regions.</param>
    /// <param name="group">The regions that are ranked.</param>
    /// <param name="measured">What is ranked of a result, such as one urusan; null for all of it.</param>
    public static RankingInput Of(IEnumerable<RegionIndex> indices, RankingGroup group, Func<RegionIndex, RegionIndex>? measured = null)
    {
        Require.NotNull(group);
        var given = Require.Copy(indices);
        if (given.Any(index => index.Region is null))
            throw new ArgumentException("An index of bare figures belongs to no region and has no rank; measure a checked submission.", nameof(indices));
        if (given.Count == 0) return new RankingInput([], null, []);
        var first = given[0];
        var regions = group.Regions(first.Rules.Catalog.Regions, first.Rules.Year);
        var codes = regions.Select(region => region.Code).ToHashSet();
        RegionIndex[] ranked = [.. given.Where(index => codes.Contains(index.Region!.Code))];
        var seen = Once(ranked, index => index.Region!);
        foreach (var index in ranked) SameGround(ranked[0], index);
        return new RankingInput(ranked, measured, [.. regions.Where(region => !seen.Contains(region.Code))]);
    }

    /// <summary>A ranking of given values, for measures that are no index.</summary>
    public static Ranking<TMeasure> Rank<TMeasure, T>(
        TMeasure measure, IReadOnlyList<T> given, Func<T, Region> regionOf, Func<T, RankingValue> valueOf, RoundingMode rounding, ReportingPeriod period, RankingGroup group, RankingTies? ties)
        where TMeasure : RankedMeasure
    {
        var regions = Require.NotNull(group).Regions(RegionList.Official, period.Year);
        var codes = regions.Select(region => region.Code).ToHashSet();
        T[] ranked = [.. given.Where(entry => codes.Contains(regionOf(entry).Code))];
        var seen = Once(ranked, regionOf);
        return new Ranking<TMeasure>(measure, ties, new RankingFrame(group, null, period, false), ranked.Select(Candidate),
            regions.Where(region => !seen.Contains(region.Code)).Select(region => new RankingOmission(region, RankingOmissionReason.NoResult)));

        RankingCandidate Candidate(T entry)
        {
            var value = valueOf(entry);
            return new RankingCandidate(regionOf(entry), value, value, value, Percentage.Round(value.ToRatio(), 2, rounding), !period.ClosesYear);
        }
    }

    public RankingFrame Frame(RankingGroup group, bool mixing) => new(group, _indices.FirstOrDefault()?.Rules, Period, mixing);

    public bool Includes(RegionIndex index) => _indices.Contains(index);

    public IEnumerable<RankingCandidate> Candidates() =>
        from pair in _indices.Zip(_results)
        let result = pair.Second
        where OmittedBecause(result) is null
        let ends = Interval(result)
        select new RankingCandidate(
            pair.First.Region!, RankingValue.Of(result.Value!), RankingValue.Of(ends.Low), RankingValue.Of(ends.High), result.Published!.Percentage, result.Status.IsProvisional);

    public IEnumerable<RankingOmission> Omissions() => Omissions(at => OmittedBecause(_results[at]));

    public IEnumerable<RankingOmission> Omissions(Func<int, RankingOmissionReason?> because) =>
        _missing.Select(region => new RankingOmission(region, RankingOmissionReason.NoResult)).Concat(
            _indices.Select((index, at) => because(at) is { } reason ? new RankingOmission(index.Region!, reason) : null).OfType<RankingOmission>());

    public static RankingOmissionReason? OmittedBecause(RegionIndex index)
    {
        if (index.OutsideScope.Count > 0) return RankingOmissionReason.PartOfTheServices;
        return index.Value is null ? RankingOmissionReason.NoIndex : null;
    }

    /// <summary>Between which values an index lies, itself among them; without anything unreported it is a point.</summary>
    public static (ExactValue Low, ExactValue High) Interval(RegionIndex index)
    {
        var value = index.Value!;
        if (!index.Status.IsProvisional || index.Interval() is not { } range) return (value, value);
        return (range.Low.CompareTo(value) < 0 ? range.Low : value, range.High.CompareTo(value) > 0 ? range.High : value);
    }

    private static HashSet<RegionCode> Once<T>(T[] ranked, Func<T, Region> regionOf)
    {
        var seen = new HashSet<RegionCode>();
        foreach (var entry in ranked)
            if (!seen.Add(regionOf(entry).Code)) throw new ArgumentException($"{regionOf(entry)} stands twice; a ranking takes one result a region.", nameof(ranked));
        return seen;
    }

    private static void SameGround(RegionIndex first, RegionIndex index)
    {
        if (index.Rules.Hash != first.Rules.Hash)
            throw Unlike("rule book", $"{first.Rules} {first.Rules.Year} ({first.Rules.Hash[..12]})", $"{index.Rules} {index.Rules.Year} ({index.Rules.Hash[..12]})");
        if (index.Period != first.Period) throw Unlike("period", $"{first.Period}", $"{index.Period}");
        if (index.RevisedTo != first.RevisedTo) throw Unlike("day of revision", Day(first), Day(index));

        static string Day(RegionIndex index) => index.RevisedTo is { } day ? LocalDatePattern.Iso.Format(day) : "of the latest revision";

        ArgumentException Unlike(string what, string one, string other) => new(
            $"{first.Region} has the {what} {one}, {index.Region} has {other}; a ranking compares results of one {what}.", nameof(index));
    }
}
