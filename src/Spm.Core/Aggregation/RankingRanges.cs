namespace Spm.Core.Aggregation;

/// <summary>The best and worst rank of each of several values that lie anywhere between two ends, independently of each other.</summary>
/// <remarks>With equal ends it is the rank itself. Each range costs a few searches in sorted ends.</remarks>
internal sealed class RankingRanges
{
    private readonly RankingTies _ties;
    private readonly RankingValue[] _lows;
    private readonly RankingValue[] _highs;

    // Only for dense ranks: the highs of open intervals, the distinct points, and how few values a given number of the highest lows can share.
    private readonly RankingValue[] _openHighs = [];
    private readonly RankingValue[] _points = [];
    private readonly int[] _fewestValues = [];

    public RankingRanges(IReadOnlyList<(RankingValue Low, RankingValue High)> ends, RankingTies ties)
    {
        _ties = ties;
        _lows = [.. ends.Select(end => end.Low).Order()];
        _highs = [.. ends.Select(end => end.High).Order()];
        if (ties != RankingTies.Dense) return;
        _openHighs = [.. ends.Where(IsOpen).Select(end => end.High).Order()];
        _points = Distinct([.. ends.Where(end => !IsOpen(end)).Select(end => end.Low).Order()]);
        _fewestValues = FewestValues(ends);
    }

    public (int Best, int Worst) Of((RankingValue Low, RankingValue High) own)
    {
        if (_ties == RankingTies.Competition) return (1 + Above(_lows, own.High), 1 + Above(_highs, own.Low) - (IsOpen(own) ? 1 : 0));
        if (_ties == RankingTies.ModifiedCompetition) return (1 + FromOn(_lows, own.High) - (IsOpen(own) ? 0 : 1), FromOn(_highs, own.Low));
        return (1 + _fewestValues[Above(_lows, own.High)], 1 + Above(_openHighs, own.Low) - (IsOpen(own) ? 1 : 0) + Above(_points, own.Low));
    }

    /// <summary>How many other values are the same, when all ends are equal.</summary>
    public int Same(RankingValue point) => FromOn(_lows, point) - Above(_lows, point) - 1;

    private static bool IsOpen((RankingValue Low, RankingValue High) ends) => ends.Low.CompareTo(ends.High) != 0;

    private static int Above(RankingValue[] rising, RankingValue value) => rising.Length - First(rising, value, 0);

    private static int FromOn(RankingValue[] rising, RankingValue value) => rising.Length - First(rising, value, -1);

    /// <summary>Where the first value stands that compares above the given result.</summary>
    private static int First(RankingValue[] rising, RankingValue value, int result)
    {
        var (low, high) = (0, rising.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rising[middle].CompareTo(value) > result) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static RankingValue[] Distinct(RankingValue[] rising) =>
        [.. rising.Where((value, at) => at == 0 || value.CompareTo(rising[at - 1]) != 0)];

    /// <summary>Taken from the highest low down, an interval shares the last value put into one, unless it ends below it.</summary>
    private static int[] FewestValues(IReadOnlyList<(RankingValue Low, RankingValue High)> ends)
    {
        var fewest = new int[ends.Count + 1];
        RankingValue? shared = null;
        var taken = 0;
        foreach (var (low, high) in ends.OrderByDescending(end => end.Low))
        {
            var isNew = shared is not { } value || high.CompareTo(value) < 0;
            if (isNew) shared = low;
            fewest[taken + 1] = fewest[taken] + (isNew ? 1 : 0);
            taken++;
        }

        return fewest;
    }
}
