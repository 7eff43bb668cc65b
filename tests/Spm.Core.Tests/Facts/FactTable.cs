using System.Text;

namespace Spm.Core.Tests.Facts;

/// <summary>One of the transcribed tables beside this file, read without any code of the library.</summary>
internal static class FactTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Facts", name), Encoding.UTF8)
            .Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => line.Split('\t')).ToArray();
        return [.. lines.Skip(1).Select(cells =>
        {
            Assert.Equal(lines[0].Length, cells.Length);
            return lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        })];
    }

    /// <summary>Nothing missing, nothing extra, no differing value, and as often here as there.</summary>
    public static void SameRows(IEnumerable<string> facts, IEnumerable<string> library)
    {
        var (expected, actual) = (Counted(facts), Counted(library));

        Assert.NotEmpty(expected);
        Assert.True(!expected.Except(actual).Any() && !actual.Except(expected).Any(),
            $"Only in the facts:\n{string.Join('\n', expected.Except(actual).Take(9))}\nOnly in the library:\n{string.Join('\n', actual.Except(expected).Take(9))}");
    }

    private static HashSet<(string, int)> Counted(IEnumerable<string> rows) =>
        [.. rows.GroupBy(row => row).Select(group => (group.Key, group.Count()))];
}
