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

    /// <summary>The index under each other reading of each policy, one changed at a time, and how far that moves it.</summary>
    /// <remarks>Measures the region once for each of about twenty readings.</remarks>
    public PolicySensitivity Sensitivity() => PolicySensitivity.Of(Rules, Value, rules => RegionCalculation.Measure(_figures, rules).Value);

    private PublishedIndex? Publish(ExactValue? value) => value is null ? null : Rules.Publish(value);

    private IEnumerable<(ExclusionKind Kind, FigureAchievement Figure)> LeftOut(ServiceIndex service)
    {
        if (service.Value is null)
        {
            yield return (ExclusionKind.Service, service.Recipients);
            yield break;
        }

        if (LacksQuality(service)) yield return (ExclusionKind.Quality, new FigureAchievement(service.Input, Figure.Unknown, new FigureOutcome(Treatment.LeftOut, null)));
        foreach (var item in service.Quality.Items)
            if (item.Value is null) yield return (ExclusionKind.Item, item);
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
}
