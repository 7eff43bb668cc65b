using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Aggregation;

/// <summary>What the totals of a cell say as one figure; the four states stay apart.</summary>
internal static class CellReading
{
    /// <summary>Silence in any row keeps a claim of "nothing required" or "not applicable" from being believed for all of them.</summary>
    /// <param name="totals">The totals.</param>
    /// <param name="closesYear">True when the period ends the year, after which nothing is still to come.</param>
    /// <param name="mayBeEmpty">False for a service that always has somebody to serve.</param>
    public static FigureState StateOf(in TallyTotals totals, bool closesYear, bool mayBeEmpty)
    {
        var reported = totals.Reported;
        if (reported > 0 && totals.Required > 0) return FigureState.Reported;
        if (totals.Rows == 0 || totals.NotReported > 0) return FigureState.NotReported;
        if (totals.NotYetDue > 0) return closesYear ? FigureState.NotReported : FigureState.NotYetDue;
        if (!mayBeEmpty) return FigureState.NotReported;
        return reported > 0 ? FigureState.Reported : FigureState.NotApplicable;
    }

    /// <summary>True when something other than silence was said.</summary>
    public static bool Speaks(in TallyTotals totals) => totals.Rows > totals.NotReported;

    /// <summary>True when the counts are those of a report: not negative, and no more than a figure holds.</summary>
    public static bool IsSound(in TallyTotals totals) =>
        (ulong)totals.Required <= Figure.MostCount && (ulong)totals.Done <= Figure.MostCount
        && (totals.Rows | totals.Reported | (long)(totals.NotReported | totals.RequiredUnknown | totals.NotApplicable | totals.NotYetDue)) >= 0;

    /// <exception cref="OverflowException">A total is larger than a figure holds.</exception>
    /// <exception cref="InvalidOperationException">A total is negative, so that it is a difference and no report.</exception>
    public static Figure Read(string where, TallySubject subject, in TallyTotals totals, int gaps, bool closesYear)
    {
        var (required, done) = Units(totals, subject.Scale);
        if (!IsSound(totals with { Required = required, Done = done })) Refuse(where, subject, required, done);
        var late = closesYear ? totals.NotYetDue : 0;
        var rows = new FigureRows(
            totals.Rows, (long)totals.NotReported + late, (long)totals.RequiredUnknown + late, totals.NotApplicable, totals.NotYetDue - late, gaps);
        var figure = StateOf(totals, closesYear, MayBeEmpty(subject)) switch
        {
            FigureState.Reported => Figure.Reported(required, done),
            FigureState.NotApplicable => Figure.NotApplicable($"semua {PrintedCount.Of(totals.Rows, Language.Indonesian)} baris menyatakan tidak berlaku"),
            FigureState.NotYetDue => Figure.NotYetDue($"{PrintedCount.Of(totals.NotYetDue, Language.Indonesian)} dari {PrintedCount.Of(totals.Rows, Language.Indonesian)} baris menyatakan belum waktunya"),
            _ => Figure.Of(required > 0 && rows.WithoutRequired == 0 ? required : null, null),
        };
        return figure with { Rows = rows };
    }

    /// <summary>Only the recipients of a service can be something that always exists; an item need not be asked everywhere.</summary>
    public static bool MayBeEmpty(TallySubject subject) => subject.Indicator is not null || subject.Service.EmptyPopulation != EmptyPopulation.Impossible;

    /// <summary>Required and done in whole units where both are; else in the steps of the tally, whose share is the same.</summary>
    public static (long Required, long Done) Units(in TallyTotals totals, long scale) =>
        scale > 1 && totals.Required % scale == 0 && totals.Done % scale == 0 ? (totals.Required / scale, totals.Done / scale) : (totals.Required, totals.Done);

    private static void Refuse(string where, TallySubject subject, long required, long done)
    {
        if (required > Figure.MostCount || done > Figure.MostCount)
            throw new OverflowException($"{where}, {subject}: {Math.Max(required, done)} is more than {Figure.MostCount}, the largest count that a figure holds.");
        throw new InvalidOperationException($"{where}, {subject}: the totals are negative ({done} of {required}). A difference of tallies is no report; add it to what it corrects first.");
    }
}
