using System.Globalization;
using System.Text;
using System.Text.Json;
using Spm.Core.Json.Tests.Rows;
using Spm.Core.Queries;

namespace Spm.Core.Json.Tests.Queries;

/// <summary>Results as engines give them: groups as texts, and the same as JSON lines in any spelling.</summary>
internal static class ResultSamples
{
    public static TallyQuery Query { get; } = TallyQuery.For(
        RowSamples.Layout, new FigureTable("angka") { Region = "wilayah", Service = "layanan", Indicator = "butir", Part = "bagian", Parts = ["1"], Period = "periode", Required = "wajib", Done = "capai" }, SqlDialect.ClickHouse);

    /// <summary>Groups of cells far and near, sound or refused; now and then none at all, and now and then one twice or with a number that is none.</summary>
    public static List<string?[]> Groups(int seed)
    {
        var random = new Random(seed);
        var groups = Enumerable.Range(0, random.Next(8) == 0 ? 0 : random.Next(1, 30)).Select(_ => Group(random)).DistinctBy(group => string.Join('|', group[..7])).ToList();
        if (random.Next(10) == 0 && groups.Count > 0) groups.Add(groups[0]);
        foreach (var group in groups) group[^1] = Digits(groups.Count);
        if (groups.Count == 0) groups.Add([.. Enumerable.Repeat<string?>(random.Next(2) == 0 ? null : "", TallyQuery.Columns.Count - 1), random.Next(2) == 0 ? null : "0"]);
        else if (random.Next(10) == 0) groups[^1][random.Next(7, 16)] = random.Next(3) switch { 0 => "-1", 1 => "1.5", _ => null };
        return groups;
    }

    public static TallyQueryReading Taken(IEnumerable<string?[]> groups)
    {
        var intake = new TallyQueryIntake(Query);
        foreach (var group in groups) intake.Add(group);
        return intake.Close();
    }

    /// <summary>The groups as lines: members in any order, numbers with or without quotes, some letters as escapes.</summary>
    public static byte[] Lines(IEnumerable<string?[]> groups, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(random.Next(8) == 0 ? "\uFEFF" : "");
        foreach (var group in groups)
        {
            var members = Enumerable.Range(0, group.Length).ToArray();
            if (random.Next(3) == 0) random.Shuffle(members);
            var space = random.Next(6) == 0 ? " " : "";
            text.Append('{').AppendJoin(',', members.Select(at => $"{space}\"{Name(at, random)}\"{space}:{Value(at, group[at], random)}")).Append('}').Append(random.Next(5) == 0 ? "\r\n" : "\n");
            if (random.Next(9) == 0) text.Append(" \n");
        }

        return Encoding.UTF8.GetBytes(random.Next(3) == 0 ? text.ToString().TrimEnd() : text.ToString());
    }

    private static string?[] Group(Random random)
    {
        var (region, subject) = RowSamples.Layout.KeyOf(random.Next(RowSamples.Layout.CellCount));
        var outcome = random.Next(3) == 0 ? random.Next(4) == 0 ? RowOutcome.Negative : (RowOutcome)random.Next(5) : RowOutcome.Reported;
        var (required, done) = (random.Next(3_000), random.Next(3_000));
        var high = random.Next(6) == 0 ? random.Next(1_000) : 0;
        return
        [
            Digits((int)outcome), random.Next(12) == 0 ? "99.99" : region.Code.ToString(), random.Next(20) == 0 ? null : subject.Service.Key, subject.Indicator?.Name, null,
            random.Next(20) == 0 ? "2024" : random.Next(2) == 0 ? "2025-Q1" : "TW II 2025", random.Next(60) == 0 ? random.Next(2) == 0 ? null : "é\"1\"" : "1", Digits(1 + random.Next(900)),
            Digits(high), Digits(required), Digits(high), Digits(done), Digits(high), Digits(Math.Min(required, done)), "0", null,
        ];
    }

    private static string Name(int column, Random random) => random.Next(10) == 0 ? TallyQuery.Columns[column].ToUpperInvariant() : TallyQuery.Columns[column];

    private static string Value(int column, string? value, Random random)
    {
        if (value is null) return "null";
        var isNumber = column is 0 or > 6 && value.Length > 0;
        return isNumber && random.Next(2) == 0 ? value : random.Next(2) == 0 ? JsonSerializer.Serialize(value) : JsonSerializer.Serialize(value, JsonSerializerOptions.Web);
    }

    private static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);
}
