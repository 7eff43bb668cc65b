using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Tests.Indices.Generated;
using Spm.Core.Tests.Indices.LawBook;

namespace Spm.Core.Tests.Indices;

/// <summary>The laws of <see cref="IndexLaws"/>: each holds under every method drawn for it, and each value that is not drawn has a counter-example.</summary>
public class IndexLawTests
{
    private static readonly Arbitrary<int> Anywhere = Gen.Choose(0, 1_000_000).ToArbitrary();

    public static TheoryData<string> Names => [.. IndexLaws.All.Select(law => law.Name)];

    public static TheoryData<string> NamesWithAChange => [.. IndexLaws.All.Where(law => law.Change is not null).Select(law => law.Name)];

    public static TheoryData<string, string, string> CounterExamples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var law in IndexLaws.All)
                foreach (var fails in law.Fails) data.Add(law.Name, fails.Key, fails.Value);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Law_UnderEveryMethodThatItClaims_Holds(string law) => Laws.Hold(IndexLaws.Find(law).Cases, Anywhere, IndexLaws.Find(law).HoldsFor);

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void CounterExample_OfEveryOtherMethod_BreaksTheLaw(string name, string key, string value)
    {
        var law = IndexLaws.Find(name);
        var fails = law.Fails.Single(fails => fails.Key == key && fails.Value == value);
        var made = fails.Under(law, value);
        var before = made.Measure();

        Assert.Equal(fails.Before, CounterExample.Say(before));
        Assert.Equal(law.Change is null, fails.After is null);
        var seeds = Enumerable.Range(0, 10_000).Where(seed => law.Change is null || CounterExample.Say(law.Change(made, seed).Measure()) == fails.After).Take(1).ToArray();
        Assert.NotEmpty(seeds);
        Assert.False(law.HoldsFor(made, seeds[0]));
    }

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void CounterExample_UnderAValueThatIsClaimed_IsNone(string name, string key, string value)
    {
        var law = IndexLaws.Find(name);
        var fails = law.Fails.Single(fails => fails.Key == key && fails.Value == value);

        foreach (var other in AchievementMethod.Accepted.Single(policy => policy.Key == key).Value.Where(other => other != value && law.HoldsUnder(key, other)))
        {
            var made = Cases.Fitting(fails.Under(law, other));
            Assert.All(Enumerable.Range(0, 100), seed => Assert.True(law.HoldsFor(made, seed), $"{key}={other}, {seed}"));
        }
    }

    [Fact]
    public void Table_EveryLawAndPolicyValue_IsDecidedOnce()
    {
        var table = IndexLaws.Table.ToArray();

        Assert.Equal(IndexLaws.All.Count * AchievementMethod.Accepted.Sum(policy => policy.Value.Count), table.Length);
        Assert.Equal(IndexLaws.All.Sum(law => law.Fails.Count), table.Count(entry => entry.Fails is not null));
        Assert.Equal(IndexLaws.All.Count, IndexLaws.All.Select(law => law.Name).Distinct().Count());
        Assert.All(IndexLaws.All, law => Assert.All(AchievementMethod.Accepted, policy => Assert.Contains(policy.Value, value => law.HoldsUnder(policy.Key, value))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Methods_OfALaw_AreDrawnFromWhatItClaimsAndFromAllOfIt(string name)
    {
        var law = IndexLaws.Find(name);
        var claimed = IndexLaws.Table.Where(entry => entry.Law == law && entry.Fails is null).Select(entry => (entry.Key, entry.Value)).ToHashSet();

        var drawn = law.Methods.Sample(1_000).SelectMany(method => method.Settings).Select(setting => (setting.Key, setting.Value)).ToHashSet();

        Assert.Equal(claimed.Order(), drawn.Order());
    }

    [Theory]
    [MemberData(nameof(NamesWithAChange))]
    public void Change_OfALaw_OftenFindsAPlace(string name)
    {
        var law = IndexLaws.Find(name);

        var changed = law.Cases.Generator.Sample(2_000).Count(made => law.Change!(made, 12_345) != made);

        Assert.True(changed >= 40, $"{changed} of 2,000 cases changed");
    }
}
