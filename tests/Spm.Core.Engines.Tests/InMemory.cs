using Spm.Core.Aggregation;
using Spm.Core.Engines;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Engines.Tests;

/// <summary>What the rows give without any engine: each is read by a <see cref="TallyIntake"/>, and what a table adds to a row is judged here, plainly.</summary>
internal sealed class InMemory
{
    private readonly Dictionary<ReportingPeriod, TallyIntake> _intakes = [];
    private readonly TallyLayout _layout;

    /// <param name="layout">The cells.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="hasSource">Whether the source keys are looked at.</param>
    public InMemory(TallyLayout layout, IEnumerable<FigureRow> rows, bool hasSource = false)
    {
        _layout = layout;
        var all = rows.ToList();
        var copies = all.CountBy(Key).ToDictionary();
        foreach (var row in all)
        {
            Rows++;
            if ((hasSource && (row.Source is null || copies[Key(row)] > 1 || !IsPrinted(row))) || !TryRead(row)) Refused++;
        }
    }

    public long Rows { get; }

    public long Refused { get; }

    /// <summary>The tally of the sound rows.</summary>
    public Tally Tally()
    {
        var builder = new TallyBuilder(_layout);
        foreach (var intake in _intakes.Values) builder.Add(intake.Batch);
        return builder.ToTally();
    }

    private bool TryRead(in FigureRow row)
    {
        if (!ReportingPeriod.TryParse(row.Period, out var period) || period.Year != _layout.Catalog.Year) return false;
        FigureState? state = row.State switch
        {
            "reported" => FigureState.Reported,
            "not-reported" => FigureState.NotReported,
            "not-applicable" => FigureState.NotApplicable,
            "not-yet-due" => FigureState.NotYetDue,
            _ => null,
        };
        if (row.State is not null && state is null) return false;
        if (!_intakes.TryGetValue(period, out var intake)) _intakes.Add(period, intake = new TallyIntake(_layout, period));
        return intake.Add(new TallyRow(row.Region!, row.Service!, row.Indicator, row.Required, row.Done) { State = state, Unit = row.Unit }, 1) is null;
    }

    // Sources are compared as they are spelt, so a name has to be the catalogue's.
    private bool IsPrinted(FigureRow row) => row.Service is null || _layout.Catalog.Find(row.Service) is not { } service
        || (service.Key == row.Service && (row.Indicator is null || _layout.SubjectOf(service, row.Indicator)?.Indicator?.Name is not { } name || name == row.Indicator));

    private static (string?, string?, string?, string?, string?) Key(FigureRow row) => (row.Region, row.Service, row.Indicator, row.Period, row.Source);
}
