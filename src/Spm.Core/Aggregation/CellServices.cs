using Spm.Core.Catalog;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>From the totals of neighbouring cells to the services that an index is measured from.</summary>
internal static class CellServices
{
    /// <param name="where">Whose totals they are, for a refusal.</param>
    /// <param name="subjects">What each cell counts: recipients before the items of their service.</param>
    /// <param name="cells">One total a subject.</param>
    /// <param name="gaps">Periods without a row, one a subject; empty for a single period.</param>
    /// <param name="closesYear">True when the period ends the year.</param>
    /// <param name="isOwed">Whether a service counts although nothing was said about it.</param>
    public static CheckedService[] Read(
        string where, IReadOnlyList<TallySubject> subjects, ReadOnlySpan<TallyTotals> cells, ReadOnlySpan<int> gaps, bool closesYear, Func<ServiceType, bool> isOwed)
    {
        var services = new List<CheckedService>();
        for (int at = 0, next; at < subjects.Count; at = next)
        {
            for (next = at + 1; next < subjects.Count && subjects[next].Indicator is not null;) next++;
            if (isOwed(subjects[at].Service) || HasRows(cells[at..next]))
                services.Add(Service(where, subjects, cells, gaps, closesYear, at, next));
        }

        return [.. services];
    }

    public static bool HasRows(ReadOnlySpan<TallyTotals> cells)
    {
        foreach (ref readonly var cell in cells)
            if (cell.Rows != 0) return true;
        return false;
    }

    private static CheckedService Service(
        string where, IReadOnlyList<TallySubject> subjects, ReadOnlySpan<TallyTotals> cells, ReadOnlySpan<int> gaps, bool closesYear, int at, int next)
    {
        var recipients = CellReading.Read(where, subjects[at], cells[at], gaps.IsEmpty ? 0 : gaps[at], closesYear);
        if (recipients.State is FigureState.NotApplicable or FigureState.NotYetDue) return new CheckedService(subjects[at].Service, recipients, [], []);

        // Without any row the list as a whole was not reported; a year without a list has nothing to report.
        if (next > at + 1 && !HasRows(cells[(at + 1)..next])) return new CheckedService(subjects[at].Service, recipients, null, []);
        var items = new CheckedItem[next - at - 1];
        for (var i = 0; i < items.Length; i++)
        {
            var cell = at + 1 + i;
            var indicator = subjects[cell].Indicator!;
            items[i] = new CheckedItem(
                indicator.Name, indicator.Component, CellReading.Read(where, subjects[cell], cells[cell], gaps.IsEmpty ? 0 : gaps[cell], closesYear), indicator);
        }

        return new CheckedService(subjects[at].Service, recipients, items, []);
    }
}
