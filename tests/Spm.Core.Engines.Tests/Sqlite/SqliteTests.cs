using Microsoft.Data.Sqlite;
using Spm.Core.Queries;
using Spm.Core.Regions;
using Spm.Core.Stages;
using static Spm.Core.Engines.Sqlite.TableRows;

namespace Spm.Core.Engines.Sqlite;

/// <summary>What happens at the edges, with numbers small enough for hand and eye.</summary>
public class SqliteTests
{
    private static readonly TableRow Sound = new("65.01", Mothers, null, null, "2025-Q1", "a", "desa 1", 100L, 60L, null);

    [Fact]
    public void Read_EmptyTable_IsWholeAndEmpty()
    {
        using var table = new SqliteTable([]);
        var reading = table.Ask(Query(Figures));

        Assert.True(reading.Tally!.IsZero);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Read_CountsNearTheBound_AreExactOrNothing()
    {
        var rows = Enumerable.Repeat(Sound with { Required = Figure.MostCount, Done = 0L }, 1_024).ToArray();
        using var fits = new SqliteTable(rows);
        using var passes = new SqliteTable(rows.Append(Sound with { Required = 1_025L }));

        Assert.Equal((Int128)1_024 * Figure.MostCount, fits.Ask(Query(Figures)).Tally!.CellsOf(Periods.ReportingPeriod.Parse("2025-Q1")).ToArray().Max(cell => (Int128)cell.Required));
        Assert.Null(passes.Ask(Query(Figures)).Tally);
        Assert.Equal("SPM2093", Assert.Single(passes.Ask(Query(Figures)).Findings).Code);
    }

    [Fact]
    public void Read_ColumnsThatCompareLoosely_AreGroupedByBytes()
    {
        TableRow[] rows = [Sound with { Indicator = "Buku KIA" }, Sound with { Indicator = "BUKU KIA" }, Sound with { Indicator = "buku kia " }];
        using var table = new SqliteTable(rows, "COLLATE NOCASE");
        var reading = table.Ask(Query(Figures with { Source = "source" }));

        Assert.Equal(2, reading.Refused);
        Assert.Equal(["SPM2090", "SPM2090"], reading.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Read_StatesOfAnyCase_AreComparedByBytes()
    {
        using var table = new SqliteTable([Sound with { State = "REPORTED" }], "COLLATE NOCASE");

        Assert.Equal("SPM2086", Assert.Single(table.Ask(Query(Figures)).Findings).Code);
    }

    [Fact]
    public void Read_ColumnThatIsNotThere_IsTheEnginesError()
    {
        using var table = new SqliteTable([Sound]);

        Assert.Contains("tidak ada", Assert.Throws<SqliteException>(() => table.Ask(Query(Figures with { Done = "tidak ada" }))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HostileNames_AreNames()
    {
        const string evil = "x\"; DROP TABLE figures; --";
        using var table = new SqliteTable([Sound]);
        table.Execute($"CREATE VIEW \"{evil.Replace("\"", "\"\"", StringComparison.Ordinal)}\" AS SELECT region AS \"spm_service\", service AS \"spm_region\", required AS \"'\", done AS \"{{1}}\" FROM figures");
        var view = new FigureTable(evil) { Region = "spm_service", Service = "spm_region", Covers = Periods.ReportingPeriod.Parse("2025-Q1"), Required = "'", Done = "{1}" };

        Assert.Equal(table.Ask(Query(Figures)).Tally, table.Ask(Query(view)).Tally);
        Assert.False(table.Ask(Query(Figures)).Tally!.IsZero);
    }

    [Fact]
    public async Task ReadAsync_AnyTable_IsTheSame()
    {
        TableRow[] rows = [Sound, Sound with { Required = "dua" }, Sound with { Region = null }];
        using var table = new SqliteTable(rows);
        var (now, later) = (table.Ask(Query(Figures)), await table.AskAsync(Query(Figures)));

        Assert.Equal(now.Tally, later.Tally);
        Assert.Equal(now.Findings.Select(finding => finding.ToString()), later.Findings.Select(finding => finding.ToString()));
        Assert.Equal(2, later.Refused);
    }

    [Fact]
    public void OfProvinces_CodesThatBeginAlike_AreOtherProvinces()
    {
        using var table = new SqliteTable([Sound, Sound with { Region = "33" }, Sound with { Region = "3301" }, Sound with { Region = "33x01" }]);

        Assert.Equal(1, table.Ask(Query(Figures).OfProvinces(RegionCode.Parse("33"))).Rows);
    }
}
