namespace Spm.Core.Aggregation;

/// <summary>The sums of one period in a builder: settled totals, and lanes that were added or taken away since.</summary>
/// <remarks>No sum of any cell is above <c>_most</c> and no count of states above <c>_mostStates</c>, in whatever order rows came. The two
/// bounds cost an addition a batch; only where they leave no room are the true sums looked at, and only where those leave none is
/// every row added in 128 bits.</remarks>
internal sealed partial class TallyAccumulator(int cells)
{
    private readonly List<TallyLane> _added = [];
    private readonly List<TallyLane> _taken = [];
    private TallyTotals[]? _settled;
    private UInt128 _most;
    private UInt128 _mostStates;

    /// <summary>The totals as they are now, in an array of the caller's own.</summary>
    public TallyTotals[] ToTotals()
    {
        var totals = new TallyTotals[cells];
        _settled?.CopyTo(totals, 0);
        foreach (var lane in _added) lane.AddTo(totals, isTakenAway: false);
        foreach (var lane in _taken) lane.AddTo(totals, isTakenAway: true);
        return totals;
    }

    /// <summary>Puts totals in the place of what is there.</summary>
    public void Settle(TallyTotals[] totals)
    {
        _settled = totals;
        _added.Clear();
        _taken.Clear();
        ulong most = 0;
        uint mostStates = 0;
        foreach (ref readonly var cell in totals.AsSpan())
        {
            most = Math.Max(most, MostOf(cell));
            mostStates = Math.Max(mostStates, MostStatesOf(cell));
        }

        (_most, _mostStates) = (most, mostStates);
    }

    /// <summary>Adds what one row adds, or takes away.</summary>
    /// <exception cref="OverflowException">A part passes its bound; nothing was added.</exception>
    public void Add(int cell, in TallyTotals gain)
    {
        if (!HasRoomFor(MostOf(gain), MostStatesOf(gain))) Settle(ToTotals());
        _settled ??= new TallyTotals[cells];

        // Either the bounds leave room, or the lanes are empty and this is the whole sum.
        _settled[cell] += gain;
        _most += MostOf(gain);
        _mostStates += MostStatesOf(gain);
    }

    private bool HasRoomFor(UInt128 sums, UInt128 states) => _most + sums <= long.MaxValue && _mostStates + states <= int.MaxValue;

    private static ulong MostOf(in TallyTotals cell) => Math.Max(Math.Max(Size(cell.Required), Size(cell.Done)), Math.Max(Size(cell.Met), Size(cell.Rows)));

    private static uint MostStatesOf(in TallyTotals cell) =>
        Math.Max(Math.Max(Size(cell.NotReported), Size(cell.RequiredUnknown)), Math.Max(Size(cell.NotApplicable), Size(cell.NotYetDue)));

    // The lowest number has no positive twin; unsigned it is right.
    private static ulong Size(long value) => value < 0 ? 0 - (ulong)value : (ulong)value;

    private static uint Size(int value) => value < 0 ? 0 - (uint)value : (uint)value;
}
