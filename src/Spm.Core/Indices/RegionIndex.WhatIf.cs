using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

public sealed partial class RegionIndex
{
    /// <summary>What the index leaves out: services that are not applicable, not yet due or without anybody to serve, and such items.</summary>
    public IReadOnlyList<Exclusion> Exclusions() =>
    [
        .. Services.SelectMany(service => LeftOut(service).Select(left => new Exclusion(service, left, Recomputed(Counted(service, left))))),
    ];

    /// <summary>The index if nothing had been left out: every exclusion counted as zero.</summary>
    public PublishedIndex? PublishedWithoutExclusions() => Recomputed(figures =>
        [.. figures.Select((entry, i) => LeftOut(Services[i]).Aggregate(entry, (current, left) => AsZero(current, left)))]);

    /// <summary>From the index with everything unreported as zero to the index with it as fully met, but not more than met; null when
    /// there is no index.</summary>
    public IndexRange? ReportedRange()
    {
        var zero = Rules.With(Rules.Name, Rules.Method with { NotReported = NotReportedPolicy.Zero });
        var low = RegionCalculation.Measure(_figures, zero).Value;
        var high = RegionCalculation.Measure([.. _figures.Select(AsFullyMet)], zero).Value;
        return low is null || high is null ? null : new IndexRange(low, high);
    }

    /// <summary>The same figures under every other value of every policy, one changed at a time.</summary>
    public IReadOnlyList<MethodReading> OtherReadings() =>
    [
        .. from setting in Rules.Method.Settings
           from name in AchievementMethod.Accepted.First(key => key.Key == setting.Key).Value
           where name != setting.Value
           select Reading(setting.Key, name),
    ];

    private MethodReading Reading(string key, string value)
    {
        var rules = Rules.With(Rules.Name, Rules.Method.With(key, value));
        try
        {
            var index = RegionCalculation.Measure(_figures, rules).Value;
            return new MethodReading(key, value, index is null ? null : rules.Publish(index), index is null ? null : rules.Rate(index), null);
        }
        catch (MethodRefusedException refused)
        {
            return new MethodReading(key, value, null, null, refused.Message);
        }
    }

    private PublishedIndex? Recomputed(Func<IReadOnlyList<CheckedService>, IReadOnlyList<CheckedService>> change)
    {
        var value = RegionCalculation.Measure(change(_figures), Rules).Value;
        return value is null ? null : Rules.Publish(value);
    }

    private static IEnumerable<FigureAchievement> LeftOut(ServiceIndex service) => service.Value is null
        ? [service.Recipients]
        : service.Quality.Items.Where(item => item.Value is null);

    private static Func<IReadOnlyList<CheckedService>, IReadOnlyList<CheckedService>> Counted(ServiceIndex service, FigureAchievement left) =>
        figures => [.. figures.Select(entry => entry.Service == service.Service ? AsZero(entry, left) : entry)];

    // One served of none stands for "had to be done and was not", whatever the policies say about zeros and silence.
    private static CheckedService AsZero(CheckedService entry, FigureAchievement left) => left.Label is null
        ? new CheckedService(entry.Service, Figure.Reported(1, 0), [new CheckedItem("", default, Figure.Reported(1, 0), null)], [])
        : new CheckedService(
            entry.Service, entry.Recipients,
            [.. entry.Items!.Select(item => item.Label == left.Label ? new CheckedItem(item.Label, item.Component, Figure.Reported(1, 0), item.Indicator) : item)],
            [.. entry.Unlisted]);

    private static CheckedService AsFullyMet(CheckedService entry)
    {
        var items = entry.Items is null
            ? [new CheckedItem("", default, Figure.Reported(1, 1), null)]
            : entry.Items.Select(item => new CheckedItem(item.Label, item.Component, AsFullyMet(item.Figure), item.Indicator));
        return new CheckedService(entry.Service, AsFullyMet(entry.Recipients), [.. items], [.. entry.Unlisted]);
    }

    // An unknown need could be of any size; only in a pooled sum does the size matter, and there the largest reaches furthest.
    private static Figure AsFullyMet(Figure figure) =>
        figure.State == FigureState.NotReported ? Figure.Reported(figure.Required ?? Figure.MostCount, figure.Required ?? Figure.MostCount) : figure;
}
