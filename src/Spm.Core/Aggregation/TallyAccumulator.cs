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
    private bool _isHandedOut;
    private UInt128 _most;
    private UInt128 _mostStates;

    /// <summary>The totals as they are now; nobody changes this array again.</summary>
    public TallyTotals[] ToTotals()
    {
        var totals = Settled();
        _isHandedOut = true;
        return totals;
    }

    /// <summary>Puts totals in the place of what is there.</summary>
    /// <param name="totals">From now on the accumulator's own.</param>
    public void Settle(TallyTotals[] totals)
    {
        _settled = totals;
        _isHandedOut = false;
        _added.Clear();
        _taken.Clear();
        LookAtSums();
    }

    /// <summary>Adds what one row adds, or takes away.</summary>
    /// <exception cref="OverflowException">A part passes its bound; nothing was added.</exception>
    public void Add(int cell, in TallyTotals gain)
    {
        if (!HasRoomFor(MostOf(gain), MostStatesOf(gain))) LookAtSums();

        // Either the bounds leave room, or the lanes are empty and this is the whole sum.
        Own()[cell] += gain;
        _most += MostOf(gain);
        _mostStates += MostStatesOf(gain);
    }

    // The totals without the lanes, for writing.
    private TallyTotals[] Own()
    {
        if (_settled is null) _settled = new TallyTotals[cells];
        else if (_isHandedOut) _settled = _settled.AsSpan().ToArray();
        _isHandedOut = false;
        return _settled;
    }

    // The totals with everything that the lanes had.
    private TallyTotals[] Settled()
    {
        foreach (var lane in _added)
            if (!lane.IsEmpty) lane.MoveTo(Own(), isTakenAway: false);
        foreach (var lane in _taken)
            if (!lane.IsEmpty) lane.MoveTo(Own(), isTakenAway: true);
        return _settled ??= new TallyTotals[cells];
    }

    private void LookAtSums()
    {
        ulong most = 0;
        uint mostStates = 0;
        foreach (ref readonly var cell in Settled().AsSpan())
        {
            most = Math.Max(most, MostOf(cell));
            mostStates = Math.Max(mostStates, MostStatesOf(cell));
        }

        (_most, _mostStates) = (most, mostStates);
    }

    private bool HasRoomFor(UInt128 sums, UInt128 states) => _most + sums <= long.MaxValue && _mostStates + states <= int.MaxValue;

    private static ulong MostOf(in TallyTotals cell) => Math.Max(Math.Max(Size(cell.Required), Size(cell.Done)), Math.Max(Size(cell.Met), Size(cell.Rows)));

    private static uint MostStatesOf(in TallyTotals cell) =>
        Math.Max(Math.Max(Size(cell.NotReported), Size(cell.RequiredUnknown)), Math.Max(Size(cell.NotApplicable), Size(cell.NotYetDue)));

    // The lowest number has no positive twin; unsigned it is right.
    private static ulong Size(long value) => value < 0 ? 0 - (ulong)value : (ulong)value;

    private static uint Size(int value) => value < 0 ? 0 - (uint)value : (uint)value;
}
