using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

public sealed partial class RegionIndex
{
    /// <summary>What the index leaves out: services that are not applicable, not yet due or without anybody to serve, such items, and
    /// whole quality lists that were declared empty.</summary>
    public IReadOnlyList<Exclusion> Exclusions() =>
    [
        .. from at in Enumerable.Range(0, Services.Count)
           from left in LeftOut(Services[at])
           select new Exclusion(left.Kind, Services[at], left.Figure, Counted(at, left)),
    ];

    /// <summary>The index if nothing had been left out: every exclusion counted as zero.</summary>
    public PublishedIndex? PublishedWithoutExclusions() =>
        Publish(RegionCalculation.Measure([.. _figures.Select((entry, at) => AsZero(entry, [.. LeftOut(Services[at])]))], Rules).Value);

    /// <summary>From the index with everything unreported as zero to the index with it as fully met, but not more than met; null when
    /// there is no index.</summary>
    /// <remarks>A sum of rows of which any is silent counts as fully met at the upper end, because its silent part is not known apart. A pooled sum, or shares without a cap, could go beyond the upper end by doing more than was required.</remarks>
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

    private PublishedIndex? Publish(ExactValue? value) => value is null ? null : Rules.Publish(value);

    private IEnumerable<(ExclusionKind Kind, FigureAchievement Figure)> LeftOut(ServiceIndex service)
    {
        if (service.Value is null) return [(ExclusionKind.Service, service.Recipients)];
        if (LacksQuality(service)) return [(ExclusionKind.Quality, new FigureAchievement(service.Input, Figure.Unknown, Treatment.LeftOut, null))];
        return service.Quality.Items.Where(item => item.Value is null).Select(item => (ExclusionKind.Item, item));
    }

    // A vector's empty list is a fact; a submission's is a claim, which the catalogue may contradict.
    private bool LacksQuality(ServiceIndex service) =>
        Rules.Method.Weights.Quality > 0 && service.Quality is { Items.Count: 0, Value: null }
        && (!service.Quality.IsReported || (Source == IndexSource.CheckedSubmission && Rules.Catalog.QualityListOf(service.Service) is { Scored.Count: > 0 }));

    // Only the service concerned is measured again: a region can have as many exclusions as items.
    private PublishedIndex? Counted(int at, (ExclusionKind Kind, FigureAchievement Figure) left)
    {
        var services = Services.Select(service => service.Copy()).ToArray();
        services[at] = ServiceCalculation.Measure(AsZero(_figures[at], left), Rules);
        return Publish(RegionCalculation.Combine(services, Rules).Value);
    }

    // One served of none stands for "had to be done and was not", whatever the policies say about zeros and silence.
    private static CheckedService AsZero(CheckedService entry, params ReadOnlySpan<(ExclusionKind Kind, FigureAchievement Figure)> left)
    {
        if (left.IsEmpty) return entry;
        var nothingDone = Figure.Reported(1, 0);
        var recipients = left[0].Kind == ExclusionKind.Service ? nothingDone : entry.Recipients;
        if (left[0].Kind != ExclusionKind.Item)
            return new CheckedService(entry.Service, recipients, [new CheckedItem("", default, nothingDone, null)], [.. entry.Unlisted]);
        var labels = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var (_, item) in left) labels.Add(item.Label);
        var items = entry.Items!.Select(item => labels.Contains(item.Label) ? new CheckedItem(item.Label, item.Component, nothingDone, item.Indicator) : item);
        return new CheckedService(entry.Service, recipients, [.. items], [.. entry.Unlisted]);
    }

    private static CheckedService AsFullyMet(CheckedService entry)
    {
        var items = entry.Items is null
            ? [new CheckedItem("", default, Figure.Reported(1, 1), null)]
            : entry.Items.Select(item => new CheckedItem(item.Label, item.Component, AsFullyMet(item.Figure), item.Indicator));
        return new CheckedService(entry.Service, AsFullyMet(entry.Recipients), [.. items], [.. entry.Unlisted]);
    }

    // An unknown need could be of any size; only in a pooled sum does the size matter, and there the largest reaches furthest.
    private static Figure AsFullyMet(Figure figure)
    {
        if (figure.State == FigureState.NotReported) return Figure.Reported(figure.Required ?? Figure.MostCount, figure.Required ?? Figure.MostCount);

        // How much of a sum's required number belongs to its silent rows is not kept: all of it bounds them from above.
        return figure is { State: FigureState.Reported, Rows: { } rows } && rows.NotReported + rows.NotYetDue > 0
            ? Figure.Reported(figure.Required!.Value, Math.Max(figure.Required.Value, figure.Done!.Value))
            : figure;
    }
}
