using Spm.Core.Indices;
using Spm.Core.Quantities;
using static Spm.Core.Tests.Indices.LawBook.Relations;

namespace Spm.Core.Tests.Indices.LawBook;

/// <summary>Every law of an index. A policy value that <see cref="IndexLaw.Fails"/> does not name is one under which the law is claimed and tested.</summary>
internal static partial class IndexLaws
{
    public static readonly IReadOnlyList<IndexLaw> All =
    [
        new("any-order", "Services and quality items in another order give the same index, published number and rating.", Same) { Change = Changes.AnotherOrder },
        new("any-partition", "The services of a report, shared among several senders and joined, give the same index.", Same) { Change = Changes.InOtherParts, Door = Door.Submission },
        new("both-doors", "The figures that a check lets through, taken as bare figures, give the same index.", Same)
        {
            Change = Changes.OtherDoor, Door = Door.Submission, Fails = [OnlyTheCatalogKnowsWhatIsMissing],
        },
        new("one-more-served", "One more served or fulfilled never lowers the index, the published number or the rating.", NeverLower) { Change = Changes.OneMoreServed },
        new("silence-broken", "Silence never pays: telling a figure of which nothing was said never lowers the index.", NeverLower)
        {
            Change = Changes.SilenceBroken, Fails = [SilentFigureLeftOut],
        },
        new("list-reported", "Silence never pays: reporting a quality list that was owed never lowers the index.", NeverLower)
        {
            Change = Changes.ListReported, Fails = [SilentListLeftOut],
        },
        new("service-reported", "Silence never pays: reporting a service of which nothing was said never lowers the index.", NeverLower)
        {
            Change = Changes.ServiceReported, Fails = [SilentServiceLeftOut],
        },
        new("item-forgotten", "Leaving an item of the catalogue out of a list that names others never raises the index.", NeverHigher)
        {
            Change = Changes.ItemForgotten, Door = Door.Submission, Fails = [ForgottenItemLeftOut],
        },
        new("put-off", "Putting off never pays: a report in place of \"not yet due\" never lowers the index.", NeverLower)
        {
            Change = Changes.PutOffReported, Fails = [PutOffLeftOut, RefusedPuttingOffLeftOut],
        },
        new("recipients-found", "Nobody never pays: finding people who had to be served never lowers the index.", NeverLower)
        {
            Change = Changes.RecipientsFound, Fails = [NobodyLeftOut, NobodyIsFull],
        },
        new("item-found", "Nothing required never pays: finding that an item was required never lowers the index.", NeverLower)
        {
            Change = Changes.ItemFound, Fails = [NothingRequiredLeftOut, NothingRequiredIsFull, NothingRequiredAddsNothing],
        },
        new("figure-scaled", "Required and done of one figure multiplied by the same number change nothing.", Same)
        {
            Change = Changes.OneFigureScaled, Fails = [ScaledItemOutweighsTheOthers],
        },
        new("service-scaled", "Every required and done of a service multiplied by the same number change nothing.", Same) { Change = Changes.ServiceScaled },
        new("plan-added", "A plan, or what a required number rests on, changes nothing: only required and done count.", Same) { Change = Changes.PlanAdded },
        new("not-applicable-added", "A service that is not applicable changes nothing.", Same) { Change = Changes.NotApplicableAdded, Door = Door.Bare },
        new("one-service-alone", "The index of a region with one service, and of its urusan, is that of the service.", (_, one) =>
            one.Services.Count != 1 || (Same(one.Value, one.Services[0].Value) && Same(one.Value, one.Urusan[0].Value))) { Change = Changes.OneServiceAlone, Door = Door.Bare },
        new("within-its-services", "A region and each urusan lie between the lowest and the highest of their services.", (index, _) =>
            Within(index.Value, index.Services) && index.Urusan.All(urusan => Within(urusan.Value, urusan.Services))),
        new("within-zero-and-one", "Every index lies from 0 to 1.", (index, _) => Values(index).All(value => value.CompareTo(Ratio.Zero) >= 0 && value.CompareTo(Ratio.One) <= 0))
        {
            Fails = [OverDeliveryUncapped],
        },
        new("interval-holds-index", "The index and its rating lie within the interval of either kind; where the status names nothing missing, that is a point.", (index, _) =>
            Enum.GetValues<MissingData>().Select(missing => index.Interval(missing)).All(interval => IsIn(interval, index)
                && (interval is null || interval.IsPoint || index.Status.Reasons.Any(reason => reason.Key is not (ProvisionalReason.YearStillOpen or ProvisionalReason.PartOfTheRegion))))),
        new("interval-holds", "Whatever is told later, up to the need, leaves the index and its rating within the interval.", (before, after) => IsIn(before.Interval(), after))
        {
            Change = Changes.EverythingTold,
        },
        new("interval-shrinks", "Telling one figure, up to its need, never widens the interval.", (before, after) =>
            after.Interval() is not { } told || (before.Interval() is { } silent && silent.Contains(told.Low) && silent.Contains(told.High)))
        {
            Change = Changes.OneTold,
        },
        new("points-add-up", "Points lost by services, and by urusan, add up to what the region's index lacks of 100.", (index, _) =>
            Ratio.Sum([.. index.Services.Select(service => service.PointsLost)]) == Missing(index) && Ratio.Sum([.. index.Urusan.Select(urusan => urusan.PointsLost)]) == Missing(index)),
        new("weights-rebuild", "The weights of the services in the region add up to 1 and rebuild its index.", (index, _) =>
            Ratio.Sum([.. index.Services.Select(service => service.RegionWeight)]) == (index.Value is null ? Ratio.Zero : Ratio.One)
            && Ratio.Sum([.. Valued(index.Services).Select(service => service.RegionWeight * service.Value!.ToRatio())]) == (index.Value?.ToRatio() ?? Ratio.Zero)),
        new("publish-within-bounds", "No published number lies on the other side of a rating bound than its exact index.", (index, _) =>
            Values(index).Select(index.Rules.Publish).All(published => index.Rules.Scale.Rate(published.Percentage.PrintedShare) == index.Rules.Scale.Rate(published.Exact)))
        {
            Fails = [RoundedUpToParipurna],
        },
        new("printed-rating", "A reader who rates the published number finds the rating beside it.", (index, _) =>
            Values(index).All(value => index.Rules.Scale.Rate(index.Rules.Publish(value).Percentage.PrintedShare) == index.Rules.Rate(value)))
        {
            Fails = [RoundedUpToParipurna, RatedOnTheRoundedNumber],
        },
    ];

