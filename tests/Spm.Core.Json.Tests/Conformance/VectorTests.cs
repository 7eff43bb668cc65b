using System.Text;
using System.Text.RegularExpressions;

namespace Spm.Core.Json.Tests.Conformance;

/// <summary>Every vector passes, and none would pass with another answer.</summary>
public partial class VectorTests
{
    private static readonly ConformanceRunner Runner = new();

    public static TheoryData<string> Files => [.. TestFiles.Vectors.Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Run_EveryVector_Passes(string name)
    {
        var failures = Read(TestFiles.Vector(name), name).Select(Runner.Run).Where(result => !result.Passed)
            .Select(result => $"{result.Case.Place}: {result.Case.Name}\n  {string.Join("\n  ", result.Failures)}");
        Assert.Empty(failures);
    }

    [Fact]
    public void Read_AllVectors_Gives1109WithNamesOfTheirOwn()
    {
        var names = TestFiles.Vectors.SelectMany(path => Read(File.ReadAllBytes(path), path)).Select(vector => vector.Name).ToList();
        Assert.Equal(1109, names.Count);
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    /// <summary>The last digit of each expected index, published number and rating in turn is altered; each time that case must fail.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Run_VectorAlteredByOneDigit_Fails(string name)
    {
        var file = Encoding.UTF8.GetString(TestFiles.Vector(name));
        var altered = 0;
        string[] texts = name.EndsWith(".ndjson", StringComparison.Ordinal) ? file.Split('\n') : [file];
        foreach (var (text, digit) in texts.SelectMany(text => Answer().Matches(text).Select(answer => (text, answer.Groups[1]))))
        {
            // A large file shows no more by all of its hundreds of answers than by every seventh.
            if (altered++ % 7 != 0) continue;
            var other = Alter(digit.ValueSpan[0]);
            var changed = string.Concat(text.AsSpan(0, digit.Index), other, text.AsSpan(digit.Index + digit.Length));
            Assert.Equal(1, Read(TestFiles.Utf8(changed), name).Select(Runner.Run).Count(result => !result.Passed));
        }

        Assert.NotEqual(0, altered);
    }

    [Theory]
    [InlineData("""{"services":{}}""", "kabkota.kesehatan.ibu-hamil: not expected anywhere, actual index 3/5")]
    [InlineData("""{"urusan":{"sosial":{"index":null}}}""", "kesehatan: not expected anywhere, actual index 3/5")]
    [InlineData("""{"region":null}""", "region: no index expected, actual 3/5")]
    [InlineData("""{"region":{"index":null}}""", "region: no index expected, actual 3/5")]
    [InlineData("""{"region":{"index":"2/3","published":"66.67","rating":"Tuntas Muda"}}""", "region: index expected 2/3, actual 3/5; published expected 66.67, actual 60.00")]
    [InlineData("""{"region":{"rating":"tuntas muda"}}""", "region: rating expected tuntas muda, actual Tuntas Muda")]
    [InlineData("""{"services":{"kabkota.kesehatan.ibu-hamil":{},"kabkota.sosial.korban-bencana":{"index":"0"}}}""", "kabkota.sosial.korban-bencana: index expected 0, actual none")]
    public void Run_WrongExpectation_FailsWithExpectedAndActual(string expect, string failure)
    {
        var result = Runner.Run(Thirds(expect));
        Assert.False(result.Passed);
        Assert.Equal(failure, Assert.Single(result.Failures).Split('\n')[0]);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"region":{"index":"6/10"}}""")]
    [InlineData("""{"urusan":{"kesehatan":{},"sosial":null}}""")]
    [InlineData("""{"services":{"kabkota.kesehatan.ibu-hamil":{"published":"60.00"},"kabkota.sosial.korban-bencana":{"index":null,"rating":null}}}""")]
    public void Run_RightExpectation_Passes(string expect) => Assert.True(Runner.Run(Thirds(expect)).Passed);

    [Fact]
    public void Run_FailingService_ShowsItsDerivation()
    {
        var result = Runner.Run(Thirds("""{"services":{"kabkota.kesehatan.ibu-hamil":{"index":"1"}},"region":{"index":"1"}}"""));
        Assert.Equal(
            [
                """
                kabkota.kesehatan.ibu-hamil: index expected 1, actual 3/5
                    1  Pelayanan kesehatan ibu hamil
                         (4 × 66.666666… + 1 × 33.333333…) / 5 = 60.00 (Tuntas Muda)
                         policy: weights=80-20
                      1.1  recipients
                           2 / 3 = 66.666666… → 66.67
                           line 1 (byte 185)
                      1.2  minimum quality
                           (0.00 + 33.333333… + 66.666666…) / 3 = 33.333333… → 33.33
                           policy: quality=mean-of-indicators
                        1.2.1  a
                             0 / 3 = 0.00
                             line 1 (byte 220)
                        1.2.2  b
                             1 / 3 = 33.333333… → 33.33
                             line 1 (byte 280)
                        1.2.3  c
                             2 / 3 = 66.666666… → 66.67
                             line 1 (byte 340)
                """,
                """
                region: index expected 1, actual 3/5
                    1  the set of bare figures
                         the same as Health, the only one that counts = 60.00 (Tuntas Muda)
                         policy: urusan-to-region=mean-of-urusan
                      1.1  Health
                           the same as Ibu hamil, the only one that counts = 60.00 (Tuntas Muda)
                           policy: service-to-urusan=mean
                """,
            ],
            result.Failures.Select((failure, at) => at == 0 ? failure : string.Join('\n', failure.Split('\n')[..7])));
    }

    private static ConformanceCase Thirds(string expect) => Assert.Single(Read(TestFiles.Utf8($$"""
        {"name":"thirds","year":2025,"expect":{{expect}},"figures":[{"service":"kabkota.kesehatan.ibu-hamil","recipients":{"required":3,"done":2},"quality":[{"indicator":"a","component":"goods","required":3,"done":0},{"indicator":"b","component":"staff","required":3,"done":1},{"indicator":"c","component":"procedure","required":3,"done":2}]}]}
        """)));

    private static IEnumerable<ConformanceCase> Read(byte[] utf8, string? name = null) => ConformanceFile.Read(new MemoryStream(utf8), name);

    private static string Alter(char last) => char.IsAsciiDigit(last) ? last == '1' ? "3" : "1" : "x";

    [GeneratedRegex("\"(?:index|published|rating)\":\\s*\"[^\"]*([^\"])\"")]
    private static partial Regex Answer();
}
