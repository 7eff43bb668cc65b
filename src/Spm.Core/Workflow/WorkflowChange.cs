using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Workflow;

/// <summary>A figure that an accepted action changed (<i>perubahan angka dalam berkas</i>).</summary>
/// <remarks>Compared with the same sender's figures before; where they stand in a file is no change.</remarks>
[LegalTerm("perubahan angka dalam berkas")]
public sealed class WorkflowChange
{
    private WorkflowChange(string service, string? indicator, Figure? before, Figure? after)
    {
        Service = service;
        Indicator = indicator;
        Before = before;
        After = after;
    }

    /// <summary>The service as reported.</summary>
    public string Service { get; }

    /// <summary>The quality item as reported; null for the recipients.</summary>
    public string? Indicator { get; }

    /// <summary>The figure before; null when there was none.</summary>
    public Figure? Before { get; }

    /// <summary>The figure from now on; null when it was taken out.</summary>
    public Figure? After { get; }

    /// <summary>On one line: <c>kabkota.kesehatan.balita: 80 dari 100 → 90 dari 100</c>; done first, then required.</summary>
    public string ToString(Language language)
    {
        var subject = Indicator is null ? Service : $"{Service}, \"{Indicator}\"";
        var (before, after) = (FigureWords.Of(Before, language), FigureWords.Of(After, language));
        return before == after
            ? $"{subject}: {after} ({(language == Language.Indonesian ? "hanya keterangannya berubah" : "only its particulars change")})"
            : $"{subject}: {before} → {after}";
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>What differs, in the order of the new figures, then what was taken out.</summary>
    internal static IReadOnlyList<WorkflowChange> Between(Submission? before, Submission after)
    {
        var old = Rows(before?.Figures ?? []).GroupBy(row => row.Key).ToDictionary(group => group.Key, group => new Queue<Row>(group));
        var changes = new List<WorkflowChange>();
        foreach (var row in Rows(after.Figures))
        {
            var was = old.TryGetValue(row.Key, out var queue) && queue.TryDequeue(out var found) ? found.Figure : null;
            if (was is null || Unplaced(was) != Unplaced(row.Figure)) changes.Add(new(row.Service, row.Indicator, was, row.Figure));
        }

        changes.AddRange(old.Values.SelectMany(queue => queue).Select(row => new WorkflowChange(row.Service, row.Indicator, row.Figure, null)));
        return Array.AsReadOnly(changes.ToArray());
    }

    private static Figure Unplaced(Figure figure) => figure with { Place = null };

    private static IEnumerable<Row> Rows(IEnumerable<ServiceFigures> services) => services.SelectMany(service =>
        (service.Quality ?? []).Select(item => new Row(service.Service, item.Indicator, item.Figure)).Prepend(new Row(service.Service, null, service.Recipients)));

    private sealed record Row(string Service, string? Indicator, Figure Figure)
    {
        public (string Service, string? Indicator) Key => (LooseName.Of(Service), Indicator is null ? null : LooseName.Of(Indicator));
    }
}
