using System.Globalization;
using Spm.Core.Aggregation;
using Spm.Core.Indices;

namespace Spm.Core.Queries;

/// <summary>One row of a result, read: a key, an outcome and the sums of the rows that have both.</summary>
internal readonly record struct QueryGroup(RowOutcome Outcome, GroupKey Key, long Rows, Int128 Required, Int128 Done, Int128 Met, long Largest)
{
    /// <summary>Reads a row.</summary>
    /// <param name="values">Its values by <see cref="ResultColumn"/>.</param>
    /// <param name="group">The group.</param>
    /// <param name="wrong">The place of the value that no result of ours can hold; -1 when there is none.</param>
    public static bool TryRead(ReadOnlySpan<string?> values, out QueryGroup group, out int wrong)
    {
        group = default;
        if (!TryNumber(values, ResultColumn.Outcome, out var number, out wrong) || !TryNumber(values, ResultColumn.RowCount, out var rows, out wrong)) return false;
        if (number > int.MaxValue || !Enum.IsDefined((RowOutcome)(int)number)) wrong = ResultColumn.Outcome;
        else if (rows < 1 || rows > long.MaxValue) wrong = ResultColumn.RowCount;
        if (wrong >= 0) return false;

        var outcome = (RowOutcome)(int)number;
        var key = new GroupKey(outcome, values[ResultColumn.Region], values[ResultColumn.Service], values[ResultColumn.Indicator], values[ResultColumn.Unit], values[ResultColumn.Period], values[ResultColumn.Part]);
        group = new QueryGroup(outcome, key, (long)rows, 0, 0, 0, 0);

        // The sums of refused rows hold their outcomes below zero, and mean nothing.
        if (outcome > RowOutcome.NotReported && !IsRated(outcome)) return true;
        if (!TryTotal(values, ResultColumn.RequiredHigh, out var required, out wrong)) return false;
        Int128 done = 0, met = 0;
        if (outcome != RowOutcome.NotReported && !(TryTotal(values, ResultColumn.DoneHigh, out done, out wrong) && TryTotal(values, ResultColumn.MetHigh, out met, out wrong))) return false;
        if (!TryNumber(values, ResultColumn.Largest, out var largest, out wrong)) return false;
        if (largest > Stages.Figure.MostCount) wrong = ResultColumn.Largest;
        else if (met > Int128.Min(done, required)) wrong = ResultColumn.MetLow;
        group = new QueryGroup(outcome, key, (long)rows, required, done, met, (long)largest);
        return wrong < 0;
    }

    /// <summary>The rating of each row's own share; null where the query did not ask, and for rows without a share.</summary>
    public SpmRating? Rating => IsRated(Outcome) ? (SpmRating)(Outcome - RowOutcome.BelumTuntas) : null;

    /// <summary>What the group adds to its cell.</summary>
    /// <param name="steps">How many steps of the cell a unit of the group is.</param>
    /// <exception cref="OverflowException">A total passes its bound.</exception>
    public TallyTotals Totals(long steps)
    {
        var silent = Outcome is RowOutcome.NotReported or RowOutcome.RequiredUnknown ? Rows : 0;
        return checked(new TallyTotals
        {
            Required = (long)(Required * steps),
            Done = (long)(Done * steps),
            Met = (long)(Met * steps),
            Rows = Rows,
            NotReported = (int)silent,
            RequiredUnknown = Outcome == RowOutcome.RequiredUnknown ? (int)Rows : 0,
            NotApplicable = Outcome == RowOutcome.NotApplicable ? (int)Rows : 0,
            NotYetDue = Outcome == RowOutcome.NotYetDue ? (int)Rows : 0,
        });
    }

    private static bool IsRated(RowOutcome outcome) => outcome is >= RowOutcome.BelumTuntas and <= RowOutcome.TuntasParipurna;

    private static bool TryTotal(ReadOnlySpan<string?> values, int high, out Int128 total, out int wrong)
    {
        total = 0;
        if (!TryNumber(values, high, out var upper, out wrong) || !TryNumber(values, high + 1, out var lower, out wrong)) return false;

        // An upper half of 64 bits at most, so that the sum of both stays within 128.
        if (upper > ulong.MaxValue || lower > Int128.MaxValue / 2) wrong = high;
        else total = (upper << QueryWriter.HalfBits) + lower;
        return wrong < 0;
    }

    private static bool TryNumber(ReadOnlySpan<string?> values, int at, out Int128 number, out int wrong)
    {
        var isRead = Int128.TryParse(values[at], NumberStyles.None, CultureInfo.InvariantCulture, out number);
        wrong = isRead ? -1 : at;
        return isRead;
    }
}
