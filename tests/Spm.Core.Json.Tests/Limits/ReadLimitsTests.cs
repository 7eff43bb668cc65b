namespace Spm.Core.Json.Tests.Limits;

/// <summary>What goes beyond a limit is refused with its place, in steps that grow with the size of the file and no faster.</summary>
public class ReadLimitsTests
{
    private const string Head = "{\"format\":\"spm-submission/1\",\"region\":\"65.01\",\"year\":2025,\"period\":\"2025\",\"sender\":\"a\"";

    public static TheoryData<string> Hostile => [.. HostileFiles.All.Keys];

    [Theory]
    [InlineData("depth", "{\"x\":[[1]],\"format\"", 3, "$", "lebih dari 2 tingkat", "more than 2 deep")]
    [InlineData("text", "{\"sender\":\"1234567890123456789012\"", 20, "$.sender", "lebih panjang dari 21 bita", "longer than 21 bytes")]
    [InlineData("text", "{\"1234567890123456789012\":1", 1, "$", "lebih panjang dari 21 bita", "longer than 21 bytes")]
    [InlineData("digits", "{\"year\":123456}", 8, "$.year", "lebih panjang dari 5 karakter", "longer than 5 characters")]
    [InlineData("items", "{\"services\":[\"a\",\"b\",\"c\",\"d\"]", 27, "$.services[2]", "lebih dari 4 nilai", "more than 4 values")]
    [InlineData("bytes", "{}                                        ", 0, "$", "lebih besar dari 40 bita", "larger than the 40 bytes")]
    public void TryRead_BeyondALimit_IsRefusedThere(string limit, string text, int at, string path, string indonesian, string english)
    {
        var limits = limit switch
        {
            "depth" => new SpmReadLimits { Depth = 2 },
            "text" => new SpmReadLimits { TextBytes = 21 },
            "digits" => new SpmReadLimits { Digits = 5 },
            "items" => new SpmReadLimits { Items = 4 },
            _ => new SpmReadLimits { Bytes = 40 },
        };
        var refusal = SubmissionJson.TryRead(TestFiles.Utf8(text), new SpmReadOptions { Limits = limits, KeepsUnknown = limit == "depth" }).Refusal!;
        Assert.Contains(indonesian, refusal.Message(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains(english, refusal.Message(Language.English), StringComparison.Ordinal);
        if (limit == "depth") at = text.IndexOf("[1]", StringComparison.Ordinal);
        if (limit == "items") at = text.IndexOf("\"c\"", StringComparison.Ordinal);
        if (text.Contains("sender", StringComparison.Ordinal)) at = text.IndexOf("\"1", StringComparison.Ordinal);
        Assert.Equal((1, at), (refusal.Place.Line, refusal.Place.Byte));
        Assert.StartsWith(path, refusal.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_AtTheLimits_IsRead()
    {
        var text = TestFiles.Utf8($"{Head},\"note\":\"ab\",\"figures\":[{{\"service\":\"a\",\"recipients\":{{\"required\":12}}}}]}}");
        var limits = new SpmReadLimits { Bytes = text.Length, Depth = 4, TextBytes = 16, Digits = 4, Items = 12 };
        Assert.Null(SubmissionJson.TryRead(text, new SpmReadOptions { Limits = limits }).Refusal);
        Assert.Null(SubmissionJson.TryRead(text).Refusal);
        foreach (var less in new[] { limits with { Bytes = text.Length - 1 }, limits with { Depth = 3 }, limits with { TextBytes = 15 }, limits with { Digits = 3 }, limits with { Items = 11 } })
            Assert.NotNull(SubmissionJson.TryRead(text, new SpmReadOptions { Limits = less }).Refusal);
    }

    [Fact]
    public void Limits_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpmReadLimits { Bytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpmReadLimits { Depth = SpmReadLimits.GreatestDepth + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpmReadLimits { TextBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpmReadLimits { Items = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpmReadLimits { Digits = 0 });
        Assert.Throws<ArgumentNullException>(() => new SpmReadOptions { Limits = null! });
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void TryRead_HostileFile_TakesStepsInProportionToItsSize(string name)
    {
        foreach (var keeps in new[] { false, true })
        {
            var options = new SpmReadOptions { KeepsUnknown = keeps };
            var (once, twice) = (Cost(100_000), Cost(200_000));
            Assert.InRange(once.Steps, 0, (once.Length * 8) + 100_000);
            Assert.InRange(twice.Steps, 0, (once.Steps * 2) + (once.Length / 10) + 1_000);

            (long Steps, long Length) Cost(int length)
            {
                var bytes = HostileFiles.All[name](length);
                var read = SubmissionJson.TryRead(bytes, options);
                Assert.NotEqual(read.IsRead, read.Refusal is not null);
                return (read.Steps, bytes.Length);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task TryReadAsync_HostileFile_SaysWhatMemorySays(string name)
    {
        var bytes = HostileFiles.All[name](30_000);
        var streamed = await SpmFormat.Submission.TryReadAsync(new Conformance.EndlessStream(bytes, 1));
        Assert.Equal(SubmissionJson.TryRead(bytes).Refusal?.ToString(Language.Indonesian), streamed.Refusal?.ToString(Language.Indonesian));
    }

    [Fact]
    public async Task TryReadAsync_StreamWithoutEnd_IsLeftAtTheLimit()
    {
        var endless = new Conformance.EndlessStream(TestFiles.Utf8("[1,"), int.MaxValue);
        var read = await SpmFormat.Submission.TryReadAsync(endless, new SpmReadOptions { FileName = "a.json", Limits = new SpmReadLimits { Bytes = 1 << 20 } });
        Assert.Equal((1 << 20) + 1, endless.Given);
        Assert.Equal("a.json, line 1 (byte 0), $: the file is larger than the 1048576 bytes allowed (SpmReadLimits.Bytes); split it, or send rows as spm-rows/1", read.Refusal!.ToString());
    }
}
