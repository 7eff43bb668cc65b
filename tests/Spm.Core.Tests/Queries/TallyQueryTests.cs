using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Queries;
using Spm.Core.Regions;
using static Spm.Core.Tests.Aggregation.SampleTallies;
using static Spm.Core.Tests.Queries.SampleQueries;

namespace Spm.Core.Tests.Queries;

public partial class TallyQueryTests
{
    private static readonly string[] Hostile =
    [
        "a\"; DROP TABLE x; --", "`", "``", "\\", "\\`", "'", "''", "\\'", "@p0", "?", ":p", "$1", "{0}", "{1}", "/*", "*/", "-- ", ";", "spm_region", "spm_t", "SPM_x", "spm2_", "outcome", "select", "é", "😀", "a b", "[x]", "%",
    ];

    private static Arbitrary<string[]> AnyNames { get; } = Gen.Frequency(
            (3, Gen.Elements(Hostile)),
            (1, Gen.Elements("\"`'\\{}@:$?;-*/ spm_".ToCharArray()).NonEmptyListOf().Select(letters => new string([.. letters.Take(30)])).Where(name => name.Trim().Length > 0)))
        .ArrayOf(11).ToArbitrary();

    [Fact]
    public void Text_PlainTable_IsReadable() => Assert.Equal(
        """
        SELECT spm_groups."outcome" AS "outcome", spm_groups."region" AS "region", spm_groups."service" AS "service", NULL AS "indicator", NULL AS "unit", spm_groups."period" AS "period", NULL AS "part", spm_groups."row_count" AS "row_count", spm_groups."required_high" AS "required_high", spm_groups."required_low" AS "required_low", spm_groups."done_high" AS "done_high", spm_groups."done_low" AS "done_low", spm_groups."met_high" AS "met_high", spm_groups."met_low" AS "met_low", spm_groups."largest" AS "largest", spm_groups."group_count" AS "group_count"
        FROM (SELECT 1 AS spm_one) AS spm_frame LEFT JOIN (
        SELECT CAST(spm_outcome AS text) AS "outcome",
          CAST(spm_region AS text) AS "region",
          CAST(spm_service AS text) AS "service",
          CAST(spm_period AS text) AS "period",
          CAST(COUNT(*) AS text) AS "row_count",
          '0' AS "required_high",
          CAST(COALESCE(SUM(spm_required), 0) AS text) AS "required_low",
          '0' AS "done_high",
          CAST(COALESCE(SUM(spm_done), 0) AS text) AS "done_low",
          '0' AS "met_high",
          CAST(COALESCE(SUM(spm_met), 0) AS text) AS "met_low",
          '0' AS "largest",
          CAST(COUNT(*) OVER () AS text) AS "group_count"
        FROM (SELECT spm_region, spm_service, spm_period, CASE WHEN spm_required >= 0 AND spm_done >= 0 THEN 0
          WHEN spm_required < 0 THEN -spm_required
          WHEN spm_done < 0 THEN -spm_done
          WHEN spm_required IS NULL AND spm_done IS NOT NULL THEN 15
          WHEN spm_required IS NULL THEN 2
          WHEN spm_required = 0 THEN 0
          ELSE 1 END AS spm_outcome, spm_required, spm_done, CASE WHEN spm_done < spm_required THEN spm_done ELSE spm_required END AS spm_met
        FROM (SELECT spm_t."kode" AS spm_region, spm_t."layanan" AS spm_service, spm_t."periode" AS spm_period, CASE WHEN spm_t."wajib" IS NULL THEN NULL WHEN NOT (spm_t."wajib" % 1 = 0) THEN -11 WHEN spm_t."wajib" < 0 THEN -12 WHEN spm_t."wajib" > 9007199254740991 THEN -13 ELSE CAST(spm_t."wajib" AS bigint) END AS spm_required, CASE WHEN spm_t."realisasi" IS NULL THEN NULL WHEN NOT (spm_t."realisasi" % 1 = 0) THEN -11 WHEN spm_t."realisasi" < 0 THEN -12 WHEN spm_t."realisasi" > 9007199254740991 THEN -13 ELSE CAST(spm_t."realisasi" AS bigint) END AS spm_done
        FROM "angka" AS spm_t
        WHERE spm_t."periode" IN (@p0, @p1) AND (spm_t."kode" = @p2 OR spm_t."kode" LIKE @p3)) AS spm_single) AS spm_judged
        GROUP BY spm_region, spm_service, spm_period, spm_outcome
        ) AS spm_groups ON 1 = 1
        """,
        Of(Figures, SqlDialect.PostgreSql).OfPeriods(Period).OfProvinces(RegionCode.Parse("33")).Text);

