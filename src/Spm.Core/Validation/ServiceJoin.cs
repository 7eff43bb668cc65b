using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>Joins what all senders say about one service after the other; used by one joining only.</summary>
internal sealed class ServiceJoin(SenderPart[] senders, ReportingPeriod period, ServiceCatalog catalog, FindingCollector findings)
{
    // A sum can hide these, so they are looked for in each part; all else is found in the sum.
    private static readonly FindingDefinition[] HiddenBySums =
    [
        SubmissionFindings.NegativeCount, SubmissionFindings.CountTooLarge, SubmissionFindings.DoneWithoutRequired,
        SubmissionFindings.DoneOverRequired, SubmissionFindings.DoneOverEstimate, SubmissionFindings.DoneWithNobodyRequired,
        FigureFindings.RequiredRevisedByBudget, FigureFindings.RevisionsBroken,
    ];

    public Dictionary<string, ServiceParts> Parts { get; } = new(StringComparer.Ordinal);

    public ServiceFigures Join(string key)
    {
        var answering = senders.Where(sender => sender.AnswersFor(key)).ToArray();
        var entries = answering.Where(sender => sender.Entries.ContainsKey(key)).Select(sender => (Sender: sender, Entry: sender.Entries[key])).ToArray();
        var names = answering.Select(sender => sender.Name).ToArray();
        var items = new Dictionary<string, IReadOnlyList<SenderFigure>>(StringComparer.Ordinal);
        SenderFigure[] recipients = [.. answering.Select(sender => Recipients(sender, key))];
        Parts[key] = new ServiceParts(names, recipients, items);
        if (answering.Length == 1) return entries[0].Entry;

        var service = catalog.Find(key);
        foreach (var (_, entry) in entries) CheckPart(entry, entry.Recipients, null);
        var counting = entries.Where(entry => entry.Entry.Recipients.State != FigureState.NotApplicable).ToArray();
        var kinds = counting.Select(entry => entry.Entry.MeasureKind ?? service?.MeasureKind).ToArray();
        var units = counting.Select((entry, at) => (entry.Sender.Name, Unit: UnitOf(entry.Entry, kinds[at], kinds), entry.Entry.Place)).ToArray();
        if (Unlike(units, key, null)) return entries[0].Entry;
        var sum = OverlapRules.Subtract(FigureJoin.Join(recipients, findings, key, null), entries, key, findings);
        sum = Revised(sum, recipients);
        var first = entries[0].Entry;
        if (sum.State is FigureState.NotApplicable or FigureState.NotYetDue) return new ServiceFigures(key, sum, []) { Place = first.Place };
        return new ServiceFigures(key, sum, Quality(key, service, answering, items)) { Unit = first.Unit, MeasureKind = first.MeasureKind, Place = first.Place };

        string UnitOf(ServiceFigures entry, MeasureKind? kind, MeasureKind?[] all)
        {
            var unit = entry.Unit ?? service?.Unit ?? "";
            return all.Distinct().Count() > 1 && kind is { } known ? $"{unit} ({known.Name(Language.Indonesian)})" : unit;
        }
    }

    private static SenderFigure Recipients(SenderPart sender, string key) => sender.Entries.TryGetValue(key, out var entry)
        ? new SenderFigure(sender.Name, entry.Recipients, entry.Recipients.Place ?? entry.Place)
        : new SenderFigure(sender.Name, Figure.Unknown, null);

    private List<QualityFigure>? Quality(string key, ServiceType? service, SenderPart[] answering, Dictionary<string, IReadOnlyList<SenderFigure>> joined)
    {
        var list = service is null ? null : catalog.QualityListOf(service);
        var listed = new Dictionary<object, List<(SenderPart Sender, QualityFigure Item)>>();
        var order = new List<object>();
        var isComplete = true;
        foreach (var sender in answering)
        {
            var entry = sender.Entries.GetValueOrDefault(key);
            if (entry?.Recipients.State == FigureState.NotApplicable) continue;
            if (entry?.Quality is not { } quality || entry.Recipients.State == FigureState.NotYetDue)
            {
                isComplete = false;
                continue;
            }

            foreach (var item in quality)
            {
                CheckPart(entry, item.Figure, item);
                var indicator = (object?)list?.Find(item.Indicator) ?? item.Indicator;
                if (!listed.TryGetValue(indicator, out var said)) listed[indicator] = said = Begin(order, indicator);
                if (said.Count > 0 && said[^1].Sender == sender)
                    findings.Add(SubmissionFindings.DuplicateItem, key, item.Indicator, item.Figure.Place ?? entry.Place, item.Indicator);
                else
                    said.Add((sender, item));
            }
        }

        var items = order.Select(indicator => JoinItem(key, list, listed[indicator], joined)).ToList();
        if (isComplete) return items;

        // One list of several is missing: the quality of the whole is not reported, or keeping quiet would pay.
        if (items.Count > 0 && period.Year >= ServiceCatalog.FirstYearWithQuality)
        {
            var quiet = answering.Where(sender => sender.Entries.TryGetValue(key, out var entry) && entry.Quality is null && entry.Recipients.State == FigureState.Reported);
            foreach (var sender in quiet)
                findings.Add(MergeFindings.PartNotReported, key, null, sender.Entries[key].Place, sender.Name, string.Join("; ", answering.Where(other => other.Entries.GetValueOrDefault(key)?.Quality is { Count: > 0 }).Select(other => other.Name)));
        }

        return null;
    }

    private static List<(SenderPart Sender, QualityFigure Item)> Begin(List<object> order, object indicator)
    {
        order.Add(indicator);
        return [];
    }

    private QualityFigure JoinItem(string key, QualityList? list, List<(SenderPart Sender, QualityFigure Item)> said, Dictionary<string, IReadOnlyList<SenderFigure>> joined)
    {
        var first = said[0].Item;
        var parts = said.Select(part => new SenderFigure(part.Sender.Name, part.Item.Figure, part.Item.Figure.Place)).ToArray();
        joined[first.Indicator] = parts;
        if (said.Count == 1) return first;
        var units = said.Select(part => (part.Sender.Name, Unit: $"{part.Item.Unit ?? list?.Find(part.Item.Indicator)?.Unit ?? ""} {part.Item.Component.Name(Language.Indonesian)}".Trim(), part.Item.Figure.Place)).ToArray();
        return Unlike(units, key, first.Indicator)
            ? first
            : new QualityFigure(first.Indicator, first.Component, Revised(FigureJoin.Join(parts, findings, key, first.Indicator), parts)) { Unit = first.Unit };
    }

    private static Figure Revised(Figure sum, SenderFigure[] parts) =>
        RevisionJoin.Revised(sum, parts.Where(part => part.Figure.State != FigureState.NotApplicable).Select(part => part.Figure));

    private bool Unlike((string Sender, string Unit, SourcePlace? Place)[] units, string key, string? indicator)
    {
        var differs = units.FirstOrDefault(unit => LooseName.Of(unit.Unit) != LooseName.Of(units[0].Unit));
        if (differs.Sender is null) return false;
        findings.Add(MergeFindings.UnlikeUnits, key, indicator, differs.Place, units[0].Sender, units[0].Unit, differs.Sender, differs.Unit);
        return true;
    }

    private void CheckPart(ServiceFigures entry, Figure figure, QualityFigure? item)
    {
        var probe = findings.Beside();
        new FigureRules(probe, catalog, probe.Submission, null, true).Check(figure, entry, item);
        foreach (var found in probe.ToArray())
            if (HiddenBySums.Contains(found.Definition)) findings.Add(found);
    }
}
