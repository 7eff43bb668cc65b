using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Json.Tests.Formats;

namespace Spm.Core.Json.Tests;

/// <summary>Whatever the bytes, a reader gives a result or an <see cref="SpmFormatException"/>, and never anything else.</summary>
public class HostileTextTests
{
    private static readonly byte[] Submission = TestFiles.Utf8("""
        {"format":"spm-submission/0","note":"é\u00e9","region":"65.01","year":2025,"period":"2025","sender":"a","services":["kabkota.kesehatan.balita"],
        "figures":[{"service":"kabkota.kesehatan.balita","recipients":{"required":12,"done":3,"planned":4,"basis":"projection","evidence":"x"},
        "quality":[{"indicator":"Buku","component":"goods","unit":"buku","required":7,"done":1},{"indicator":"b","component":"staff","notYetDue":"x"}]},
        {"service":"kabkota.sosial.korban-bencana","notApplicable":"tidak ada","evidence":"SK"}]}
        """);

    private static readonly byte[] Vectors = TestFiles.Utf8("""
        {"name":"a","catches":["b"],"year":2025,"method":{"cap":"none","digits":3,"quality":"pooled-sum"},"figures":[{"service":"kabkota.kesehatan.balita","recipients":{"required":12,"done":13},"quality":[{"indicator":"Buku","component":"goods","required":0},{"indicator":"b","component":"staff","notYetDue":"x"}]}],"expect":{"services":{"kabkota.kesehatan.balita":{"index":"3/5","published":"60.00","rating":"Tuntas Muda"}},"urusan":{"kesehatan":null},"region":{"index":null}}}
        {"name":"c","year":2020,"figures":[{"service":"kabkota.sosial.korban-bencana","notApplicable":"x"}],"expect":{}}
        """);

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", " ", "0", "-", "1.125", "\"1,125\"", "9223372036854775808", "-0", "1e9", "null", "true", "//", "\uFEFF",
        "\\ud800", "\"done\":1", "\"done\":", "\"required\":-5", "\"notApplicable\":\"x\"", "\"quality\":[]", "\"recipients\":{}", "1101", "2018", "\u0000", "\u001b",
    ];

    private static readonly Gen<byte> AnyByte = Gen.Choose(0, 255).Select(number => (byte)number);

    private static readonly ConformanceRunner Runner = new();

    // Rows are refused by findings, not by an error; they have laws of their own.
    public static TheoryData<string> Formats => [.. FormatCase.All.Where(format => format.KeepsUnknown).Select(format => format.ToString())];

    [Fact]
    [Law("Any bytes are read as JSON or refused with a format error; nothing else is thrown.")]
    public void Read_RandomBytes_NeverThrowsAnythingElse() =>
        Laws.Hold(AnyByte.ArrayOf().ToArbitrary(), (byte[] bytes) => ReadAll(bytes), cases: 5_000);

    [Fact]
    [Law("Any pieces of JSON, in any order, are read or refused with a format error.")]
    public void Read_RandomPieces_NeverThrowsAnythingElse() =>
        Laws.Hold(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), (string text) => ReadAll(TestFiles.Utf8(text)), cases: 5_000);

    [Fact]
    [Law("A submission with parts cut out or replaced is read or refused with a format error.")]
    public void Read_MutatedSubmission_NeverThrowsAnythingElse() => Laws.Hold(Mutations(Submission), ReadAll);

    [Fact]
    [Law("Vectors with parts cut out or replaced are read or refused with a format error.")]
    public void Read_MutatedVectors_NeverThrowAnythingElse() => Laws.Hold(Mutations(Vectors), ReadAll);

    [Theory]
    [MemberData(nameof(Formats))]
    [Law("A file of any format with parts cut out or replaced is read or refused with a format error.")]
    public void Read_MutatedFile_NeverThrowsAnythingElse(string name)
    {
        var format = FormatCase.All.Single(each => each.ToString() == name);
        Laws.Hold(Mutations(format.Written(1).ToArray()), bytes => AssertRefusedOrRead(bytes, () => format.Rewritten(bytes)), cases: 300);
    }

    [Fact]
    public void Read_Unmutated_IsRead()
    {
        Assert.Equal(2, SubmissionJson.Read(Submission).Figures.Count);
        Assert.Equal(2, ConformanceFile.Read(new MemoryStream(Vectors)).Count());
    }

    [Fact]
    public void Read_EveryBeginningOfAFile_NeverThrowsAnythingElse()
    {
        for (var length = 0; length <= Submission.Length; length++) ReadAll(Submission[..length]);
        for (var length = 0; length <= Vectors.Length; length++) ReadAll(Vectors[..length]);
    }

    /// <summary>One to three cuts, each with something put in its place: a byte, a piece of JSON, or another part of the same text.</summary>
    internal static Arbitrary<byte[]> Mutations(byte[] text)
    {
        var position = Gen.Choose(0, text.Length);
        var length = Gen.Frequency((3, Gen.Choose(0, 1)), (1, Gen.Choose(0, 40)));
        var inserted = Gen.OneOf(
            AnyByte.Select(one => new[] { one }),
            Gen.Elements(Pieces).Select(TestFiles.Utf8),
            Gen.Choose(0, text.Length).Two().Select(ends => text[Math.Min(ends.Item1, ends.Item2)..Math.Max(ends.Item1, ends.Item2)]),
            Gen.Constant(Array.Empty<byte>()));
        var cut = position.Zip(length).Zip(inserted);
        return cut.ListOf().Where(cuts => cuts.Count is > 0 and < 4).Select(cuts => cuts.Aggregate(text, Apply)).ToArbitrary();

        static byte[] Apply(byte[] bytes, ((int At, int Length), byte[] Inserted) cut)
        {
            var at = Math.Min(cut.Item1.At, bytes.Length);
            var end = Math.Min(at + cut.Item1.Length, bytes.Length);
            return [.. bytes[..at], .. cut.Inserted, .. bytes[end..]];
        }
    }

    private static void ReadAll(byte[] bytes)
    {
        AssertRefusedOrRead(bytes, () =>
        {
            var submission = SubmissionJson.Read(bytes, "a.json");
            if (Indices.RuleBook.Refusal(submission.Period.Year, Language.English) is null)
                Indices.RuleBook.For(submission.Period.Year).Check(submission);
        });
        foreach (var name in new[] { "a.json", "a.ndjson", null })
        {
            AssertRefusedOrRead(bytes, () =>
            {
                foreach (var vector in ConformanceFile.Read(new MemoryStream(bytes), name)) Runner.Run(vector);
            });
        }
    }

    private static void AssertRefusedOrRead(byte[] bytes, Action read)
    {
        try
        {
            read();
        }
        catch (SpmFormatException refused)
        {
            Assert.InRange(refused.Byte, 0, bytes.Length);
            Assert.Equal(bytes.AsSpan(0, (int)refused.Byte).Count((byte)'\n') + 1, refused.Line);
            Assert.StartsWith("$", refused.Path, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', refused.Message);
            Assert.DoesNotContain('\u001b', refused.GetMessage(Language.Indonesian));
        }
    }
}
