using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Json.Tests.Rows;

/// <summary>Rows of a kabupaten, a province, and the province that owes both sets; and files of them, sound and spoilt.</summary>
internal static partial class RowSamples
{
    public const string Mothers = "kabkota.kesehatan.ibu-hamil";

    public const string Opening = "{\"format\":\"spm-rows/1\",\"period\":\"2025-Q1\"";

    public const string Row = "{\"region\":\"65.01\",\"service\":\"kabkota.kesehatan.ibu-hamil\",\"required\":100,\"done\":60}";

    private static readonly string[] Counts =
        ["0", "7", "42", "999", "1125", "65536", "1234567", "12345678", "123456789", "999999999999999", "1000000000000000", "9007199254740991"];

    private static readonly string[] OddNumbers =
        ["01", "00", "-1", "-0", "1e3", "1.125", "1.0", "+1", "0x1", "9007199254740992", "99999999999999999999999", "null", "\"7\"", "true", "", "1 2", "[1]", "{}"];

    private static readonly string[] OddTexts =
        ["65.99", "6501", "10.01", "65.00", "65", "65.1", " 65.01", "65.01 ", "Ibu Hamil", "IBU  HAMIL", "kabkota", "", " ", "\\u0036", "\\ud800", "é", "\\\"", "Buku KIA", "provinsi.pendidikan.menengah"];

    private static readonly string[] OddPieces =
        [" ", "\t", "\r", "\n", "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "9", "\"done\":1", ",\"unit\":\"orang\"", ",\"measure\":\"stock\"", ",\"state\":\"not-applicable\"", ",\"done\":null", "/*x*/", "\u00E9", "\uFEFF", "\0"];

    public static TallyLayout Layout { get; } = TallyLayout.For(
        ServiceCatalog.For(new BudgetYear(2025)), new[] { "65.01", "33", "31" }.Select(code => RegionList.Official.Find(RegionCode.Parse(code), new BudgetYear(2025))!));

    public static RowsHeader Header { get; } = new(ReportingPeriod.Parse("2025-Q1"));

    /// <summary>A number from which a whole file is made.</summary>
    public static Arbitrary<int> Seed { get; } = Gen.Choose(0, int.MaxValue).ToArbitrary();

    /// <summary>Rows as a program makes them: stretches of neighbouring cells, some of them silent, some with a state, a unit or a kind.</summary>
    public static IReadOnlyList<TallyRow> RowsOf(int seed)
    {
        var random = new Random(seed);
        var rows = new List<TallyRow>();
        for (var stretches = random.Next(6); stretches >= 0; stretches--)
        {
            var first = random.Next(Layout.CellCount);
            for (var cell = first; cell < Math.Min(Layout.CellCount, first + random.Next(1, 40)); cell++) rows.Add(RowOf(Layout.KeyOf(cell), random));
        }

        return rows;
    }

