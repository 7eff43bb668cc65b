using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use: one writer. Takes rows one by one, each into a batch or back with its finding (<i>penerimaan baris data</i>).</summary>
/// <remarks>For readers of further formats; <see cref="TallyReader"/> reads rows and queries. What it remembers does not grow with the rows.</remarks>
[LegalTerm("penerimaan baris data")]
public sealed class TallyIntake
{
    private readonly RowPlaces _places;
    private (int Line, long? Byte, string? File) _place;
    private Finding? _finding;

    /// <summary>Makes an intake with an empty batch.</summary>
    /// <param name="layout">The cells, units and kinds.</param>
    /// <param name="period">The period of the rows.</param>
    /// <exception cref="ArgumentException">The period is that of another year.</exception>
    public TallyIntake(TallyLayout layout, ReportingPeriod period)
    {
        Batch = new TallyBatch(layout, period);
        _places = new RowPlaces(layout);
    }

    /// <summary>The sound rows since the last <see cref="TakeBatch"/>; whoever has cells and counts may add to it directly.</summary>
    public TallyBatch Batch { get; private set; }

    /// <summary>The cells, units and kinds.</summary>
    public TallyLayout Layout => Batch.Layout;

    /// <summary>Checks a row as a submission's figure is checked, and adds it to the batch.</summary>
    /// <param name="row">The row as its sender wrote it.</param>
    /// <param name="line">Where it stands, from 1; the finding points there.</param>
    /// <param name="offset">Its first byte in the file, from 0; null when unknown.</param>
    /// <param name="file">The name of the file; null when there is none.</param>
    /// <returns>Null when the row was taken; else why it is in no batch.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 1.</exception>
    public Finding? Add(in TallyRow row, int line, long? offset = null, string? file = null)
    {
        (_place, _finding) = ((Require.InRange(line, 1, int.MaxValue), offset, file), null);
        if (_places.Find(row, out var cell, out _, out var steps) is { } refusal) _finding = refusal.At(Where(row));
        else if (TryFigure(row, steps, out var figure)) Batch.Add(cell, figure);
        return _finding;
    }

    /// <summary>Hands the batch over and goes on with an empty one.</summary>
    public TallyBatch TakeBatch()
    {
        var batch = Batch;
        Batch = new TallyBatch(batch.Layout, batch.Period);
        return batch;
    }

    private bool TryFigure(in TallyRow row, long steps, out TallyFigure figure)
    {
        figure = default;
        var state = row.State ?? (row.Done is null ? FigureState.NotReported : FigureState.Reported);
        if (!IsCount(row, FigureField.Required, row.Required, steps) || !IsCount(row, FigureField.Done, row.Done, steps)) return false;
        if (row is { Done: { } alone, Required: null }) return Refuse(row, SubmissionFindings.DoneWithoutRequired, alone);
        var hasNumber = row.Required is not null || row.Done is not null;
        switch (state)
        {
            case FigureState.Reported when row.Done is { } done:
                figure = TallyFigure.Reported(row.Required!.Value * steps, done * steps);
                return true;
            case FigureState.NotReported when row.Done is null:
                figure = TallyFigure.NotReported(row.Required * steps);
                return true;
            case FigureState.NotApplicable when !hasNumber:
                figure = TallyFigure.NotApplicable;
                return true;
            case FigureState.NotYetDue when !hasNumber:
                figure = TallyFigure.NotYetDue;
                return true;
            default:
                return Refuse(row, TallyFindings.StateContradicts, state);
        }
    }

    private bool IsCount(in TallyRow row, FigureField field, long? count, long steps)
    {
        if (count < 0) return Refuse(row, SubmissionFindings.NegativeCount, field, count.Value);
        return count is null || (Int128)count.Value * steps <= Figure.MostCount || Refuse(row, SubmissionFindings.CountTooLarge, field, count.Value);
    }

    private bool Refuse(in TallyRow row, FindingDefinition definition, params object[] arguments)
    {
        _finding = new Finding(definition, Where(row), arguments);
        return false;
    }

    private FindingPlace Where(in TallyRow row)
    {
        _ = RegionCode.TryParse(row.Region, out var region);
        return new FindingPlace(region, Batch.Period, row.Service, row.Indicator, new SourcePlace(_place.Line, _place.Byte, _place.File));
    }
}
