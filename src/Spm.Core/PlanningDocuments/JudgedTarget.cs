using Spm.Core.Catalog;

namespace Spm.Core.PlanningDocuments;

/// <summary>Compares the targets of one sub kegiatan in two documents.</summary>
/// <param name="Change">What came of it; of several indicators the first that is not equal.</param>
/// <param name="Left">The earlier target that decided; null when there was none.</param>
/// <param name="Right">The later one.</param>
internal sealed record JudgedTarget(TargetChange Change, TargetValue? Left, TargetValue? Right)
{
    private static readonly JudgedTarget Nothing = new(TargetChange.Unknown, null, null);

    /// <summary>Compares two rows' targets.</summary>
    /// <param name="left">Those of the earlier document.</param>
    /// <param name="right">Those of the later one.</param>
    /// <param name="entitled">Everybody entitled; null when not known.</param>
    public static JudgedTarget Of(IReadOnlyList<RowTarget> left, IReadOnlyList<RowTarget> right, long? entitled)
    {
        if (left.Count == 0) return Nothing;
        if (right.Count == 0) return new JudgedTarget(TargetChange.Gone, left[0].Value, null);
        if (left.Count == 1 && right.Count == 1) return Of(left[0], right[0], entitled);
        var pairs = left.Select(one => (Left: one, Right: Partners(one, left, right))).ToArray();
        JudgedTarget? same = null;
        foreach (var (one, others) in pairs)
        {
            // Several rows that say the same indicator are never added: people could be counted twice.
            var found = others is [var other] ? Of(one, other, entitled)
                : others.Length == 0 ? Nothing
                : new JudgedTarget(others.Any(partner => Of(one, partner, entitled).Change == TargetChange.Same) ? TargetChange.Same : TargetChange.Different, one.Value, others[0].Value);
            if (found.Change is not (TargetChange.Same or TargetChange.Unknown)) return found;
            if (found.Change == TargetChange.Same) same ??= found;
        }

        return same ?? Nothing;
    }

    private static RowTarget[] Partners(RowTarget one, IReadOnlyList<RowTarget> left, IReadOnlyList<RowTarget> right)
    {
        if (one.Indicator.ReferenceCode is { } code && right.Where(other => other.Indicator.ReferenceCode == code).ToArray() is { Length: > 0 } byCode) return byCode;
        var name = LooseName.Of(one.Indicator.Name);
        if (right.Where(other => LooseName.Of(other.Indicator.Name) == name).ToArray() is { Length: > 0 } byName) return byName;
        // One indicator in the earlier document, several in the later: the rest is nobody's counterpart.
        return left.Count == 1 && right.Count == 1 ? [right[0]] : [];
    }

    private static JudgedTarget Of(RowTarget left, RowTarget right, long? entitled) => new(Compare(left, right, entitled), left.Value, right.Value);

    private static TargetChange Compare(RowTarget left, RowTarget right, long? entitled)
    {
        var (from, to) = (left.Value, right.Value);
        if (from.Unit is { } before && to.Unit is { } after && before != after)
        {
            if (before.IsPercent == after.IsPercent) return TargetChange.Unit;
            return (before.IsPercent ? Bridge(from, to, entitled) : Bridge(to, from, entitled)) switch
            {
                null => TargetChange.Unit,
                true => TargetChange.Same,
                false => TargetChange.Disagree,
            };
        }

        if (from.Number is { } old && to.Number is { } now)
        {
            if (old == now) return TargetChange.Same;
            var isLessBetter = left.Indicator.Direction == IndicatorDirection.Down || right.Indicator.Direction == IndicatorDirection.Down;
            return now < old == isLessBetter ? TargetChange.Raised : TargetChange.Cut;
        }

        var isEqual = from.Kind == TargetKind.Spread && to.Kind == TargetKind.Spread ? (from.Low, from.High) == (to.Low, to.High) : LooseName.Of(from.Text) == LooseName.Of(to.Text);
        return isEqual ? TargetChange.Same : TargetChange.Different;
    }

    /// <summary>Whether so many per cent of those entitled are so many people, but for rounding to whole ones; null when it cannot be said.</summary>
    private static bool? Bridge(TargetValue percent, TargetValue people, long? entitled)
    {
        if (entitled is not { } all || percent.Share is not { } share || people.Number is not { } number) return null;
        var difference = share * all - number;
        return difference < 1 && difference > -1;
    }
}
