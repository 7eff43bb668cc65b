using Xunit.Sdk;

namespace Spm.Core.Tests.Testing;

/// <summary>How the contracts are used, and proof that a type which breaks one is heard.</summary>
public class ContractsTests
{
    private static readonly Guid Low = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Guid High = Guid.Parse("ffffffff-ffff-ffff-ffff-ffffffffffff");

    [Fact]
    public void Equality_GoodType_Passes() => Contracts.Equality(Low, Guid.Parse(Low.ToString()), High, Guid.Empty);

    [Fact]
    public void Order_GoodType_Passes() => Contracts.Order(Guid.Empty, Low, High);

    [Fact]
    public void Order_OperatorsBehindAnInterface_AreFound() => Contracts.Order(1, 2, 3);

    [Fact]
    public void TextRoundTrip_GoodType_Passes() => Contracts.TextRoundTrip(Guid.Empty, Low, High);

    [Fact]
    public void Refuses_UnreadableText_Passes() => Contracts.Refuses<Guid>("", "7", "00000000-0000-0000-0000-00000000000G");

    [Fact]
    public void Equality_DifferentHashes_AreHeard() =>
        Assert.Throws<FailException>(() => Contracts.Equality(new Careless(1, 1), new Careless(1, 2), new Careless(3, 3)));

    [Fact]
    public void Equality_EqualOthers_AreHeard() => Assert.Throws<FailException>(() => Contracts.Equality(Low, Low, Low));

    [Fact]
    public void Order_WrongOrder_IsHeard() => Assert.Throws<FailException>(() => Contracts.Order(Low, High, Guid.Empty));

    [Fact]
    public void Order_OperatorAgainstCompareTo_IsHeard() =>
        Assert.Throws<FailException>(() => Contracts.Order(new Careless(1, 1), new Careless(2, 2)));

    [Fact]
    public void TextRoundTrip_TypeThatFollowsTheCulture_IsHeard() => Assert.Throws<FailException>(() => Contracts.TextRoundTrip(-1));

    [Fact]
    public void Refuses_ReadableText_IsHeard() => Assert.Throws<FailException>(() => Contracts.Refuses<Guid>(Low.ToString()));
}
