using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Derivations;

/// <summary>A derivation holds the calculation's own values: the same objects, not equal ones.</summary>
public class DerivationLawTests
{
    [Fact]
    [Law("The root of a derivation is the very value of the result, not an equal one.", Under = "every method")]
    public void Explain_AnyResult_RootIsItsOwnValue() => Laws.Hold(Cases.Anything, made =>
    {
        var index = made.Measure();

        Assert.Same(index.Value, index.Explain().Root.Value);
        foreach (var urusan in index.Urusan) Assert.Same(urusan.Value, urusan.Explain().Root.Value);
        foreach (var service in index.Services)
        {
            Assert.Same(service.Value, service.Explain().Root.Value);
            Assert.Same(service.Recipients.Value, service.Recipients.Explain().Root.Value);
            Assert.Same(service.Quality.Value, service.Quality.Explain().Root.Value);
            foreach (var item in service.Quality.Items) Assert.Same(item.Value, item.Explain().Root.Value);
        }
    });

    [Fact]
    [Law("Every step of a derivation holds the parts of its value: what was computed is what is explained.", Under = "every method")]
    public void Explain_AnyRegion_EveryStepHoldsThePartsOfItsValue() => Laws.Hold(Cases.Anything, made =>
    {
        foreach (var step in Steps(made.Measure().Explain().Root)) HoldsItsParts(step);
    });

    [Fact]
    [Law("Every service and its recipients stand in the derivation of a region exactly once, and so does every item where quality has a weight.", Under = "every method")]
    public void Explain_AnyRegion_EveryServiceAndItemStandsOnce() => Laws.Hold(Cases.Anything, made =>
    {
        var index = made.Measure();
        var steps = Steps(index.Explain().Root).ToArray();
        var quality = index.Rules.Method.Weights.Quality > 0;

        Same(index.Services.Select(service => service.Value), DerivationSubject.Service);
        Same(index.Services.Select(service => (ExactValue?)service.Recipients.Value), DerivationSubject.Recipients);
        Same(quality ? index.Services.SelectMany(service => service.Quality.Items.Select(item => (ExactValue?)item.Value)) : [], DerivationSubject.QualityItem);
        Assert.Equal(index.Services.Select(service => service.Service.Key).Order(), steps.Where(step => step.Subject == DerivationSubject.Service).Select(step => step.Key).Order());

        void Same(IEnumerable<ExactValue?> values, DerivationSubject subject)
        {
            var left = steps.Where(step => step.Subject == subject).Select(step => step.Value).ToList();
            foreach (var value in values)
            {
                var at = left.FindIndex(other => ReferenceEquals(other, value));
                Assert.NotEqual(-1, at);
                left.RemoveAt(at);
            }

            Assert.Empty(left);
        }
    });

    [Fact]
    [Law("A step has a reason exactly where its figure did not count as it stands.", Under = "every method")]
    public void Explain_AnyRegion_GapStandsExactlyWhereNothingCounted() => Laws.Hold(Cases.Anything, made =>
    {
        foreach (var step in Steps(made.Measure().Explain().Root))
        {
            Assert.Equal(step.Operation is DerivationOperation.Assumed or DerivationOperation.LeftOut, step.Gap is not null);
            Assert.Equal(step.Operation == DerivationOperation.LeftOut, step.Value is null);
            Assert.Equal(step.Value is null, step.Published is null);
            Assert.Equal(step is { Value: not null, Subject: DerivationSubject.Service or DerivationSubject.Urusan or DerivationSubject.Region }, step.Rating is not null);
            Assert.All(step.Choices, choice => Assert.Contains(choice, made.Method.Policies));
        }
    });

    /// <summary>The mean over levels and over twins, which few generated cases reach with every part.</summary>
    [Theory]
    [InlineData("mean")]
    [InlineData("mean-of-levels")]
    [InlineData("each-service-once")]
    public void Explain_BothSets_HoldsItsParts(string policy)
    {
        foreach (var toRegion in UrusanToRegion.All)
        {
            var both = new Case(
                AchievementMethod.Permendagri59 with { UrusanToRegion = toRegion },
                [.. Case.Services.Select((service, at) => new ServiceFigures(service.Key, Figure.Reported(43, at), []))]).With("service-to-urusan", policy);
            var steps = Steps(both.Measure().Explain().Root).ToArray();

            Assert.Equal(43, steps.Count(step => step.Subject == DerivationSubject.Service));
            Assert.All(steps, HoldsItsParts);
        }
    }

    private static void HoldsItsParts(DerivationStep step)
    {
        var counted = step.Counted.Select(part => part.Value!).ToArray();
        switch (step.Operation)
        {
            case DerivationOperation.Mean:
                AllSame(Assert.IsType<MeanValue>(step.Value).Parts, counted);
                break;
            case DerivationOperation.WeightedMean:
                var blend = Assert.IsType<BlendValue>(step.Value);
                AllSame([blend.First, blend.Second], counted);
                Assert.Equal([blend.FirstWeight, blend.SecondWeight], step.Counted.Select(part => part.Weight));
                break;
            case DerivationOperation.Same:
                AllSame([step.Value!], counted);
                break;
            case DerivationOperation.Share when step.IsCapped:
                Assert.Same(ShareValue.Full, step.Value);
                Assert.True(step.Done > step.Required);
                break;
            case DerivationOperation.Share:
                var share = Assert.IsType<ShareValue>(step.Value);
                Assert.Equal((step.Done, step.Required), (share.Done, share.Required));
                break;
            case DerivationOperation.PooledShare:
                var pooled = Assert.IsType<ShareValue>(step.Value);
                var (done, required) = (step.Counted.Where(item => item.Operation == DerivationOperation.Share).Sum(item => item.Done), step.Counted.Sum(item => item.Required));
                Assert.Equal(step.IsCapped, step.Choices.Contains(CapPolicy.AtOne));
                if (step.IsCapped) Assert.True(done > required);
                else Assert.Equal((done, required), (pooled.Done, pooled.Required));
                break;
            case DerivationOperation.Assumed:
                Assert.True(step.Value == ShareValue.None || step.Value == ShareValue.Full);
                break;
        }
    }

    private static void AllSame(IReadOnlyList<ExactValue> expected, ExactValue[] actual)
    {
        Assert.Equal(expected.Count, actual.Length);
        for (var i = 0; i < actual.Length; i++) Assert.Same(expected[i], actual[i]);
    }

    private static IEnumerable<DerivationStep> Steps(DerivationStep step) => step.Operands.SelectMany(Steps).Prepend(step);
}