    [Fact]
    [Law("Whatever a table and its columns are called, a query is the same but for those names, in every dialect.")]
    public void Text_AnyNames_DifferInTheNamesOnly() => Laws.Hold(AnyNames, names =>
    {
        foreach (var dialect in SqlDialect.All)
        {
            var own = Of(Named(at => names[at]), dialect).Text;
            var prefix = OwnNames().Match(Skeleton(own, dialect, _ => "", _ => "")).Groups[1].Value;

            Assert.DoesNotContain(names[1..], name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
            Assert.Equal(
                Skeleton(Of(Named(at => $"x{at}"), dialect).Text, dialect, name => Place(name[0] == 'x' ? names[int.Parse(name[1..], CultureInfo.InvariantCulture)] : name), text => $"({text})"),
                Skeleton(own, dialect, Place, text => $"({text})").Replace(prefix, "spm_", StringComparison.Ordinal));
        }

        // The columns of the result stand in quotes too, and a name may be one of theirs.
        string Place(string name) => Array.IndexOf(names, name) is >= 0 and var at ? $"<{at}>" : $"<{name}>";
    }, 300);

    [Fact]
    public void Parameters_WordsOfStates_StandBesideTheText()
    {
        const string evil = "'; DROP TABLE angka; --\\";
        var table = Whole with { Words = new FigureStateWords(Reported: evil) };
        foreach (var dialect in SqlDialect.All)
        {
            var query = Of(table, dialect);
            if (dialect.ParameterPrefix is null)
            {
                Assert.Empty(query.Parameters);
                Assert.Contains(@"= '''; DROP TABLE angka; --\\'", query.Text, StringComparison.Ordinal);
            }
            else
            {
                Assert.Equal([evil, "not-reported", "not-applicable", "not-yet-due"], query.Parameters.Select(parameter => parameter.Value));
                Assert.DoesNotContain("DROP", query.Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void OfPeriods_EverySpellingThatTheLibraryPrints_IsAskedFor()
    {
        Assert.Equal(["2025-Q1/Q1", "s.d. TW I 2025", "2025-01/03"], Values(ReportingPeriod.YearToDate(Quarter.Parse("2025-Q1"))));
        Assert.Equal(["2025-08", "Agustus 2025"], Values(ReportingPeriod.Parse("2025-08")));
        Assert.Equal(["2025-Q1", "TW I 2025", "2025-Q2", "TW II 2025"], Values(Period, Next, Period));
        Assert.Equal(["2025-Q2", "TW II 2025"], Of(Figures).OfPeriods(Period).OfPeriods(Next).Parameters.Select(parameter => parameter.Value));

        static IEnumerable<string> Values(params ReportingPeriod[] periods) => Of(Figures).OfPeriods(periods).Parameters.Select(parameter => parameter.Value);
    }

    [Fact]
    public void OfRegions_WithProvinces_AsksForBoth()
    {
        var query = Of(Figures).OfRegions(RegionCode.Parse("65.01"), RegionCode.Parse("31")).OfProvinces(RegionCode.Parse("33"));

        Assert.EndsWith("WHERE (spm_t.\"kode\" IN (@p0, @p1) OR spm_t.\"kode\" = @p2 OR spm_t.\"kode\" LIKE @p3)", query.Text.Split(") AS spm_single")[0], StringComparison.Ordinal);
        Assert.Equal(["65.01", "31", "33", "33.%"], query.Parameters.Select(parameter => parameter.Value));
    }

    [Fact]
    public void For_WhatCannotBeAsked_IsRefusedWithItsReason()
    {
        Refused("Either a column", Figures with { Period = null });
        Refused("Either a column", Figures with { Covers = Period });
        Refused("2024", Figures with { Period = null, Covers = ReportingPeriod.Parse("2024-Q1") });
        Refused("same word", Whole with { Words = new FigureStateWords(Reported: "x", NotReported: "x") });
        Refused("list of parts", Whole with { Parts = [] });
        Refused("list of parts", Figures with { Parts = ["a"] });
        Refused("twice", Whole with { Parts = ["a", "a"] });
        Refused("control", Figures with { Required = "a\0" });
        Assert.Throws<ArgumentException>(() => new FigureTable() { Region = "r", Service = "s", Required = "w", Done = "d" });
        Assert.Throws<ArgumentException>(() => new FigureStateWords(Reported: "a\nb"));

        static void Refused(string reason, CountedTable table) => Assert.Contains(reason, Assert.ThrowsAny<ArgumentException>(() => Of(table)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_WhatCannotBeAsked_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Of(Figures).OfPeriods());
        Assert.Throws<ArgumentException>(() => Of(Figures).OfPeriods(ReportingPeriod.Parse("2024-Q1")));
        Assert.Throws<ArgumentException>(() => Of(People).OfPeriods(Period));
        Assert.Throws<ArgumentException>(() => Of(Figures).OfRegions());
        Assert.Throws<ArgumentException>(() => Of(Figures).OfProvinces(RegionCode.Parse("65.01")));
    }

    [Fact]
    public void RatedBy_Scale_IsComparedWithoutDivision()
    {
        var rules = RuleBook.For(Known.Year);

        Assert.Contains(
            "WHEN spm_required > 0 AND spm_done >= 0 THEN CASE WHEN spm_done * 100 >= spm_required * 100 THEN 10 WHEN spm_done * 100 >= spm_required * 90 THEN 9 "
                + "WHEN spm_done * 100 >= spm_required * 80 THEN 8 WHEN spm_done * 100 >= spm_required * 70 THEN 7 WHEN spm_done * 100 >= spm_required * 60 THEN 6 ELSE 5 END",
            Of(Figures).RatedBy(rules).OfPeriods(Period).Text,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Of(Figures).RatedBy(rules.With("bulat", rules.Method.With("rating-on", "rounded"))));
    }

    [GeneratedRegex(@"\b(spm\d*_)t\b")]
    private static partial Regex OwnNames();

    private static FigureTable Named(Func<int, string> name) => new(name(0))
    {
        Region = name(1),
        Service = name(2),
        Indicator = name(3),
        Unit = name(4),
        Period = name(5),
        Part = name(6),
        Parts = ["a"],
        Source = name(7),
        Required = name(8),
        Done = name(9),
        State = name(10),
    };
}
