using NodaTime.Text;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>What holds for the revisions of one figure.</summary>
internal static class RevisionRules
{
    public static void Check(Figure figure, string service, string? indicator, SourcePlace? place, FindingCollector findings)
    {
        foreach (var revision in figure.Revisions.OfType<RequiredRevision>().Where(revision => revision.Kind == RevisionKind.BudgetAmendment))
            findings.Add(FigureFindings.RequiredRevisedByBudget, service, indicator, place, revision.Old, revision.New);
        CheckChain<RequiredRevision>(FigureField.Required, figure.Required);
        CheckChain<PlannedRevision>(FigureField.Planned, figure.Planned);

        void CheckChain<T>(FigureField field, long? last)
            where T : FigureRevision
        {
            var chain = figure.Revisions.OfType<T>().OrderBy(revision => revision.Date).ToArray();
            for (var i = 0; i < chain.Length; i++)
            {
                var next = i + 1 < chain.Length ? chain[i + 1].Old : last;
                if (next != chain[i].New)
                    findings.Add(FigureFindings.RevisionsBroken, service, indicator, place, field, LocalDatePattern.Iso.Format(chain[i].Date), chain[i].New, next?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–");
            }
        }
    }
}
