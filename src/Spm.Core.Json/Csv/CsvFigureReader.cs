using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Reads the counts, basis, evidence and reason of one row.</summary>
internal sealed class CsvFigureReader(CsvHeader header, CsvCountReader counts, CsvProblemList problems)
{
    /// <summary>The figure of a row; null when a cell of it cannot be used.</summary>
    public Figure? Read(CsvRow row, string? service)
    {
        var required = Count(CsvColumn.Required, isOptional: false);
        var planned = Count(CsvColumn.Planned, isOptional: true);
        var done = Count(CsvColumn.Done, isOptional: false);
        var basis = ReadBasis(row, service, out var isBasisRead);
        if (!isBasisRead || required.Meaning == CsvMeaning.Unusable || planned.Meaning == CsvMeaning.Unusable || done.Meaning == CsvMeaning.Unusable) return null;

        var isState = required.IsState || done.IsState;
        if (isState && (planned.Number > 0 || basis is not null))
        {
            problems.Add(CsvProblems.StateBesideNumber, row.Number, header.ColumnOf(planned.Number > 0 ? CsvColumn.Planned : CsvColumn.Basis), service);
            return null;
        }

        var remark = CsvWords.TextOrNull(Cell(CsvColumn.Remark));
        var figure = isState ? OfState(row, required, done, remark, service) : OfNumbers(row, required, planned, done, remark, service);
        return figure is null ? null : figure with { Planned = isState ? null : planned.Number, Basis = basis, Evidence = CsvWords.TextOrNull(Cell(CsvColumn.Evidence)) };

        string Cell(CsvColumn column) => row[header.PositionOf(column)];

        CsvCount Count(CsvColumn column, bool isOptional) => SpreadsheetError.Is(Cell(column))
            ? CsvCount.Unusable // told with the other cells of the row
            : counts.Read(Cell(column), isOptional, row.Number, header.ColumnOf(column), service);
    }

    private Figure? OfState(CsvRow row, CsvCount required, CsvCount done, string? remark, string? service)
    {
        var at = done.IsState ? CsvColumn.Done : CsvColumn.Required;
        var (state, other) = done.IsState ? (done, required) : (required, done);
        if (other.Number is not null || (other.IsState && other.Meaning != state.Meaning))
        {
            // A blank that was declared to be zero is no number that somebody wrote.
            var otherAt = done.IsState ? CsvColumn.Required : CsvColumn.Done;
            if (other.IsState || row[header.PositionOf(otherAt)].Length > 0)
            {
                problems.Add(CsvProblems.StateBesideNumber, row.Number, header.ColumnOf(at), service);
                return null;
            }
        }

        var word = state.Meaning == CsvMeaning.NotApplicable ? CsvWords.NotApplicable : CsvWords.NotYetDue;
        if (remark is null)
        {
            problems.Add(CsvProblems.NoReason(word), row.Number, header.ColumnOf(CsvColumn.Remark) ?? header.ColumnOf(at), service);
            return null;
        }

        var figure = state.Meaning == CsvMeaning.NotApplicable ? Figure.NotApplicable(remark) : Figure.NotYetDue(remark);
        return figure with { Place = problems.Place(row.Number, header.ColumnOf(at)) };
    }

    private Figure? OfNumbers(CsvRow row, CsvCount required, CsvCount planned, CsvCount done, string? remark, string? service)
    {
        if (required.Number is null && done.Number is null && StateIn(remark) is { } word)
        {
            problems.Add(CsvProblems.StateInRemark(word), row.Number, header.ColumnOf(CsvColumn.Remark), service);
            return null;
        }

        // The place that the checks print: where the number stands that they are most likely to speak of.
        var at = done.Number is not null && required.Number is null or 0 ? CsvColumn.Required
            : required.Number == 0 ? CsvColumn.Required
            : planned.Number < required.Number && done.Number <= required.Number ? CsvColumn.Planned
            : CsvColumn.Done;
        return Figure.Of(required.Number, done.Number) with { Place = problems.Place(row.Number, header.ColumnOf(at)) };
    }

    private static string? StateIn(string? remark) => remark is null ? null
        : remark.StartsWith(CsvWords.NotApplicable, StringComparison.OrdinalIgnoreCase) ? CsvWords.NotApplicable
        : remark.StartsWith(CsvWords.NotYetDue, StringComparison.OrdinalIgnoreCase) ? CsvWords.NotYetDue
        : null;

    private RequiredBasis? ReadBasis(CsvRow row, string? service, out bool isRead)
    {
        isRead = true;
        if (CsvWords.TextOrNull(row[header.PositionOf(CsvColumn.Basis)]) is not { } text || SpreadsheetError.Is(text)) return null;
        if (CsvWords.Basis(text) is { } basis) return basis;
        isRead = false;
        problems.Add(CsvProblems.Choice(CsvHeader.NameOf(CsvColumn.Basis), text, CsvWords.BasisWords), row.Number, header.ColumnOf(CsvColumn.Basis), service);
        return null;
    }
}
