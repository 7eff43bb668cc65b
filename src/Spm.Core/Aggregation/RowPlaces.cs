using Spm.Core.Catalog;
using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>Finds the cell and the steps of a row by its words; used by one reading only. What it remembers does not grow with the rows.</summary>
internal sealed class RowPlaces(TallyLayout layout)
{
    // A name may be spelt in any number of ways, and each way that was read once is found faster.
    private const int MostSpellings = 1 << 12;

    private readonly Dictionary<string, int> _regions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Service, string? Indicator), TallySubject> _subjects = [];
    private readonly Dictionary<(TallySubject Subject, string Unit), long> _steps = [];

    /// <summary>Null when the row's words have a place; else why they have none.</summary>
    public RowRefusal? Find(in TallyRow row, out int cell, out TallySubject subject, out long steps)
    {
        (cell, steps, subject) = (-1, 0, null!);
        var region = RegionAt(row.Region);
        if (region < 0) return new RowRefusal(TallyFindings.UnknownRegion, row.Region ?? "");
        if (!_subjects.TryGetValue((row.Service ?? "", row.Indicator), out subject!) && Find(row, out subject) is { } unknown) return unknown;
        cell = layout.CellAt(region, subject);
        if (cell < 0) return new RowRefusal(TallyFindings.ServiceOutsideSet, subject.Service.Key, layout.Regions[region].PrintedName);
        if (row.Kind is { } kind && kind != subject.MeasureKind) return new RowRefusal(TallyFindings.UnlikeKind, kind, subject.ToString(), subject.MeasureKind);
        steps = subject.Scale;
        return row.Unit is null || _steps.TryGetValue((subject, row.Unit), out steps) ? null : FindSteps(row.Unit, subject, out steps);
    }

    private int RegionAt(string? code)
    {
        if (code is null) return -1;
        if (_regions.TryGetValue(code, out var at)) return at;
        at = RegionCode.TryParse(code, out var known) ? layout.RegionAt(known) : -1;
        if (at >= 0) _regions.Add(code, at);
        return at;
    }

    private RowRefusal? Find(in TallyRow row, out TallySubject subject)
    {
        subject = null!;
        if (row.Service is null || layout.Catalog.Find(row.Service) is not { } service) return new RowRefusal(TallyFindings.UnknownService, row.Service ?? "");
        var found = row.Indicator is null ? layout.SubjectOf(service) : layout.SubjectOf(service, row.Indicator);
        if (found is null) return new RowRefusal(TallyFindings.UnknownIndicator, row.Indicator!, service.Key);
        subject = found;
        if (_subjects.Count < MostSpellings) _subjects.Add((row.Service, row.Indicator), subject);
        return null;
    }

    private RowRefusal? FindSteps(string unit, TallySubject subject, out long steps)
    {
        steps = subject.Scale;
        if (LooseName.Of(unit) != LooseName.Of(subject.Unit))
        {
            if (subject.Indicator is not null || layout.ConversionOf(subject.Service, unit) is not { } conversion) return new RowRefusal(TallyFindings.UnlikeUnit, unit, subject.ToString(), subject.Unit);
            steps = (long)(conversion.Factor * new Ratio(subject.Scale, 1)).Numerator;
        }

        if (_steps.Count < MostSpellings) _steps.Add((subject, unit), steps);
        return null;
    }
}
