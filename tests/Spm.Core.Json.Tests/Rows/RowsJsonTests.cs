using Spm.Core.Aggregation;
using static Spm.Core.Json.Tests.Rows.RowSamples;

namespace Spm.Core.Json.Tests.Rows;

public partial class RowsJsonTests
{
    private const string Head = Opening + "}\n";

    [Fact]
    public void Read_SoundRows_ReachTheirCells()
    {
        var reading = Read(Head + Row + "\n" + Row.Replace("\"required\"", "\"indicator\":\"Buku KIA\",\"required\"", StringComparison.Ordinal) + "\n");
        var tally = RowSamples.Total(reading)!;

        Assert.True(reading.IsClean);
        Assert.Equal((Header, 2L, 2L), (reading.Header, reading.Rows, reading.OrThrow().Rows));
        Assert.Equal(new TallyTotals { Required = 100, Done = 60, Met = 60, Rows = 1 }, tally.At(Header.Period, Cell(null)));
        Assert.Equal(new TallyTotals { Required = 100, Done = 60, Met = 60, Rows = 1 }, tally.At(Header.Period, Cell("Buku KIA")));
    }

    [Theory]
    [InlineData(" {0}")]
    [InlineData("{0}\r")]
    [InlineData("\uFEFF{0}")]
    [InlineData("\n\t\r\n{0}")]
    public void Read_WhiteSpaceAndBlankLines_AreNoRows(string before)
    {
        // A byte order mark is one only at the beginning of the file.
        var text = before.StartsWith('\uFEFF') ? "\uFEFF" + Head + Row : Head + before.Replace("{0}", Row, StringComparison.Ordinal);

        Assert.Equal((1L, 0L), (Read(text).Rows, Read(text).Refused));
    }

    [Theory]
    [InlineData("{\"service\":\"kabkota.kesehatan.ibu-hamil\",\"region\":\"65.01\",\"done\":60,\"required\":100}")]
    [InlineData("{ \"region\" : \"65.01\" , \"service\" : \"kabkota.kesehatan.ibu-hamil\" , \"required\" : 100 , \"done\" : 60 }")]
    [InlineData("{\"region\":\"\\u0036\\u0035.01\",\"service\":\"kabkota.kesehatan.ibu\\u002dhamil\",\"required\":100,\"done\":60}")]
    [InlineData("{\"region\":\"65.01\",\"service\":\"kabkota.kesehatan.ibu-hamil\",\"required\":100,\"done\":60,\"unit\":\"orang\"}")]
    public void Read_OtherSpellings_AreTheSameRow(string row) =>
        Assert.Equal(RowSamples.Total(Read(Head + Row + "\n" + Row)), RowSamples.Total(Read(Head + Row + "\n" + row)));

    [Theory]
    [InlineData("", "line 1 (byte 0): the file is empty; its first line names format and period; an accepted example is {\"format\": \"spm-rows/1\", \"period\": \"2025-Q1\"}")]
    [InlineData("region;service\n", "line 1 (byte 0): the file does not begin with the object that names format and period; an accepted example is {\"format\": \"spm-rows/1\", \"period\": \"2025-Q1\"}")]
    [InlineData("{\"format\":\"spm-rows/1\"}\n", "line 1 (byte 0), $.period: the member \"period\" is missing from this object; an accepted example is {\"format\": \"spm-rows/1\", \"period\": \"2025-Q1\"}")]
    [InlineData("{\"format\":\"spm-rows/1\",\"period\":\"2024\"}\n", "line 1 (byte 0), $.period: the period 2024 does not lie in 2025, the year of this tally; an accepted example is \"2025\"")]
    [InlineData("{\"format\":\"spm-rows/1\",\"period\":\"kuartal\"}\n", "line 1 (byte 32), $.period: \"kuartal\" is not a reporting period: a year, a quarter, or the year to date; an accepted example is \"2025\"")]
    [InlineData(Row, "line 1 (byte 1), $.region: \"region\" is not known here; accepted are format, period, source, note, count; an accepted example is {\"format\": \"spm-rows/1\", \"period\": \"2025-Q1\"}")]
    [InlineData(Opening + ",\"count\":2}\n" + Row, "line 2 (byte 136): the head of the file says 2 rows, but 1 were read; perhaps the file was cut, or another one appended")]
    [InlineData(Opening + ",\"rows\":[" + Row, "line 1 (byte 133): the file ends before it is complete; perhaps it was cut while it was copied or sent")]
    [InlineData(Opening + ",\"rows\":[" + Row + ",]}", "line 1 (byte 134): found a comma before a closing bracket; remove the comma; an accepted example is {\"required\": 4, \"done\": 3}")]
    [InlineData(Opening + ",\"rows\":[],\"note\":\"x\"}", "line 1 (byte 51): after the array \"rows\" only the closing brace may stand; write other members before \"rows\"")]
    public void Read_FileThatCannotBeReadToItsEnd_GivesNothingAndSaysWhy(string text, string why)
    {
        var reading = Read(text);

        Assert.Null(reading.Value);
        Assert.Equal(why, reading.Stop!.ToString());
        Assert.Throws<InvalidOperationException>(() => reading.OrThrow());
    }

