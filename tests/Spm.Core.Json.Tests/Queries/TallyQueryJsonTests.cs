using System.Text;
using Spm.Core.Json.Tests.Rows;
using Spm.Core.Queries;
using static Spm.Core.Json.Tests.Queries.ResultSamples;

namespace Spm.Core.Json.Tests.Queries;

public class TallyQueryJsonTests
{
    private const string Line = "{\"outcome\":\"0\",\"region\":\"65.01\",\"service\":\"kabkota.kesehatan.ibu-hamil\",\"indicator\":null,\"unit\":null,\"period\":\"2025-Q1\",\"part\":\"1\",\"row_count\":\"2\","
        + "\"required_high\":\"0\",\"required_low\":\"142\",\"done_high\":\"0\",\"done_low\":\"102\",\"met_high\":\"0\",\"met_low\":\"102\",\"largest\":\"0\",\"group_count\":\"1\"}";

    [Fact]
    [Law("The lines of a result, in any spelling that JSON allows and cut anywhere on the way, give what its groups give: the same tally, findings and counts.")]
    public void Read_AnyResultInAnySpelling_IsThatOfItsGroups() => Laws.Hold(RowSamples.Seed, (int seed) =>
    {
        var groups = Groups(seed);
        var lines = Lines(groups, seed);

        var read = TallyQueryJson.Read(lines, Query);

        Same(Taken(groups), read);
        Same(read, TallyQueryJson.Read(new PieceStream(lines, seed), Query));
        Same(read, TallyQueryJson.ReadAsync(new PieceStream(lines, seed + 1), Query).GetAwaiter().GetResult());
    });

    [Fact]
    [Law("A result that ends anywhere before its last line is whole gives no tally.")]
    public void Read_ResultCutAnywhere_GivesNoTally() => Laws.Hold(RowSamples.Seed, (int seed) =>
    {
        var groups = Groups(seed);
        if (!Taken(groups).IsWhole) return;
        var lines = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Lines(groups, seed)).TrimEnd());

        var read = TallyQueryJson.Read(lines.AsMemory(0, new Random(seed).Next(lines.Length)), Query);

        Assert.Null(read.Tally);
        Assert.Contains(read.Findings, finding => finding.Definition == QueryFindings.ResultIncomplete);
    });

    [Fact]
    public void Read_LineOfAnEngine_IsTheGroup()
    {
        var read = TallyQueryJson.Read(TestFiles.Utf8(Line), Query);

        var totals = read.Tally!.At(Periods.ReportingPeriod.Parse("2025-Q1"), Cell());
        Assert.Equal((2, 142, 102, 102), (totals.Rows, totals.Required, totals.Done, totals.Met));
        Assert.Equal("1 of 1 parts", read.Parts!.ToString());

        static int Cell()
        {
            var layout = RowSamples.Layout;
            return layout.CellAt(layout.RegionAt(Regions.RegionCode.Parse("65.01")), layout.SubjectOf(layout.Catalog.Find(RowSamples.Mothers)!));
        }
    }

    [Fact]
    public void Read_ErrorOfTheEngineAmongTheRows_IsNamedWithItsLine()
    {
        var two = Line.Replace("\"group_count\":\"1\"", "\"group_count\":\"2\"", StringComparison.Ordinal);

        var read = TallyQueryJson.Read(TestFiles.Utf8($"{two}\nCode: 159, e.displayText() = DB::Exception: Timeout exceeded\n{two}"), Query, "hasil.ndjson");

        Assert.Null(read.Tally);
        var finding = Assert.Single(read.Findings, finding => finding.Definition == QueryFindings.ResultUnreadable);
        Assert.Equal($"Hasil kueri tidak dapat dibaca pada hasil.ndjson, baris 2 (bita {two.Length + 1}): \"Code: 159, e.displayText() = DB::Exception: Timeout exceeded\"; rekapitulasi tidak dapat dihitung.",
            finding.Message(Language.Indonesian));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"outcome\":")]
    public void Read_TextWithoutARow_IsNotAnEmptyResult(string text) => Assert.Null(TallyQueryJson.Read(TestFiles.Utf8(text), Query).Tally);

    [Theory]
    [InlineData("\"region\":\"65.01\"", "\"region\":65.01")]
    [InlineData("\"region\":\"65.01\"", "\"region\":[\"65.01\"]")]
    [InlineData("\"region\":\"65.01\"", "\"region\":true")]
    [InlineData("\"region\":\"65.01\"", "\"region\":\"\\ud800\"")]
    [InlineData("\"unit\":null,", "")]
    [InlineData("\"unit\":null", "\"unit\":null,\"unit\":null")]
    [InlineData("\"unit\":null", "\"unit\":null,\"lain\":1")]
    [InlineData("\"group_count\":\"1\"}", "\"group_count\":\"1\"} {}")]
    [InlineData("\"group_count\":\"1\"}", "\"group_count\":\"1\",}")]
    [InlineData("\"row_count\":\"2\"", "\"row_count\":2.0")]
    [InlineData("\"row_count\":\"2\"", "\"row_count\":-2")]
    [InlineData("\"row_count\":\"2\"", "\"row_count\":2e0")]
    public void Read_LineThatIsNoRow_LeavesNoTally(string right, string wrong)
    {
        Assert.NotNull(TallyQueryJson.Read(TestFiles.Utf8(Line), Query).Tally);

        var read = TallyQueryJson.Read(TestFiles.Utf8(Line.Replace(right, wrong, StringComparison.Ordinal)), Query);

        Assert.Null(read.Tally);
        Assert.Contains(read.Findings, finding => finding.Definition == QueryFindings.ResultUnreadable);
    }

    [Fact]
    public void Read_LineWithoutEnd_IsRefusedWithoutBeingHeld()
    {
        using var endless = new EndlessStream();

        var read = TallyQueryJson.Read(endless, Query);

        Assert.Null(read.Tally);
        Assert.InRange(endless.Given, 1, 4 * TallyQueryJson.LongestLine);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Ends() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TallyQueryJson.ReadAsync(new MemoryStream(TestFiles.Utf8(Line)), Query, null, new CancellationToken(true)));

    private static void Same(TallyQueryReading expected, TallyQueryReading actual)
    {
        Assert.Equal(expected.Tally, actual.Tally);
        Assert.Equal(expected.Findings.Select(finding => finding.ToString()), actual.Findings.Select(finding => finding.ToString()));
        Assert.Equal(expected.Refusals, actual.Refusals);
        Assert.Equal(expected.Parts?.ToString(), actual.Parts?.ToString());
        Assert.Equal(expected.Rows, actual.Rows);
    }

    private sealed class PieceStream(byte[] bytes, int seed) : MemoryStream(bytes, writable: false)
    {
        private readonly Random _random = new(seed);

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1 + _random.Next(300))]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
