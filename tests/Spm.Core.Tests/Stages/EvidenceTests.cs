using NodaTime;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Stages;

public class EvidenceTests
{
    private static readonly string Hash = new('a', 64);

    [Fact]
    public void FromText_OrATextItself_IsTheKind()
    {
        Evidence? converted = "SK 12/2025";
        Evidence? none = (string?)null;

        Contracts.Equality(Evidence.FromText("SK 12/2025"), converted!, new Evidence("SK") { Number = "12/2025" });
        Assert.Null(none);
        Evidence? blank = " ";
        Assert.Null(blank);
        Assert.Equal("SK 12/2025", converted!.ToString());
    }

    [Fact]
    public void ToString_AllThatIsGiven_StandsOnOneLine() => Assert.Equal(
        "SK Bupati 12/2025, 2025-03-01, Dinas Sosial, sha256 aaaaaaaaaaaa",
        new Evidence("SK Bupati") { Number = "12/2025", Date = new LocalDate(2025, 3, 1), Holder = "Dinas Sosial", Hash = Hash }.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("aaaa")]
    public void Hash_NotSha256_IsRefused(string hash) => Assert.Throws<ArgumentException>(() => new Evidence("foto") { Hash = hash });

    [Fact]
    public void Evidence_Blank_IsRefusedInEveryMember()
    {
        Assert.Throws<ArgumentException>(() => new Evidence(" "));
        Assert.Throws<ArgumentException>(() => new Evidence("foto") { Number = "" });
        Assert.Throws<ArgumentException>(() => new Evidence("foto") { Holder = "" });
    }
}