    /// <summary>A file of such rows, a row a line or in an array; one time in two spoilt in several places.</summary>
    public static byte[] File(int seed)
    {
        var random = new Random(seed);
        var isArray = random.Next(3) == 0;
        var lines = Lines(RowsOf(seed));

        // Often the same keys again, as villages send them.
        lines.AddRange(lines.Take(random.Next(60)).ToArray());
        if (random.Next(3) == 0) lines = [.. lines.Select((line, at) => at % 50 == 49 ? line : Spaced(line))];
        if (random.Next(2) == 0)
            for (var spoilt = random.Next(8); spoilt >= 0; spoilt--) lines[random.Next(lines.Count)] = Spoil(lines[random.Next(lines.Count)], random);
        var count = random.Next(4) == 0 ? string.Create(CultureInfo.InvariantCulture, $",\"count\":{lines.Count + random.Next(2)}") : "";
        var end = random.Next(3) == 0 ? "\r\n" : "\n";
        var text = isArray
            ? $"{Opening}{count},\"rows\":[{string.Join(random.Next(2) == 0 ? "," : ",\n ", lines)}]}}"
            : $"{Opening}{count}}}\n{string.Join(end, lines)}{(random.Next(3) == 0 ? "" : "\n")}";
        var bytes = Encoding.UTF8.GetBytes(text);
        if (random.Next(8) == 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(12) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    /// <summary>A few rows that all count, as one object.</summary>
    public static byte[] Sound(int seed)
    {
        var rows = RowsOf(seed).Where(row => row.Required is >= 0 ? row.Done is null or >= 0 : row.Done is null && row.Required is null).Where(row => Layout.Catalog.Services.Any(service => service.Key == row.Service)).Take(5).ToArray();
        return Encoding.UTF8.GetBytes($"{Opening},\"source\":\"e-SPM\",\"note\":\"sintetis\",\"count\":{rows.Length.ToString(CultureInfo.InvariantCulture)},\"rows\":[{string.Join(',', Lines(rows))}]}}");
    }

    /// <summary>A file cut anywhere.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Pieces(byte[] file, int seed)
    {
        var random = new Random(seed);
        var most = random.Next(4) switch { 0 => 1, 1 => 20, 2 => 700, _ => 20_000 };
        for (var at = 0; at < file.Length;)
        {
            var length = Math.Min(file.Length - at, random.Next(0, most + 1));
            yield return file.AsMemory(at, length);
            at += length;
        }
    }

    public static List<string> Lines(IEnumerable<TallyRow> rows)
    {
        using var file = new MemoryStream();
        RowsJson.Write(file, Header, rows);
        return [.. Encoding.UTF8.GetString(file.ToArray()).TrimEnd('\n').Split('\n').Skip(1)];
    }

    /// <summary>Everything that a reading says, in words.</summary>
    public static string Print<T>(RowsReading<T> reading)
        where T : class
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{reading.Header} {reading.Rows} {reading.Refused} {reading.Value is null} {reading.IsClean}");
        foreach (var refusal in reading.Refusals.Append(reading.Stop))
            text.AppendLine(CultureInfo.InvariantCulture, $"{refusal?.Row} {refusal} {refusal?.ToString(Language.Indonesian)} {refusal?.Path}");
        return text.ToString();
    }

    public static Tally? Total(RowsReading<TallyBatch> reading)
    {
        if (reading.Value is not { } batch) return null;
        var builder = new TallyBuilder(Layout);
        builder.Add(batch);
        return builder.ToTally();
    }

    /// <summary>As Python writes.</summary>
    private static string Spaced(string line) => line.Replace("\":", "\": ", StringComparison.Ordinal).Replace(",\"", ", \"", StringComparison.Ordinal);

    private static TallyRow RowOf(TallyKey key, Random random)
    {
        var row = new TallyRow(key.Region.Code.ToString(), key.Subject.Service.Key, key.Subject.Indicator?.Name, Count(random), Count(random));
        return random.Next(20) switch
        {
            0 => row with { Done = null },
            1 => row with { Done = null, Required = null },
            2 => row with { Done = null, Required = null, State = FigureState.NotApplicable },
            3 => row with { Done = null, Required = null, State = FigureState.NotYetDue },
            4 => row with { Unit = key.Subject.Unit },
            5 => row with { Kind = key.Subject.MeasureKind },
            6 => row with { Required = null },
            7 => row with { Service = key.Subject.Service.OfficialName },
            _ => row,
        };
    }

    private static long Count(Random random) => long.Parse(Counts[random.Next(Counts.Length)], CultureInfo.InvariantCulture) - random.Next(2);

    private static string Spoil(string line, Random random)
    {
        if (line.Length == 0) return OddPieces[random.Next(OddPieces.Length)];
        var at = random.Next(line.Length);
        return random.Next(9) switch
        {
            0 => line[..at] + OddPieces[random.Next(OddPieces.Length)] + line[at..],
            1 => line[..at] + line[(at + 1)..],
            2 => line[..at] + OddPieces[random.Next(OddPieces.Length)] + line[(at + 1)..],
            3 => line.Replace(":0", ":" + OddNumbers[random.Next(OddNumbers.Length)], StringComparison.Ordinal),
            4 => Number().Replace(line, ":" + OddNumbers[random.Next(OddNumbers.Length)], 1),
            5 => Text().Replace(line, ":\"" + OddTexts[random.Next(OddTexts.Length)] + "\"", random.Next(1, 3)),
            6 => line[..at],
            7 => OddPieces[random.Next(OddPieces.Length)],
            _ => line.Replace(",", " , ", StringComparison.Ordinal),
        };
    }

    [GeneratedRegex(":[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex(":\"[^\"]*\"")]
    private static partial Regex Text();
}
