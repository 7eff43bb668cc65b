using System.Data;
using System.Globalization;
using System.Text;
using Spm.Core.Queries;
using Spm.Core.Tests.Aggregation;

namespace Spm.Core.Tests.Queries;

/// <summary>Tables, results as an engine would give them, and the words of a query as an engine would read them.</summary>
internal static class SampleQueries
{
    public static FigureTable Figures { get; } = new("angka") { Region = "kode", Service = "layanan", Period = "periode", Required = "wajib", Done = "realisasi" };

    public static FigureTable Whole { get; } = new("spm", "angka")
    {
        Region = "kode",
        Service = "layanan",
        Indicator = "butir",
        Unit = "satuan",
        Period = "periode",
        Part = "simpul",
        Parts = ["a", "b"],
        Source = "desa",
        Required = "wajib",
        Done = "realisasi",
        State = "status",
    };

    public static PersonTable People { get; } = new("orang") { Region = "kode", Service = "layanan", Covers = SampleTallies.Period, Entitled = "berhak", Served = "dilayani" };

    public static TallyQuery Of(CountedTable table, SqlDialect? dialect = null) => TallyQuery.For(SampleTallies.Layout, table, dialect ?? SqlDialect.Sqlite);

    /// <summary>A row of a result; the rest is as in a group of sound rows of mothers.</summary>
    public static string?[] Group(
        RowOutcome outcome = RowOutcome.Reported, string? region = "65.01", string? service = SampleTallies.Mothers, string? indicator = null, string? unit = null,
        string? period = "2025-Q1", string? part = null, string rows = "2", string required = "100", string done = "60", string met = "60", string groups = "1") =>
        [$"{outcome:D}", region, service, indicator, unit, period, part, rows, "0", required, "0", done, "0", met, "0", groups];

    public static string?[] NoGroup() => [.. new string?[TallyQuery.Columns.Count]];

    public static TallyQueryReading Read(TallyQuery query, params IReadOnlyList<string?[]> rows)
    {
        var intake = new TallyQueryIntake(query);
        foreach (var row in rows) intake.Add(row);
        return intake.Close();
    }

    public static DataTable Table(params IReadOnlyList<string?[]> rows)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in TallyQuery.Columns) table.Columns.Add(column, typeof(string));
        foreach (var row in rows) table.Rows.Add(row);
        return table;
    }

    /// <summary>The text with everything in quotes read as the engine reads it and replaced: names by <paramref name="name"/>, texts by <paramref name="text"/>.</summary>
    public static string Skeleton(string query, SqlDialect dialect, Func<string, string> name, Func<string, string> text)
    {
        var skeleton = new StringBuilder();
        for (var at = 0; at < query.Length; at++)
        {
            var quote = query[at];
            if (quote != dialect.IdentifierQuote && quote != '\'')
            {
                skeleton.Append(quote);
                continue;
            }

            var inside = new StringBuilder();
            for (at++; ; at++)
            {
                if (query[at] == '\\' && dialect.EscapesWithBackslash) at++;
                else if (query[at] == quote && at + 1 < query.Length && query[at + 1] == quote) at++;
                else if (query[at] == quote) break;
                inside.Append(query[at]);
            }

            skeleton.Append(quote == '\'' ? text(inside.ToString()) : name(inside.ToString()));
        }

        return skeleton.ToString();
    }
}
