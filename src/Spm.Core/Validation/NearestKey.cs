using Spm.Core.Catalog;

namespace Spm.Core.Validation;

/// <summary>The service whose key takes the fewest changed letters, for "did you mean".</summary>
internal static class NearestKey
{
    // Keys are under 70 letters; a longer text is compared by its beginning, so that hostile input stays cheap.
    private const int LongestCompared = 100;

    public static ServiceType Of(string key, IReadOnlyList<ServiceType> services) =>
        services.MinBy(service => Distance(key.Length > LongestCompared ? key[..LongestCompared] : key, service.Key))!;

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
                    previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
            previous = current;
        }

        return previous[^1];
    }
}
