using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>Regions ranked by how far their index rose between two periods (<i>peringkat menurut kenaikan indeks</i>).</summary>
/// <remarks>Where the rules differ between the periods (method, lists, obligations or scale), the part of the change that comes from them
/// is taken out of every region, and the name says so: what is left is need, delivery, quality and coverage.</remarks>
[LegalTerm("peringkat menurut kenaikan indeks")]
public sealed class RankedImprovement : RankedMeasure
{
    private RankedImprovement(bool leavesRuleOut) => LeavesRuleOut = leavesRuleOut;

    /// <summary>True when the rules changed in between and their part was taken out.</summary>
    public bool LeavesRuleOut { get; }

    /// <inheritdoc/>
    public override string Name(Language language) => (language, LeavesRuleOut) switch
    {
        (Language.Indonesian, false) => "kenaikan Indeks Pencapaian SPM (poin)",
        (Language.Indonesian, true) => "kenaikan Indeks Pencapaian SPM (poin), tanpa bagian yang disebabkan perubahan aturan",
        (_, false) => "rise of the SPM achievement index (points)",
        (_, true) => "rise of the SPM achievement index (points), without the part that comes from changed rules",
    };

    /// <summary>Ranks regions by the exact rise of their index, largest first.</summary>
    /// <param name="changes">At most one a region, all between the same periods and rule books. Regions outside the group are passed over.</param>
    /// <param name="group">The regions to rank.</param>
    /// <param name="ties">Which rank equal regions get; null for <see cref="RankingTies.Competition"/>.</param>
    /// <param name="mixing">Whether changes with a provisional end and others may stand in one ranking, which then says so.</param>
    /// <exception cref="ArgumentException">As for <see cref="RankedIndex.Rank"/>, at either end.</exception>
    /// <remarks>The range of ranks takes the far ends of both intervals; a part of the rules that was taken out stays as computed.</remarks>
    public static Ranking<RankedImprovement> Rank(IEnumerable<ChangeStory> changes, RankingGroup group, RankingTies? ties = null, bool mixing = false)
    {
        var given = Require.Copy(changes);
        var before = RankingInput.Of(given.Select(change => change.From), group);
        var after = RankingInput.Of(given.Select(change => change.To), group);
        ChangeStory[] ranked = [.. given.Where(change => after.Includes(change.To))];
        var reasons = Array.ConvertAll(ranked, change => RankingInput.OmittedBecause(change.From) ?? RankingInput.OmittedBecause(change.To));
        return new Ranking<RankedImprovement>(
            new RankedImprovement(ranked.Any(change => change.RulesDiffer)), ties, after.Frame(group, mixing) with { Since = before.Period },
            ranked.Where((_, at) => reasons[at] is null).Select(Candidate), after.Omissions(at => reasons[at]));
    }

    private static RankingCandidate Candidate(ChangeStory change)
    {
        var ofRule = change.RulesDiffer ? change[ChangeFactor.Rule].Points / 100 : Ratio.Zero;
        var value = change.Points / 100 - ofRule;
        var ((fromLow, fromHigh), (toLow, toHigh)) = (RankingInput.Interval(change.From), RankingInput.Interval(change.To));
        var isProvisional = change.From.Status.IsProvisional || change.To.Status.IsProvisional;
        return new RankingCandidate(
            change.To.Region!, RankingValue.Of(value),
            isProvisional ? RankingValue.Of(toLow.ToRatio() - fromHigh.ToRatio() - ofRule) : RankingValue.Of(value),
            isProvisional ? RankingValue.Of(toHigh.ToRatio() - fromLow.ToRatio() - ofRule) : RankingValue.Of(value),
            change.RulesDiffer ? Percentage.Round(value, change.PrintedPoints.Digits, RoundingMode.HalfAwayFromZero) : change.PrintedPoints,
            isProvisional);
    }
}
