using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>What is noticed in the totals of one region.</summary>
internal static class SliceFindings
{
    public static IReadOnlyList<Finding> Of(TallySlice slice)
    {
        var findings = new List<Finding>();
        foreach (var subject in slice.WithoutRow) findings.Add(Finding(RollUpFindings.NoRow, subject));
        var cells = slice.Cells;
        for (var at = 0; at < cells.Length; at++)
        {
            var (subject, totals) = (slice.Subjects[at], cells[at]);
            if (totals.NotReported > 0) findings.Add(Finding(RollUpFindings.RowsNotReported, subject, totals.NotReported, totals.Rows));
            if (totals.RequiredUnknown > 0) findings.Add(Finding(RollUpFindings.RowsWithoutRequired, subject, totals.RequiredUnknown, totals.Rows));
            if (totals is { Rows: > 0, NotReported: 0, Required: 0, NotYetDue: 0 } && !CellReading.MayBeEmpty(subject))
                findings.Add(Finding(RollUpFindings.NobodyToServe, subject, totals.Rows));
        }

        return findings.AsReadOnly();

        Finding Finding(FindingDefinition definition, TallySubject subject, params object[] arguments) => new(
            definition, new FindingPlace(slice.Region.CodeIn(slice.Period.Year)!, slice.Period, subject.Service.Key, subject.Indicator?.Name), arguments);
    }
}
