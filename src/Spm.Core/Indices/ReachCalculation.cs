using Spm.Core.Catalog;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>How far the indices reach while data are missing: every missing figure anything from nothing to fully met, or as it stands,
/// or not applicable where that can lawfully be.</summary>
internal sealed class ReachCalculation(RuleBook rules, MissingData missing)
{
    private AchievementMethod Method => rules.Method;

    public Reach OfRegion(IReadOnlyList<(CheckedService Figures, ServiceIndex Stands)> services) => Method.UrusanToRegion == UrusanToRegion.MeanOfUrusan
        ? Reach.MeanOf(services.GroupBy(service => service.Stands.Service.Urusan).Select(OfUrusan))
        : OfGroups(services, RegionCalculation.RegionGroup(Method));

    public Reach OfUrusan(IEnumerable<(CheckedService Figures, ServiceIndex Stands)> services) => OfGroups(services, RegionCalculation.UrusanGroup(Method));

    public Reach OfService((CheckedService Figures, ServiceIndex Stands) service)
    {
        var (figures, stands) = service;
        var isOpen = IsMissing(figures.Recipients);
        var sum = OfSum(stands.Recipients);
        if (!isOpen && sum is null && (stands.Value is null || figures.Recipients.State == FigureState.NotYetDue)) return Reach.Fixed(stands.Value);
        var recipients = isOpen ? new Reach(ShareValue.None, ShareValue.Full, false) : sum ?? Reach.Fixed(stands.Recipients.Value);
        var quality = OfQuality(figures, stands);
        var canBeEmpty = isOpen && figures.Recipients.Required is null && figures.Service.EmptyPopulation != EmptyPopulation.Impossible;
        var joined = new Reach(null, null, canBeEmpty);
        if (quality.Low is not null) joined = joined.Or(new Reach(Join(recipients.Low!, quality.Low), Join(recipients.High!, quality.High), false));
        if (quality.CanBeAbsent) joined = joined.Or(new Reach(Join(recipients.Low!, null), Join(recipients.High!, null), false));
        return joined.Or(stands.Value);
    }

    private Reach OfGroups(IEnumerable<(CheckedService Figures, ServiceIndex Stands)> services, Func<ServiceIndex, object> groupOf) =>
        Reach.MeanOf(services.GroupBy(service => groupOf(service.Stands)).Select(group => Reach.MeanOf(group.Select(OfService))));

    private ExactValue Join(ExactValue recipients, ExactValue? quality) => ServiceCalculation.Join(recipients, quality, Method);

    private bool IsMissing(Figure figure) => figure.IsSilent || (figure.State == FigureState.NotYetDue && missing == MissingData.NotReportedOrNotYetDue);

    /// <summary>How far a sum of rows reaches of which some say nothing; null when none does.</summary>
    private Reach? OfSum(FigureAchievement sum)
    {
        if (sum.Figure is not { State: FigureState.Reported, Required: { } required, Done: { } done, Rows: { } rows }) return null;
        var notYetDue = missing == MissingData.NotReportedOrNotYetDue ? rows.NotYetDue : 0;
        if (rows.NotReported + rows.PeriodsWithoutRow + notYetDue == 0) return null;

        // Silent rows of known need stand in the sum as nothing done; a need that is not known can outweigh all that was done. How much of
        // what is required belongs to silent rows is not kept: all of it bounds them from above.
        var low = rows.WithoutRequired + rows.PeriodsWithoutRow + notYetDue > 0 ? ShareValue.None : sum.Value;
        return new Reach(low ?? ShareValue.None, required == 0 ? ShareValue.Full : Share((Int128)done + required, required), false).Or(sum.Value);
    }

    private Reach OfQuality(CheckedService figures, ServiceIndex stands)
    {
        if (Method.Weights.Quality == 0) return Reach.Fixed(null);

        // A service that is not yet due has an empty list by form, not because it has no quality items.
        var isNotYetDue = figures.Recipients.State == FigureState.NotYetDue;
        if (figures.Items is not { } listed || (isNotYetDue && listed.Count == 0)) return Reach.Anything;
        var quality = isNotYetDue ? OfListed(figures, listed) : stands.Quality;
        if (!quality.Items.Any(item => IsMissing(item.Figure) || OfSum(item) is not null)) return Reach.Fixed(quality.Value);
        if (Method.Quality == QualityReading.PooledSum) return OfPool(quality.Items).Or(quality.Value);
        return Method.Quality == QualityReading.MeanOfComponents
            ? Reach.MeanOf(quality.Items.GroupBy(item => QualityCalculation.Group(item.Component)).Select(group => Reach.MeanOf(group.Select(OfItem))))
            : Reach.MeanOf(quality.Items.Select(OfItem));
    }

    // The list of a service that does not count yet was not measured, nor refused where single-figure would refuse it.
    private QualityAchievement OfListed(CheckedService figures, IReadOnlyList<CheckedItem> listed) => QualityCalculation.Measure(new ServiceInput(
        Method.Quality == QualityReading.SingleFigure ? rules.With(rules.Name, Method with { Quality = QualityReading.MeanOfIndicators }) : rules,
        new CheckedService(figures.Service, Figure.Unknown, [.. listed], [.. figures.Unlisted])));

    private Reach OfItem(FigureAchievement item) => IsMissing(item.Figure)
        ? new Reach(ShareValue.None, ShareValue.Full, item.Figure.Required is null || item.Value is null)
        : OfSum(item) ?? Reach.Fixed(item.Value);

    /// <summary>An unknown need could be of any size up to the largest count; in a sum the size matters.</summary>
    private Reach OfPool(IReadOnlyList<FigureAchievement> items)
    {
        Int128 owed = 0, free = 0;
        foreach (var item in items.Where(item => IsMissing(item.Figure)))
        {
            if (item is { Figure.Required: { } need, Value: not null }) owed += need;
            else free += item.Figure.Required ?? Figure.MostCount;
        }

        var known = items.Where(item => !IsMissing(item.Figure)).ToArray();
        var hasSilentRows = known.Any(item => OfSum(item) is not null);
        var pool = ItemPool.Of(known);
        if (pool.Silent is not null) return Reach.Fixed(ShareValue.None);
        Int128 done = pool.Done, required = pool.Required;

        // Silence that counts is in every sum; what can be left out is in it or not. Only unlisted items beside a list of a thousand can
        // add up to more than a share holds; the ends are then wider than need be.
        if (hasSilentRows) return new Reach(ShareValue.None, required + owed == 0 ? ShareValue.Full : Share(done + required + owed, required + owed), false);
        required += owed;
        var least = required == 0 ? Reach.Fixed(pool.OfNothingRequired) : new Reach(Share(done, required), Share(done + owed, required), false);
        var most = required + free == 0 ? least
            : required + free > long.MaxValue ? new Reach(ShareValue.None, ShareValue.Full, false)
            : new Reach(Share(done, required + free), Share(done + owed + free, required + free), false);
        return least.Or(most);
    }

    private ShareValue Share(Int128 done, Int128 required) => FigureOutcome.Share((long)done, (long)required, Method);
}
