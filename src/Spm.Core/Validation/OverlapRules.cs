using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>Takes people whom two senders both count out of their sum, once.</summary>
internal static class OverlapRules
{
    public static Figure Subtract(
        Figure sum, IReadOnlyList<(SenderPart Sender, ServiceFigures Entry)> entries, string service, FindingCollector findings)
    {
        var reporting = entries.Where(entry => entry.Entry.Recipients.State == FigureState.Reported).ToArray();
        foreach (var (sender, entry) in entries)
            foreach (var overlap in entry.Overlaps ?? [])
                if (reporting.All(other => other.Sender == sender || !other.Sender.IsNamed(overlap.Sender)))
                    findings.Add(MergeFindings.OverlapWithNobody, service, null, entry.Place, sender.Name, overlap.Sender);

        long required = 0, done = 0;
        var undeclared = new List<string>();
        for (var i = 0; i < reporting.Length; i++)
        {
            for (var j = i + 1; j < reporting.Length; j++)
            {
                if (Declared(reporting[i], reporting[j], service, findings) is not { } both)
                {
                    undeclared.AddRange([reporting[i].Sender.Name, reporting[j].Sender.Name]);
                    continue;
                }

                required += both.Required;
                done += both.Done;
            }
        }

        if (undeclared.Count > 0)
            findings.Add(MergeFindings.OverlapNotDeclared, service, null, reporting[0].Entry.Place, service, string.Join("; ", undeclared.Distinct()));
        if (required == 0 && done == 0) return sum;
        var least = reporting.Max(entry => entry.Entry.Recipients.Required);
        var leastDone = reporting.Max(entry => entry.Entry.Recipients.Done);
        if (sum.Required - required < least || sum.Done - done < leastDone)
        {
            var names = reporting.Select(entry => entry.Sender.Name).ToArray();
            findings.Add(MergeFindings.OverlapTooLarge, service, null, reporting[0].Entry.Place, string.Join("; ", names[..^1]), names[^1], required, done);
            return sum;
        }

        return Figure.Of(sum.Required - required, sum.Done - done) with
        {
            Planned = sum.Planned,
            Basis = sum.Basis,
            BasisRate = sum.BasisRate,
            BasisYear = sum.BasisYear,
            Evidence = sum.Evidence,
            Place = sum.Place,
        };
    }

    private static PartOverlap? Declared(
        (SenderPart Sender, ServiceFigures Entry) one, (SenderPart Sender, ServiceFigures Entry) two, string service, FindingCollector findings)
    {
        var said = (one.Entry.Overlaps ?? []).Where(overlap => two.Sender.IsNamed(overlap.Sender))
            .Concat((two.Entry.Overlaps ?? []).Where(overlap => one.Sender.IsNamed(overlap.Sender)))
            .DistinctBy(overlap => (overlap.Required, overlap.Done)).OrderBy(overlap => overlap.Required).ThenBy(overlap => overlap.Done).ToArray();
        if (said.Length == 0) return null;
        if (said.Length > 1)
            findings.Add(MergeFindings.OverlapDisputed, service, null, one.Entry.Place, one.Sender.Name, two.Sender.Name,
                FormattableString.Invariant($"{said[0].Required}/{said[0].Done}"), FormattableString.Invariant($"{said[^1].Required}/{said[^1].Done}"));
        var both = said[^1];
        var (first, second) = (one.Entry.Recipients, two.Entry.Recipients);
        var fits = both is { Required: >= 0, Done: >= 0 } && both.Done <= both.Required
            && both.Required <= Least(first.Required, second.Required) && both.Done <= Least(first.Done, second.Done);
        if (fits) return both;
        findings.Add(MergeFindings.OverlapTooLarge, service, null, one.Entry.Place, one.Sender.Name, two.Sender.Name, both.Required, both.Done);
        return new PartOverlap(both.Sender, 0, 0);
    }

    // A number beyond what a count can be is an error of its own; here it must only keep the sums within 64 bits.
    private static long Least(long? one, long? two) => Math.Min(Math.Min(one ?? 0, two ?? 0), Figure.MostCount);
}
