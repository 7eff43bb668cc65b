using System.Data;
using System.Globalization;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

public class TallyReaderTests
{
    private const string Buku = "Buku KIA";

    private static readonly TallyRow Sound = new("65.01", Mothers, null, 100, 60);

    private static readonly TallyRow[] Mixed =
    [
        Sound,
        new("99.99", Mothers, null, 1, 1),
        new("bukan kode", Mothers, null, 1, 1),
        new("65.01", "kabkota.kesehatan.ibu", null, 1, 1),
        new("65.01", Mothers, "bukan butir", 1, 1),
        new("65.01", "provinsi.pendidikan.menengah", null, 1, 1),
        new("65.01", Mothers, null, -1, null),
        new("65.01", Mothers, null, null, 4),
        new("65.01", Mothers, null, Figure.MostCount + 1, 1),
        Sound with { Unit = "rumah tangga" },
        Sound with { Kind = MeasureKind.Contacts },
        Sound with { State = FigureState.NotApplicable },
        Sound with { Indicator = Buku, Done = null },
    ];

    [Fact]
    public void Read_RowsThatCannotCount_AreReportedWithTheirNumbers()
    {
        var reading = new TallyReader(Layout, Period).Read(Mixed);

        Assert.Equal(
            [(2, "SPM2001"), (3, "SPM2001"), (4, "SPM2002"), (5, "SPM2003"), (6, "SPM2004"), (7, "SPM1006"), (8, "SPM1007"), (9, "SPM1030"), (10, "SPM2005"), (11, "SPM2006"), (12, "SPM2010")],
            reading.Findings.Select(finding => (finding.Where.Source!.Line, finding.Code)));
        Assert.All(reading.Findings, finding => Assert.Equal(FindingSeverity.Error, finding.Severity));
        Assert.Equal((13, 11, 2), (reading.Rows, reading.Refused, reading.Batch.Rows));
    }

    [Fact]
    public void Read_SoundRows_ReachTheirCells()
    {
        var builder = new TallyBuilder(Layout);
        builder.Add(new TallyReader(Layout, Period).Read(Mixed).Batch);
        var tally = builder.ToTally();

        Assert.Equal(new TallyTotals { Required = 100, Done = 60, Met = 60, Rows = 1 }, tally.At(Period, Cell("65.01", Mothers)));
        Assert.Equal(new TallyTotals { Required = 100, Rows = 1, NotReported = 1 }, tally.At(Period, Cell("65.01", Mothers, Buku)));
    }

    [Theory]
    [InlineData(1, "Wilayah \"99.99\" tidak termasuk dalam rekapitulasi ini; baris tidak dihitung.", "Region \"99.99\" is not in this tally; the row is not counted.")]
    [InlineData(9, "Baris dihitung dalam rumah tangga, sedangkan kabkota.kesehatan.ibu-hamil dalam orang; baris tidak dihitung.", "The row counts in rumah tangga, but kabkota.kesehatan.ibu-hamil is in orang; the row is not counted.")]
    [InlineData(11, "Angka pada baris tidak sesuai dengan status tidak berlaku; baris tidak dihitung.", "The numbers of the row do not go with its state, not applicable; the row is not counted.")]
    public void Read_Finding_SpeaksBothLanguages(int row, string indonesian, string english)
    {
        var finding = new TallyReader(Layout, Period).Read([Mixed[row]]).Findings[0];

        Assert.Equal(indonesian, finding.Message(Language.Indonesian));
        Assert.Equal(english, finding.Message(Language.English));
    }

    [Fact]
    public void Read_FindingOfUnreadableRegion_HasNoRegion()
    {
        var where = new TallyReader(Layout, Period).Read([new("bukan kode", Mothers, null, 1, 1)]).Findings[0].Where;

        Assert.Null(where.Region);
        Assert.Equal($"line 1, {Mothers}", where.ToString());
    }

    [Fact]
    public void Read_MoreFindingsThanAreKept_AreCounted()
    {
        var reading = new TallyReader(Layout, Period).Read(Enumerable.Repeat(Mixed[1], TallyReading.MostFindings + 5));

        Assert.Equal(TallyReading.MostFindings, reading.Findings.Count);
        Assert.Equal(TallyReading.MostFindings + 5, reading.Refused);
    }

    [Fact]
    public async Task Read_EveryKindOfSource_GivesTheSame()
    {
        var reader = new TallyReader(Layout, Period);
        var rows = Mixed.Where(row => row is { Kind: null, State: null }).ToArray();
        var columns = new TallyColumns(0, 1, 3, 4) { Indicator = 2, Unit = 5 };
        using var table = Table(rows);
        using var first = table.CreateDataReader();
        using var second = table.CreateDataReader();
        TallyReading[] readings = [reader.Read(rows), reader.Read(first, columns), await reader.ReadAsync(Later(rows)), await reader.ReadAsync(second, columns)];

        foreach (var reading in readings)
        {
            Assert.Equal((readings[0].Rows, readings[0].Refused), (reading.Rows, reading.Refused));
            Assert.Equal(readings[0].Findings.Select(finding => finding.ToString()), reading.Findings.Select(finding => finding.ToString()));
            Assert.Equal(Of(readings[0].Batch), Of(reading.Batch));
        }
    }

    [Fact]
    public void Read_CountsThatAreNoWholeNumbers_AreRefusedByColumn()
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        table.Columns.Add("a", typeof(string));
        table.Columns.Add("wajib", typeof(double));
        using var query = table.CreateDataReader();

        var refusal = Assert.Throws<ArgumentException>(() => new TallyReader(Layout, Period).Read(query, new TallyColumns(0, 0, 1, 1)));
        Assert.Contains("wajib", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Cancelled_Throws() => Assert.Throws<OperationCanceledException>(() =>
        new TallyReader(Layout, Period).Read(Enumerable.Repeat(Sound, 100_000), cancellationToken: new CancellationToken(true)));

    private static async IAsyncEnumerable<TallyRow> Later(TallyRow[] rows)
    {
        foreach (var row in rows)
        {
            await Task.Yield();
            yield return row;
        }
    }

    private static DataTable Table(TallyRow[] rows)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var type in new[] { typeof(string), typeof(string), typeof(string), typeof(long), typeof(long), typeof(string) }) table.Columns.Add(null, type);
        foreach (var row in rows) table.Rows.Add(row.Region, row.Service, row.Indicator, row.Required, row.Done, row.Unit);
        return table;
    }

    private static Tally Of(TallyBatch batch)
    {
        var builder = new TallyBuilder(Layout);
        builder.Add(batch);
        return builder.ToTally();
    }
}
