using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Aggregation;

/// <content>Rows from the caller's own columns.</content>
public sealed partial class TallyBatch
{
    /// <summary>Adds reported rows of neighbouring cells, such as one village's services and items in the order of the layout.</summary>
    /// <param name="firstCell">The cell of the first row; each further row belongs to the next cell.</param>
    /// <param name="required">Everybody entitled or every item asked, 0 to 2⁵³−1 each.</param>
    /// <param name="done">Those served or fulfilled, 0 to 2⁵³−1 each; as many as required.</param>
    /// <exception cref="ArgumentException">The columns have unlike lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cell is outside the layout or a count outside its range; nothing is added then.</exception>
    public void AddRun(int firstCell, ReadOnlySpan<long> required, ReadOnlySpan<long> done)
    {
        Require.InRange(firstCell, 0, _cellCount - 1);
        Require.InRange(required.Length, 0, _cellCount - firstCell, nameof(required));
        RequireSameLength(done.Length, required.Length, nameof(done));
        RequireCounts(required, nameof(required));
        RequireCounts(done, nameof(done));
        for (var row = 0; row < required.Length; row++) Append(firstCell + row, required[row], done[row]);
    }

    /// <summary>Adds rows from columns.</summary>
    /// <param name="cells">The cell of each row.</param>
    /// <param name="required">Everybody entitled or every item asked, 0 to 2⁵³−1 each; 0 when not applicable or not yet due.</param>
    /// <param name="done">Those served or fulfilled, 0 to 2⁵³−1 each; 0 unless reported.</param>
    /// <param name="states">The state of each row; empty when all are reported. A row that is not reported has its required number here; one
    /// without goes through <see cref="Add"/>.</param>
    /// <exception cref="ArgumentException">The columns have unlike lengths, or a number stands where the state allows none; nothing is added then.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cell is outside the layout or a count outside its range; nothing is added then.</exception>
    public void AddRange(ReadOnlySpan<int> cells, ReadOnlySpan<long> required, ReadOnlySpan<long> done, ReadOnlySpan<FigureState> states = default)
    {
        RequireSameLength(required.Length, cells.Length, nameof(required));
        RequireSameLength(done.Length, cells.Length, nameof(done));
        if (!states.IsEmpty) RequireSameLength(states.Length, cells.Length, nameof(states));
        foreach (var cell in cells) Require.InRange(cell, 0, _cellCount - 1, nameof(cells));
        RequireCounts(required, nameof(required));
        RequireCounts(done, nameof(done));
        for (var row = 0; row < states.Length; row++) RequireFits(states[row], required[row], done[row], row);
        for (var row = 0; row < cells.Length; row++)
        {
            if (states.IsEmpty || states[row] == FigureState.Reported) Append(cells[row], required[row], done[row]);
            else Add(cells[row], Unreported(states[row], required[row]));
        }
    }

    private static TallyFigure Unreported(FigureState state, long required) => state switch
    {
        FigureState.NotApplicable => TallyFigure.NotApplicable,
        FigureState.NotYetDue => TallyFigure.NotYetDue,
        _ => TallyFigure.NotReported(required),
    };

    private static void RequireCounts(ReadOnlySpan<long> counts, string name)
    {
        foreach (var count in counts) Require.InRange(count, 0, Figure.MostCount, name);
    }

    private static void RequireFits(FigureState state, long required, long done, int row)
    {
        Require.Defined(state);
        if (state != FigureState.Reported && done != 0)
            throw new ArgumentException(FormattableString.Invariant($"Row {row} is {state} but has {done} done; give 0."), nameof(done));
        if (state is FigureState.NotApplicable or FigureState.NotYetDue && required != 0)
            throw new ArgumentException(FormattableString.Invariant($"Row {row} is {state} but has {required} required; give 0."), nameof(required));
    }

    private static void RequireSameLength(int length, int expected, string name)
    {
        if (length != expected)
            throw new ArgumentException(FormattableString.Invariant($"The column has {length} rows; {expected} are needed."), name);
    }
}
