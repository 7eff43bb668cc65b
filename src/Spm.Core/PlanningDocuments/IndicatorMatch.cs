using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>Which indicators of two codes are the same: by reference code, then by name, then, only if asked, by likeness.</summary>
internal sealed class IndicatorMatch
{
    // Beyond this many on a side nobody reads names one by one, and comparing all with all would no longer be linear.
    private const int MostForLikeness = 40;

    private readonly NodeIndicator?[] _left;
    private readonly NodeIndicator?[] _right;

    private IndicatorMatch(NodeIndicator[] left, NodeIndicator[] right)
    {
        _left = [.. left];
        _right = [.. right];
        Pairs = new(Math.Min(left.Length, right.Length));
    }

    public List<(NodeIndicator Left, NodeIndicator Right, Ratio? Likeness)> Pairs { get; }

    public IEnumerable<NodeIndicator> LeftOnly => _left.OfType<NodeIndicator>();

    public IEnumerable<NodeIndicator> RightOnly => _right.OfType<NodeIndicator>();

    /// <summary>Both sides sorted, as a node gives them.</summary>
    public static IndicatorMatch Of(NodeIndicator[] left, NodeIndicator[] right, Ratio? threshold)
    {
        var match = new IndicatorMatch(left, right);
        match.TakeSame();
        if (!match.IsOpen()) return match;
        match.TakeBy(static indicator => indicator.Indicator.ReferenceCode);
        match.TakeBy(static indicator => indicator.Name);
        match.TakeBy(static indicator => indicator.LooseName);
        if (threshold is { } least && match.IsOpen()) match.TakeLike(least);
        return match;
    }

    // Both are sorted by the same names, so equal ones meet on one walk.
    private void TakeSame()
    {
        for (int left = 0, right = 0; left < _left.Length && right < _right.Length;)
        {
            var order = NodeIndicator.CompareNames(_left[left]!, _right[right]!);
            if (order == 0) Take(left, right, null);
            if (order <= 0) left++;
            if (order >= 0) right++;
        }
    }

    private bool IsOpen() => Array.Exists(_left, one => one is not null) && Array.Exists(_right, one => one is not null);

    private void TakeBy(Func<NodeIndicator, string?> key)
    {
        if (!IsOpen()) return;
        var places = new Dictionary<(IndicatorLevel, string), int>();
        for (var at = _right.Length - 1; at >= 0; at--)
            if (_right[at] is { } one && key(one) is { Length: > 0 } name) places[(one.Indicator.Level, name)] = at;
        for (var at = 0; at < _left.Length; at++)
            if (_left[at] is { } one && key(one) is { Length: > 0 } name && places.Remove((one.Indicator.Level, name), out var place)) Take(at, place, null);
    }

    private void TakeLike(Ratio least)
    {
        var lefts = Enumerable.Range(0, _left.Length).Where(at => _left[at] is not null).ToArray();
        var rights = Enumerable.Range(0, _right.Length).Where(at => _right[at] is not null).ToArray();
        if (lefts.Length > MostForLikeness || rights.Length > MostForLikeness) return;
        var pairs = new List<(Ratio Likeness, int Left, int Right)>();
        foreach (var left in lefts)
        {
            foreach (var right in rights)
            {
                if (_left[left]!.Indicator.Level != _right[right]!.Indicator.Level) continue;
                var likeness = NameLikeness.Of(_left[left]!.LooseName, _right[right]!.LooseName);
                if (likeness >= least) pairs.Add((likeness, left, right));
            }
        }

        foreach (var (likeness, left, right) in pairs.OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right))
            if (_left[left] is not null && _right[right] is not null) Take(left, right, likeness);
    }

    private void Take(int left, int right, Ratio? likeness)
    {
        Pairs.Add((_left[left]!, _right[right]!, likeness));
        _left[left] = null;
        _right[right] = null;
    }
}
