using FsCheck.Fluent;

namespace Spm.Core.Tests.Testing;

/// <summary>How a law is written, and proof that a broken one is heard.</summary>
public class LawsTests
{
    [Fact]
    public void Addition_InAnyOrder_IsTheSame() =>
        Laws.Hold(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (left, right) => unchecked(left + right == right + left));

    [Fact]
    public void Hold_RunsThousandsOfCases()
    {
        var cases = 0;

        Laws.Hold(ArbMap.Default.ArbFor<int>(), (int _) => ++cases > 0);

        Assert.True(cases >= 2_000, $"{cases} cases");
    }

    [Fact]
    public void Hold_BrokenLaw_NamesTheLawAndTheSeed()
    {
        var broken = Assert.Throws<LawBrokenException>(() => Laws.Hold(Gen.Choose(0, 100).ToArbitrary(), number => number < 50));

        Assert.Contains(nameof(Hold_BrokenLaw_NamesTheLawAndTheSeed), broken.Message, StringComparison.Ordinal);
        Assert.Matches(@"SPM_REPLAY=\d+,\d+(,\d+)?$", broken.Message);
    }

    [Fact]
    public void Hold_BrokenAtOnce_NamesTheSeedToo()
    {
        var broken = Assert.Throws<LawBrokenException>(() => Laws.Hold(Gen.Choose(0, 100).ToArbitrary(), number => number < 0));

        Assert.Matches(@"SPM_REPLAY=\d+,\d+(,\d+)?$", broken.Message);
    }

    [Fact]
    public void Hold_BrokenAssertion_IsHeard() =>
        Assert.Throws<LawBrokenException>(() => Laws.Hold(Gen.Choose(0, 100).ToArbitrary(), number => Assert.InRange(number, 0, 50)));
}