    [Theory]
    [InlineData("{\"region\":\"65.01\"}", "line 3 (byte 127), $.service: the member \"service\" is missing from this object")]
    [InlineData("{\"region\":\"65.01\",\"service\":\"kabkota.kesehatan.ibu-hamil\",\"required\":1.125}", "line 3 (byte 196), $.required: 1.125 is ambiguous")]
    [InlineData("{\"region\":\"65.01\",\"service\":\"kabkota.kesehatan.ibu-hamil\",\"done\":null}", "line 3 (byte 192), $.done: found null; what is not reported is not written")]
    [InlineData("{\"region\":\"65.01\",\"region\":\"65.01\"}", "line 3 (byte 145), $.region: the member \"region\" stands twice in one object")]
    [InlineData("{\"region\":\"65.01\",\"served\":1}", "line 3 (byte 145), $.served: \"served\" is not known here")]
    [InlineData("{\"region\":\"99.99\",\"service\":\"kabkota.kesehatan.ibu-hamil\",\"required\":1,\"done\":1}", "SPM2001 line 3 (byte 127), kabkota.kesehatan.ibu-hamil: Region \"99.99\" is not in this tally")]
    [InlineData("{\"region\":\"65.01\",\"service\":\"kabkota.kesehatan.ibu-hamil\",\"required\":9007199254740992,\"done\":1}", "line 3 (byte 196), $.required: found 9007199254740992; accepted are -9007199254740991 to 9007199254740991")]
    [InlineData("{\"region\":\"65.01\",\"service\":\"kabkota.kesehatan.ibu-hamil\",\"done\":1}", "SPM1007 line 3 (byte 127), ")]
    [InlineData("{\"region\":", "line 3 (byte 137), $.region: the text ends before the JSON is complete")]
    public void Read_RowThatCannotCount_IsRefusedAtItsPlaceAndTheNextIsRead(string row, string why)
    {
        var reading = Read($"{Head}{Row}\n{row}\n{Row}\n");

        Assert.Equal((3L, 1L, 2L), (reading.Rows, reading.Refused, reading.Value!.Rows));
        Assert.Equal(2, reading.Refusals[0].Row);
        Assert.StartsWith(why, reading.Refusals[0].ToString(), StringComparison.Ordinal);
        Assert.False(reading.IsClean);
    }

    [Fact]
    public void Read_GigabyteWithoutALineEnd_IsRefusedInBoundedMemory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = RowsJson.Read(new PieceStream(Gigabyte()), Layout);

        Assert.Equal("line 2 (byte 43): longer than 65536 bytes; write one row object a line", reading.Refusals.Single().ToString());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
    }

    [Fact]
    public void Read_LongLine_IsRefusedAndTheNextIsRead()
    {
        var reading = Read($"{Head}{new string(' ', RowsJson.LongestRow + 1)}\n{Row}\n");

        Assert.Equal((2L, 1L), (reading.Rows, reading.Refused));
        Assert.Equal((2, 43L), (reading.Refusals[0].Place.Line, reading.Refusals[0].Place.Byte));
    }

    [Fact]
    public void Read_ThousandUnreadableRows_EndTheReading()
    {
        var reading = Read(Head + string.Concat(Enumerable.Repeat("x\n", 5_000)));

        Assert.Equal((1_000L, RowRefusal.MostKept), (reading.Rows, reading.Refusals.Count));
        Assert.Equal("line 1001 (byte 2041): 1000 rows could not be read; the reading was stopped", reading.Stop!.ToString());
    }

    [Fact]
    public void Read_ManyRefusedRows_KeepsTheFirst()
    {
        var reading = Read(Head + string.Concat(Enumerable.Repeat(Row.Replace("65.01", "99.99", StringComparison.Ordinal) + "\n", 2_000)));

        Assert.Equal((2_000L, RowRefusal.MostKept), (reading.Refused, reading.Refusals.Count));
        Assert.Null(reading.Stop);
    }

    [Fact]
    public void Total_RowsThatPassTheBound_GiveNothing()
    {
        var row = Row.Replace("100", "9007199254740991", StringComparison.Ordinal) + "\n";
        var reading = RowsJson.Total(new MemoryStream(TestFiles.Utf8(Head + string.Concat(Enumerable.Repeat(row, 1_100)))), Layout);

        Assert.Null(reading.Value);
        Assert.StartsWith("line 1 (byte 0): the total of the rows passes 9223372036854775807", reading.Stop!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Cancelled_Throws()
    {
        using var cancel = new CancellationTokenSource();
        var rows = TestFiles.Utf8(Head + string.Concat(Enumerable.Repeat(Row + "\n", 40_000)));
        var progress = new Told(rows => cancel.Cancel());

        Assert.ThrowsAny<OperationCanceledException>(() => RowsJson.Read(rows, Layout, progress: progress, cancellationToken: cancel.Token));
        Assert.Equal([16_384], progress.Numbers);
    }

    [Fact]
    public void Read_Progress_EndsWithTheNumberOfRows()
    {
        var progress = new Told(_ => { });
        RowsJson.Read(TestFiles.Utf8(Head + string.Concat(Enumerable.Repeat(Row + "\n", 40_000))), Layout, progress: progress);

        Assert.Equal([16_384, 32_768, 40_000], progress.Numbers);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Gigabyte()
    {
        yield return TestFiles.Utf8(Head);
        var piece = new byte[1 << 16];
        for (var at = 0; at < 1 << 14; at++) yield return piece;
    }

    private static RowsReading<TallyBatch> Read(string text) => RowsJson.Read(TestFiles.Utf8(text), Layout);

    private static int Cell(string? item)
    {
        var service = Layout.Catalog.Find(Mothers)!;
        return Layout.CellAt(Layout.RegionAt(Spm.Core.Regions.RegionCode.Parse("65.01")), item is null ? Layout.SubjectOf(service) : Layout.SubjectOf(service, item)!);
    }

    private sealed class Told(Action<long> then) : IProgress<long>
    {
        public List<long> Numbers { get; } = [];

        public void Report(long value)
        {
            Numbers.Add(value);
            then(value);
        }
    }
}
