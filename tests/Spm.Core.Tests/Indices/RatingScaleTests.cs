using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Indices;

[Provision("Permendagri 59/2021 Lampiran (belum dibaca)")]
public class RatingScaleTests
{
    private static readonly LegalBasis Basis = new("contoh", "INFERRED");

    [Theory]
    [InlineData(60, 70, 80, 90)]
    [InlineData(50, 60, 70, 80, 90, 100)]
    [InlineData(0, 70, 80, 90, 100)]
    [InlineData(60, 70, 80, 90, 101)]
    [InlineData(60, 70, 70, 90, 100)]
    [InlineData(70, 60, 80, 90, 100)]
    public void RatingScale_NotFiveRisingBounds_IsRefused(params int[] bounds) =>
        Assert.Throws<ArgumentException>(() => new RatingScale("salah", bounds, Basis));

    [Fact]
    public void RatingScale_NothingGiven_IsRefusedByName()
    {
        Assert.Equal("bounds", Assert.Throws<ArgumentNullException>(() => new RatingScale("x", null!, Basis)).ParamName);
        Assert.Throws<ArgumentException>(() => new RatingScale(" ", [60, 70, 80, 90, 100], Basis));
        Assert.Throws<ArgumentNullException>(() => new RatingScale("x", [60, 70, 80, 90, 100], null!));
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => RatingScale.Permendagri59.Rate(null!)).ParamName);
    }

    [Fact]
    public void BoundOf_EachRating_IsItsLowerBound()
    {
        Assert.Null(RatingScale.Permendagri59.BoundOf(SpmRating.BelumTuntas));
        Assert.Equal(new Ratio(7, 10), RatingScale.Permendagri59.BoundOf(SpmRating.TuntasPratama));
        Assert.Throws<ArgumentOutOfRangeException>(() => RatingScale.Permendagri59.BoundOf((SpmRating)6));
        Assert.Throws<ArgumentOutOfRangeException>(() => RatingScale.Permendagri59.BoundOf((SpmRating)(-1)));
    }

    [Fact]
    public void RatingScale_BoundsOfTheCallersOwn_Decide()
    {
        int[] bounds = [50, 60, 70, 80, 95];
        var scale = new RatingScale("sendiri", bounds, Basis);
        bounds[0] = 1;

        Assert.Equal([50, 60, 70, 80, 95], scale.Bounds);
        Assert.Equal(SpmRating.BelumTuntas, scale.Rate(new Ratio(49, 100)));
        Assert.Equal(SpmRating.TuntasMuda, scale.Rate(new Ratio(1, 2)));
        Assert.Equal(SpmRating.TuntasParipurna, scale.Rate(new Ratio(95, 100)));
    }
}