    /// <summary>Each law under each value of each policy, once: it holds, or a counter-example stands there.</summary>
    public static IEnumerable<(IndexLaw Law, string Key, string Value, CounterExample? Fails)> Table =>
        from law in All
        from policy in AchievementMethod.Accepted
        from value in policy.Value
        select (law, policy.Key, value, law.Fails.SingleOrDefault(fails => fails.Key == policy.Key && fails.Value == value));

    public static IndexLaw Find(string name) => All.Single(law => law.Name == name);

    private static Ratio Missing(RegionIndex index) => index.Value is null ? Ratio.Zero : (Ratio.One - index.Value.ToRatio()) * 100;

    private static bool IsIn(IndexInterval? interval, RegionIndex index) =>
        index.Value is not { } value || (interval is not null && interval.Contains(value) && interval.Ratings.Contains(index.Rating!.Value));

    private static IEnumerable<ServiceIndex> Valued(IEnumerable<ServiceIndex> services) => services.Where(service => service.Value is not null);

    private static IEnumerable<ExactValue> Values(RegionIndex index) =>
        index.Services.Select(service => service.Value).Concat(index.Urusan.Select(urusan => urusan.Value)).Append(index.Value).OfType<ExactValue>();

    private static bool Within(ExactValue? value, IReadOnlyList<ServiceIndex> services) => value is null
        ? !Valued(services).Any()
        : Valued(services).Any(service => service.Value!.CompareTo(value) <= 0) && Valued(services).Any(service => service.Value!.CompareTo(value) >= 0);
}
