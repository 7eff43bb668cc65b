using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use: one writer. Takes rows one by one, each into a batch or back with its finding (<i>penerimaan baris data</i>).</summary>
/// <remarks>For readers of further formats; <see cref="TallyReader"/> reads rows and queries. What it remembers does not grow with the rows.</remarks>
[LegalTerm("penerimaan baris data")]
public sealed class TallyIntake
{
    // A name may be spelt in any number of ways, and each way that was read once is found faster.
    private const int MostSpellings = 1 << 12;

    private readonly Dictionary<string, int> _regions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Service, string? Indicator), TallySubject> _subjects = [];
    private readonly Dictionary<(TallySubject Subject, string Unit), long> _steps = [];
    private (int Line, long? Byte, string? File) _place;
    private Finding? _finding;

    /// <summary>Makes an intake with an empty batch.</summary>
    /// <param name="layout">The cells, units and kinds.</param>
    /// <param name="period">The period of the rows.</param>
    /// <exception cref="ArgumentException">The period is that of another year.</exception>
    public TallyIntake(TallyLayout layout, ReportingPeriod period) => Batch = new TallyBatch(layout, period);

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
        if (TryKey(row, out var cell, out var subject) && TrySteps(row, subject, out var steps) && TryFigure(row, steps, out var figure)) Batch.Add(cell, figure);
        return _finding;
    }

    /// <summary>Hands the batch over and goes on with an empty one.</summary>
    public TallyBatch TakeBatch()
    {
        var batch = Batch;
        Batch = new TallyBatch(batch.Layout, batch.Period);
        return batch;
    }

    private bool TryKey(in TallyRow row, out int cell, out TallySubject subject)
    {
        cell = -1;
        subject = null!;
        var region = RegionAt(row.Region);
        if (region < 0) return Refuse(row, TallyFindings.UnknownRegion, row.Region ?? "");
        if (!_subjects.TryGetValue((row.Service ?? "", row.Indicator), out subject!) && !TryFind(row, out subject)) return false;
        cell = Layout.CellAt(region, subject);
        return cell >= 0 || Refuse(row, TallyFindings.ServiceOutsideSet, subject.Service.Key, Layout.Regions[region].PrintedName);
    }

    private int RegionAt(string? code)
    {
        if (code is null) return -1;
        if (_regions.TryGetValue(code, out var at)) return at;
        at = RegionCode.TryParse(code, out var known) ? Layout.RegionAt(known) : -1;
        if (at >= 0) _regions.Add(code, at);
        return at;
    }

    private bool TryFind(in TallyRow row, out TallySubject subject)
    {
        subject = null!;
        if (row.Service is null || Layout.Catalog.Find(row.Service) is not { } service) return Refuse(row, TallyFindings.UnknownService, row.Service ?? "");
        var found = row.Indicator is null ? Layout.SubjectOf(service) : Layout.SubjectOf(service, row.Indicator);
        if (found is null) return Refuse(row, TallyFindings.UnknownIndicator, row.Indicator!, service.Key);
        subject = found;
        if (_subjects.Count < MostSpellings) _subjects.Add((row.Service, row.Indicator), subject);
        return true;
    }

    private bool TrySteps(in TallyRow row, TallySubject subject, out long steps)
    {
        steps = subject.Scale;
        if (row.Kind is { } kind && kind != subject.MeasureKind) return Refuse(row, TallyFindings.UnlikeKind, kind, subject.ToString(), subject.MeasureKind);
        if (row.Unit is null || _steps.TryGetValue((subject, row.Unit), out steps)) return true;
        if (LooseName.Of(row.Unit) == LooseName.Of(subject.Unit)) steps = subject.Scale;
        else if (subject.Indicator is null && Layout.ConversionOf(subject.Service, row.Unit) is { } conversion)
            steps = (long)(conversion.Factor * new Ratio(subject.Scale, 1)).Numerator;
        else return Refuse(row, TallyFindings.UnlikeUnit, row.Unit, subject.ToString(), subject.Unit);
        if (_steps.Count < MostSpellings) _steps.Add((subject, row.Unit), steps);
        return true;
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
        _ = RegionCode.TryParse(row.Region, out var region);
        var place = new SourcePlace(_place.Line, _place.Byte, _place.File);
        _finding = new Finding(definition, new FindingPlace(region, Batch.Period, row.Service, row.Indicator, place), arguments);
        return false;
    }
}
