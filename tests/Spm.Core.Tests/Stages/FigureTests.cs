using Spm.Core.Stages;

namespace Spm.Core.Tests.Stages;

public class FigureTests
{
    [Fact]
    public void Figure_Values_AreEqualByWhatTheySay() => Contracts.Equality(
        Figure.Reported(3, 0), Figure.Of(3, 0),
        Figure.Of(3, null), Figure.Reported(3, 1), Figure.Reported(0, 0), Figure.Unknown, Figure.Reported(3, 0) with { Planned = 3 });

    [Fact]
    public void State_FourKinds_AreNeverMerged()
    {
        Assert.Equal(FigureState.Reported, Figure.Reported(0, 0).State);
        Assert.Equal(FigureState.NotReported, Figure.Of(0, null).State);
        Assert.Equal(FigureState.NotReported, Figure.Unknown.State);
        Assert.Equal(FigureState.NotApplicable, Figure.NotApplicable("tidak ada").State);
        Assert.Equal(FigureState.NotYetDue, Figure.NotYetDue("panen").State);
    }

    [Fact]
    public void Figure_SillyNumbers_AreHeldAsReported()
    {
        var figure = Figure.Reported(long.MinValue, long.MaxValue);

        Assert.Equal((long.MinValue, long.MaxValue), (figure.Required, figure.Done));
    }

    [Theory]
    [InlineData(10L, 4L, 6L)]
    [InlineData(10L, 12L, 0L)]
    [InlineData(10L, null, null)]
    [InlineData(null, 4L, null)]
    public void Unserved_OfEach_IsNeverNegative(long? required, long? done, long? unserved) =>
        Assert.Equal(unserved, Figure.Of(required, done).Unserved);

    [Theory]
    [InlineData(null, false)]
    [InlineData(RequiredBasis.ByNameCount, false)]
    [InlineData(RequiredBasis.CivilRegister, false)]
    [InlineData(RequiredBasis.Projection, true)]
    [InlineData(RequiredBasis.PrevalenceEstimate, true)]
    [InlineData(RequiredBasis.EventDecree, false)]
    public void IsEstimate_Basis_Decides(RequiredBasis? basis, bool estimate) =>
        Assert.Equal(estimate, (Figure.Reported(1, 1) with { Basis = basis }).IsEstimate);

    [Fact]
    public void Reason_Blank_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Figure.NotApplicable(" "));
        Assert.Throws<ArgumentNullException>(() => Figure.NotYetDue(null!));
    }

    [Fact]
    public void ToString_EachState_IsShort()
    {
        Assert.Equal("Reported, 60 of 100", Figure.Reported(100, 60).ToString());
        Assert.Equal("NotReported, ? of 100", Figure.Of(100, null).ToString());
        Assert.Equal("NotApplicable: tidak ada bencana", Figure.NotApplicable("tidak ada bencana").ToString());
    }
}
