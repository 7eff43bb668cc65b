using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>Combines the periods of one cell after the other by the measure kind of what is counted.</summary>
internal sealed class PeriodCombination(Tally tally, ReportingPeriod[] periods, Tally? distinct)
{
    public TallyTotals[] Cells { get; } = new TallyTotals[tally.Layout.CellCount];

    public int[] Gaps { get; } = new int[tally.Layout.CellCount];

    public List<Finding> Findings { get; } = [];

    public long FindingCount { get; private set; }

    public void Add(int cell)
    {
        TallyTotals sum = default, last = default;
        (ReportingPeriod Period, TallyTotals Totals)? before = null;
        foreach (var period in periods)
        {
            last = tally.At(period, cell);
            if (last.Rows == 0)
            {
                Gaps[cell]++;
                continue;
            }

            sum += last;
            if (before is { } old) Compare(cell, old.Period, old.Totals, period, last);
            before = (period, last);
        }

        if (before is not { } known) return;
        var combined = tally.Layout.KeyOf(cell).Subject.MeasureKind switch
        {
            MeasureKind.NewPersons => sum,
            MeasureKind.Stock or MeasureKind.YearToDate => last,
            MeasureKind.Contacts => Distinct(cell, known.Period, known.Totals),
            var other => throw new InvalidOperationException($"{other:D} is no measure kind."),
        };

        // A need stands for the year, also where the last period is silent about it.
        Cells[cell] = combined with
        {
            Required = known.Totals.Required,
            RequiredUnknown = Math.Min(known.Totals.RequiredUnknown, combined.NotReported),
            Met = Math.Min(combined.Met, known.Totals.Required),
        };
    }

    private TallyTotals Distinct(int cell, ReportingPeriod period, TallyTotals last)
    {
        if (periods.Length - Gaps[cell] == 1 && Gaps[cell] == 0) return last;
        if (distinct is { Periods: [var stretch] } && distinct.At(stretch, cell) is { Rows: > 0 } counted) return counted;
        Find(TallyFindings.ContactsDoNotAdd, cell, period, tally.Layout.KeyOf(cell).Subject.Service.OfficialName);
        return new TallyTotals { Rows = last.Rows, NotReported = checked((int)(last.Rows - last.NotApplicable - last.NotYetDue)), NotApplicable = last.NotApplicable, NotYetDue = last.NotYetDue };
    }

    private void Compare(int cell, ReportingPeriod oldPeriod, TallyTotals old, ReportingPeriod period, TallyTotals now)
    {
        if (old.Required != now.Required) Find(TallyFindings.RequiredChanged, cell, period, old.Required, oldPeriod, now.Required);
        if (now.Done < old.Done && tally.Layout.KeyOf(cell).Subject.MeasureKind == MeasureKind.YearToDate)
            Find(TallyFindings.YearToDateFell, cell, period, old.Done, oldPeriod, now.Done);
    }

    private void Find(FindingDefinition definition, int cell, ReportingPeriod period, params object[] arguments)
    {
        FindingCount++;
        if (Findings.Count == TallyReading.MostFindings) return;
        var (region, subject) = tally.Layout.KeyOf(cell);
        Findings.Add(new Finding(definition, new FindingPlace(region.CodeIn(period.Year), period, subject.Service.Key, subject.Indicator?.Name), arguments));
    }
}
