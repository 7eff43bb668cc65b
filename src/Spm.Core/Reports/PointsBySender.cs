using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <summary>Leads the points that each service loses back to those who sent its figures; docs/decisions/0010 has the rule.</summary>
internal static class PointsBySender
{
    private const string Nobody = "";

    public static AgencyPoints[] Of(CheckedSubmission figures, RegionIndex index)
    {
        if (index.Published is not { Percentage: var published }) return [];
        var order = figures.Merged is { } merged ? merged.Parts.Select(part => part.Sender).ToArray() : [figures.Submission.Sender];
        var services = order.Append(Nobody).ToDictionary(sender => sender, _ => new List<KeyValuePair<ServiceType, Ratio>>(), StringComparer.Ordinal);
        foreach (var service in index.Services)
            foreach (var (sender, points) in Split(figures, service))
                services[sender].Add(KeyValuePair.Create(service.Service, points));

        var rows = order.Append(Nobody).Where(sender => sender != Nobody || services[Nobody].Count > 0).ToArray();
        var lost = rows.Select(sender => Ratio.Sum([.. services[sender].Select(entry => entry.Value)])).ToArray();
        var printed = PrintedPoints.Split(PrintedPoints.LostBy(published), lost);
        return
        [
            .. rows.Select((sender, i) => new AgencyPoints(sender == Nobody ? null : sender, lost[i], printed[i], services[sender]))
                .OrderBy(entry => entry.Sender is null).ThenByDescending(entry => entry.PointsLost).ThenBy(entry => entry.Sender, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(string Sender, Ratio Points)> Split(CheckedSubmission figures, ServiceIndex service)
    {
        if (figures.Merged is not { } merged) return [(figures.Submission.Sender, service.PointsLost)];
        if (merged.PartsOf(service.Service) is not { } parts) return Evenly(Answering(merged, service.Service), service.PointsLost);
        if (parts.Senders.Count == 1) return [(parts.Senders[0], service.PointsLost)];

        var (recipients, quality) = Losses(service);
        return Divide(recipients, Weights(parts.Recipients), parts.Senders).Concat(SplitQuality(quality, service.Quality, parts))
            .GroupBy(entry => entry.Sender, StringComparer.Ordinal)
            .Select(group => (group.Key, Ratio.Sum([.. group.Select(entry => entry.Points)])));
    }

    // Nobody reported it: those who answer for it by name; else the only sender that set itself no limit; else nobody.
    private static string[] Answering(MergedSubmission merged, ServiceType service)
    {
        var named = merged.Parts.Where(part => part.Services?.Contains(service.Key) == true).Select(part => part.Sender).ToArray();
        if (named.Length > 0) return named;
        var open = merged.Parts.Where(part => part.Services is null).Select(part => part.Sender).ToArray();
        return open.Length == 1 ? open : [Nobody];
    }

    /// <summary>The points that hang on recipients and on quality; together those of the service.</summary>
    private static (Ratio Recipients, Ratio Quality) Losses(ServiceIndex service)
    {
        if (service.Value is not BlendValue blend) return (service.PointsLost, Ratio.Zero);
        var quality = service.RegionWeight * 100 * new Ratio(blend.SecondWeight, blend.FirstWeight + blend.SecondWeight) * (Ratio.One - blend.Second.ToRatio());
        return (service.PointsLost - quality, quality);
    }

    private static IEnumerable<(string Sender, Ratio Points)> SplitQuality(Ratio points, QualityAchievement quality, ServiceParts parts)
    {
        if (points == Ratio.Zero) return [];
        var lacking = quality.Items.Where(item => item.Value is { } value && value.CompareTo(Ratio.One) < 0).ToArray();
        if (lacking.Length == 0) return Evenly(Quiet(parts), points);
        var weights = lacking.Select(item => Ratio.One - item.Value!.ToRatio()).ToArray();
        var total = Ratio.Sum(weights);
        return lacking.SelectMany((item, i) => parts.Items.TryGetValue(item.Label!, out var said)
            ? Divide(points * weights[i] / total, Weights(said), [.. said.Select(part => part.Sender)])
            : Evenly(parts.Senders, points * weights[i] / total));
    }

    // Quality lost without an item that lacks is a list that was not reported.
    private static IReadOnlyList<string> Quiet(ServiceParts parts)
    {
        var listing = parts.Items.Values.SelectMany(said => said).Select(part => part.Sender).ToHashSet(StringComparer.Ordinal);
        var quiet = parts.Recipients.Where(part => part.Figure.State != FigureState.NotApplicable && !listing.Contains(part.Sender)).Select(part => part.Sender).ToArray();
        return quiet.Length > 0 ? quiet : parts.Senders;
    }

    /// <summary>Unserved or unfulfilled of each part. A silent part bears what its silence keeps the others from counting, too.</summary>
    private static (string Sender, Ratio Weight)[] Weights(IReadOnlyList<SenderFigure> parts)
    {
        var counting = parts.Where(part => part.Figure.State != FigureState.NotApplicable).ToArray();
        var silent = counting.Count(part => part.IsSilent);
        if (silent > 0 && counting.Any(part => part.Figure.Required is null))
            return [.. counting.Select(part => (part.Sender, part.IsSilent ? Ratio.One : Ratio.Zero))];
        var uncounted = silent == 0 ? Ratio.Zero : Ratio.Sum([.. counting.Select(part => (Ratio)Math.Min(part.Figure.Done ?? 0, part.Figure.Required ?? 0))]) / silent;
        return [.. counting.Select(part => (part.Sender, part.IsSilent ? part.Figure.Required!.Value + uncounted : part.Figure.Unserved ?? 0))];
    }

    private static IEnumerable<(string Sender, Ratio Points)> Divide(Ratio points, (string Sender, Ratio Weight)[] weights, IReadOnlyList<string> senders)
    {
        var total = Ratio.Sum([.. weights.Select(entry => entry.Weight)]);
        return total == Ratio.Zero ? Evenly(senders, points) : weights.Select(entry => (entry.Sender, points * entry.Weight / total));
    }

    private static IEnumerable<(string Sender, Ratio Points)> Evenly(IReadOnlyList<string> senders, Ratio points) =>
        senders.Select(sender => (sender, points / senders.Count));
}
