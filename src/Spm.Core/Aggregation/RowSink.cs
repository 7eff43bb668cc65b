using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>One reading: takes rows one by one and sorts them into a batch or findings; used by one reading only.</summary>
internal sealed class RowSink(TallyLayout layout, ReportingPeriod period, IProgress<long>? progress, CancellationToken cancellationToken)
{
    // Often enough for a progress line and a quick cancel, seldom enough to cost nothing.
    private const int Often = 1 << 14;

    private readonly TallyBatch _batch = new(layout, period);
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, int> _regions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Service, string? Indicator), TallySubject> _subjects = [];
    private readonly Dictionary<(TallySubject Subject, string Unit), long> _steps = [];
    private long _rows;
    private long _refused;

    public TallyReading Close()
    {
        progress?.Report(_rows);
        return new TallyReading(_batch, _findings.AsReadOnly(), _rows, _refused);
    }

    public void Add(in TallyRow row)
    {
        if (++_rows % Often == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(_rows);
        }

        if (!TryKey(row, out var cell, out var subject) || !TrySteps(row, subject, out var steps) || !TryFigure(row, steps, out var figure))
            _refused++;
        else
            _batch.Add(cell, figure);
    }

    private bool TryKey(in TallyRow row, out int cell, out TallySubject subject)
    {
        cell = -1;
        subject = null!;
        var region = RegionAt(row.Region);
        if (region < 0) return Refuse(row, TallyFindings.UnknownRegion, row.Region ?? "");
        if (!_subjects.TryGetValue((row.Service ?? "", row.Indicator), out subject!) && !TryFind(row, out subject)) return false;
        cell = layout.CellAt(region, subject);
        return cell >= 0 || Refuse(row, TallyFindings.ServiceOutsideSet, subject.Service.Key, layout.Regions[region].PrintedName);
    }

    private int RegionAt(string? code)
    {
        if (code is null) return -1;
        if (_regions.TryGetValue(code, out var at)) return at;
        at = RegionCode.TryParse(code, out var known) ? layout.RegionAt(known) : -1;
        if (at >= 0) _regions.Add(code, at);
        return at;
    }

    private bool TryFind(in TallyRow row, out TallySubject subject)
    {
        subject = null!;
        if (row.Service is null || layout.Catalog.Find(row.Service) is not { } service) return Refuse(row, TallyFindings.UnknownService, row.Service ?? "");
        var found = row.Indicator is null ? layout.SubjectOf(service) : layout.SubjectOf(service, row.Indicator);
        if (found is null) return Refuse(row, TallyFindings.UnknownIndicator, row.Indicator!, service.Key);
        _subjects.Add((row.Service, row.Indicator), subject = found);
        return true;
    }

    private bool TrySteps(in TallyRow row, TallySubject subject, out long steps)
    {
        steps = subject.Scale;
        if (row.Kind is { } kind && kind != subject.MeasureKind) return Refuse(row, TallyFindings.UnlikeKind, kind, subject.ToString(), subject.MeasureKind);
        if (row.Unit is null || _steps.TryGetValue((subject, row.Unit), out steps)) return true;
        if (LooseName.Of(row.Unit) == LooseName.Of(subject.Unit)) steps = subject.Scale;
        else if (subject.Indicator is null && layout.ConversionOf(subject.Service, row.Unit) is { } conversion)
            steps = (long)(conversion.Factor * new Ratio(subject.Scale, 1)).Numerator;
        else return Refuse(row, TallyFindings.UnlikeUnit, row.Unit, subject.ToString(), subject.Unit);
        _steps.Add((subject, row.Unit), steps);
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
        if (_findings.Count == TallyReading.MostFindings) return false;
        _ = RegionCode.TryParse(row.Region, out var region);
        var where = new FindingPlace(region, period, row.Service, row.Indicator, new SourcePlace((int)Math.Min(_rows, int.MaxValue)));
        _findings.Add(new Finding(definition, where, arguments));
        return false;
    }
}
