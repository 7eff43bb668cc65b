using Spm.Core.PlanningDocuments;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The path of the row that a finding is about, from its document.</summary>
internal static class DocumentPath
{
    public static string? Of(PlanningDocument document, FindingPlace where)
    {
        if (where.BudgetCode is null && where.Source is null) return null;
        for (var at = 0; at < document.Rows.Count; at++)
        {
            var row = document.Rows[at];
            if (Equals(row.Place, where.Source) && (where.BudgetCode is null || row.Reading.Text == where.BudgetCode)) return $"{nameof(PlanningDocument.Rows)}[{at}]";
        }

        return null;
    }
}
