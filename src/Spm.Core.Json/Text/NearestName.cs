namespace Spm.Core.Json;

/// <summary>The accepted name that a misspelt one probably means.</summary>
internal static class NearestName
{
    // No accepted name is longer than 70 letters, and a text far longer than that is no misspelling of one.
    private const int LongestCompared = 100;

    /// <summary>The name that a third of the letters at most keep apart; null when none is that near.</summary>
    public static string? Of(string found, IReadOnlyList<string> accepted, ReadWork? work = null)
    {
        if (found.Length is 0 or > LongestCompared) return null;
        foreach (var name in accepted) work?.Add((long)found.Length * name.Length);
        var nearest = accepted.MinBy(name => Distance(found, name))!;
        return Distance(found, nearest) * 3 <= nearest.Length ? nearest : null;
    }

    private static int Distance(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
                current[j] = Math.Min(
                    Math.Min(previous[j], current[j - 1]) + 1,
                    previous[j - 1] + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1));
            previous = current;
        }

        return previous[^1];
    }
}
