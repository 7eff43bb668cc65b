using System.IO.Pipelines;
using System.Text;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Stages;
using static Spm.Core.Json.Tests.Rows.RowSamples;

namespace Spm.Core.Json.Tests.Rows;

public partial class RowsJsonTests
{
    private static readonly TallyRow Sound = new("65.01", Mothers, null, 100, 60);

    [Fact]
    public void Write_EveryMember_StandsInItsOrder()
    {
        var row = Sound with { Indicator = "Buku \"KIA\"", Required = null, Done = null, State = FigureState.NotYetDue, Unit = "buku", Kind = MeasureKind.Stock };
        var header = Header with { Source = "e-SPM Bulungan", Note = "sintetis", Count = 2 };

        Assert.Equal(
            """
            {"format":"spm-rows/1","period":"2025-Q1","source":"e-SPM Bulungan","note":"sintetis","count":2}
            {"region":"65.01","service":"kabkota.kesehatan.ibu-hamil","required":100,"done":60}
            {"region":"65.01","service":"kabkota.kesehatan.ibu-hamil","indicator":"Buku \"KIA\"","state":"not-yet-due","unit":"buku","measure":"stock"}

            """.ReplaceLineEndings("\n"),
            Written(header, Sound, row));
        Assert.Equal(header, RowsJson.Read(TestFiles.Utf8(Written(header, Sound, row)), Layout).Header);
    }

    public static TheoryData<TallyRow, string> Unwritable => new()
    {
        { Sound with { Region = " " }, "Row 2 cannot be written. A blank text is not written: it would be refused." },
        { Sound with { Service = null! }, "Row 2 cannot be written. A blank text is not written: it would be refused." },
        { Sound with { Indicator = "a\uD800" }, "Row 2 cannot be written. " },
        { Sound with { Required = Figure.MostCount + 1 }, "Row 2 cannot be written. 9007199254740992 cannot be written; accepted are -9007199254740991 to 9007199254740991." },
        { Sound with { Indicator = new string('a', RowsJson.LongestRow) }, "Row 2 cannot be written. It takes more than 65536 bytes." },
        { Sound with { State = FigureState.NotReported }, "Row 2 cannot be written. It is not reported but says what was done." },
        { Sound with { State = FigureState.Reported, Done = null }, "Row 2 cannot be written. It is reported but does not say what was done." },
    };

    [Theory]
    [MemberData(nameof(Unwritable), DisableDiscoveryEnumeration = true)]
    public void Write_RowThatNoReaderWouldTake_Throws(TallyRow row, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Written(Header, Sound, row)).Message, StringComparison.Ordinal);

    [Fact]
    public void Write_OtherNumberOfRowsThanCounted_Throws() =>
        Assert.StartsWith("The header counts 2 rows, but there are 1.", Assert.Throws<ArgumentException>(() => Written(Header with { Count = 2 }, Sound)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task WriteAsync_StreamAndPipe_AreTheSynchronousFile()
    {
        var rows = Enumerable.Range(0, 5_000).Select(done => Sound with { Done = done }).ToArray();
        using var stream = new MemoryStream();
        await RowsJson.WriteAsync(stream, Header, OneByOne(rows));
        using var piped = new MemoryStream();
        var pipe = PipeWriter.Create(piped, new StreamPipeWriterOptions(leaveOpen: true));
        await RowsJson.WriteAsync(pipe, Header, OneByOne(rows));
        await pipe.CompleteAsync();

        Assert.Equal(Written(Header, rows), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(Written(Header, rows), Encoding.UTF8.GetString(piped.ToArray()));
    }

    private static string Written(RowsHeader header, params TallyRow[] rows)
    {
        using var file = new MemoryStream();
        RowsJson.Write(file, header, rows);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private static async IAsyncEnumerable<TallyRow> OneByOne(TallyRow[] rows)
    {
        foreach (var row in rows)
        {
            await Task.CompletedTask;
            yield return row;
        }
    }
}
