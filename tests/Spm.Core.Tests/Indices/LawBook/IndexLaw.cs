using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices.LawBook;

/// <summary>What holds for every index, before and after a change of its figures, and the policy values under which it does not.</summary>
/// <param name="Name">Short, for the test's name.</param>
/// <param name="Sentence">The law.</param>
/// <param name="Holds">Whether it holds for an index and the same after the change; both are one where the law knows no change.</param>
internal sealed record IndexLaw(string Name, string Sentence, Func<RegionIndex, RegionIndex, bool> Holds)
{
    /// <summary>The change that the law speaks of, by a random number; null for none.</summary>
    public Func<Case, int, Case>? Change { get; init; }

    public Door Door { get; init; }

    public IReadOnlyList<CounterExample> Fails { get; init; } = [];

    public Arbitrary<Case> Cases => Arb.From(
        Door == Door.Bare ? Stories.Any(Methods).Select(made => made.Bare()) : Stories.Any(Methods, Door == Door.Submission),
        made => made.Smaller().Where(smaller => IsFor(smaller) && HoldsUnder(smaller.Method)));

    public Gen<AchievementMethod> Methods => Generated.Cases.Methods(HoldsUnder);

    /// <summary>Usual wherever the law holds, so that one other value alone can break it.</summary>
    public AchievementMethod Safe => AchievementMethod.Accepted.Where(policy => !HoldsUnder(policy.Key, Generated.Cases.Usual(policy.Key))).Aggregate(
        AchievementMethod.Permendagri59, (method, policy) => method.With(policy.Key, policy.Value.First(value => HoldsUnder(policy.Key, value))));

    public bool HoldsUnder(string key, string value) => !Fails.Any(fails => fails.Key == key && fails.Value == value);

    public bool HoldsUnder(AchievementMethod method) => method.Settings.All(setting => HoldsUnder(setting.Key, setting.Value));

    public bool HoldsFor(Case made, int seed)
    {
        var before = made.Measure();
        return Holds(before, Change is null ? before : Change(made, seed).Measure());
    }

    private bool IsFor(Case made) => Door == Door.Both || (Door == Door.Submission) == (made.Through is not null);
}
