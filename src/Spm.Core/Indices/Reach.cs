using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>Between which values a part of an index can come to lie, and whether it can be left out; no values when it is left out anyway.</summary>
internal readonly record struct Reach(ExactValue? Low, ExactValue? High, bool CanBeAbsent)
{
    /// <summary>From nothing to fully met, or left out.</summary>
    public static Reach Anything { get; } = new(ShareValue.None, ShareValue.Full, true);

    public static Reach Fixed(ExactValue? value) => new(value, value, value is null);

    /// <summary>This, or as it stands now.</summary>
    public Reach Or(ExactValue? value) =>
        value is null ? this with { CanBeAbsent = true } : new(Extreme(Low, value, -1), Extreme(High, value, 1), CanBeAbsent);

    /// <summary>This, or another range of values.</summary>
    public Reach Or(Reach other) => new(
        other.Low is null ? Low : Extreme(Low, other.Low, -1), other.High is null ? High : Extreme(High, other.High, 1), CanBeAbsent || other.CanBeAbsent);

    /// <summary>What the mean of parts can come to, each as far as it reaches and each present or not where it can be absent.</summary>
    public static Reach MeanOf(IEnumerable<Reach> parts)
    {
        Reach[] present = [.. parts.Where(part => part.Low is not null)];
        return new(Mean(present, part => part.Low!, -1), Mean(present, part => part.High!, 1), present.All(part => part.CanBeAbsent));
    }

    // A part that can be absent joins while it carries the mean further; the furthest first, so the first that does not ends the search.
    private static ExactValue? Mean(Reach[] parts, Func<Reach, ExactValue> end, int sign)
    {
        List<ExactValue> taken = [.. parts.Where(part => !part.CanBeAbsent).Select(end)];
        var mean = MeanValue.Of([.. taken]);
        foreach (var equal in parts.Where(part => part.CanBeAbsent).Select(end).GroupBy(value => value).OrderByDescending(group => group.Key, Comparer<ExactValue>.Create((one, two) => sign * one.CompareTo(two))))
        {
            if (mean is null)
            {
                mean = equal.Key;
                taken.Add(mean);
                continue;
            }

            if (sign * equal.Key.CompareTo(mean) <= 0) break;
            taken.AddRange(equal);
            mean = MeanValue.Of([.. taken]);
        }

        return mean;
    }

    private static ExactValue Extreme(ExactValue? one, ExactValue two, int sign) => one is not null && sign * one.CompareTo(two) >= 0 ? one : two;
}
