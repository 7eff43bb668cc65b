using System.Runtime.CompilerServices;
using Spm.Core.Stages;

namespace Spm.Core.Aggregation;

/// <summary>One region's cells to its index in fixed point, by the rules that <see cref="Indices.RegionIndex"/> follows with exact values.</summary>
internal ref struct FixedPass(FixedPolicies policies, FixedShape shape, ReadOnlySpan<TallyTotals> cells, ReadOnlySpan<int> gaps, bool closesYear)
{
    private const int UrusanCount = 6;

    private readonly FixedPolicies _policies = policies;
    private readonly FixedShape _shape = shape;
    private readonly ReadOnlySpan<TallyTotals> _cells = cells;
    private readonly ReadOnlySpan<int> _gaps = gaps;
    private readonly bool _closesYear = closesYear;
    private bool _isOpen = !closesYear;
    private bool _isLost;

    /// <summary>True when the result is provisional; known after <see cref="TryMeasure"/>.</summary>
    public readonly bool IsProvisional => _isOpen;

    /// <summary>False when the cells or policies ask for the exact way; else the index, null when no service has one.</summary>
    public bool TryMeasure(out FixedIndex? index)
    {
        index = null;
        Span<Sum> urusan = stackalloc Sum[UrusanCount];
        urusan.Clear();
        foreach (ref readonly var service in _shape.Services.AsSpan())
        {
            if (!service.IsOwed && !CellServices.HasRows(_cells.Slice(service.First, service.Items + 1))) continue;
            if (Service(service) is { } value) urusan[service.Urusan].Add(value);
            if (_isLost) return false;
        }

        var whole = default(Sum);
        foreach (ref readonly var sum in urusan)
        {
            if (_policies.ByUrusan && sum.Count > 0) whole.Add(sum.Mean);
            else if (!_policies.ByUrusan) whole.Add(sum);
        }

        index = whole.Count == 0 ? null : whole.Mean;
        return true;
    }

    private FixedIndex? Service(in FixedService service)
    {
        ref readonly var totals = ref _cells[service.First];
        FixedIndex? recipients;
        if (IsPlain(totals))
        {
            recipients = Share(totals);
            if (!_gaps.IsEmpty && _gaps[service.First] > 0) _isOpen = true;
        }
        else
        {
            var state = State(service.First, service.MayBeEmpty, out var silent);
            if (state == FigureState.NotApplicable) return null;
            if (state == FigureState.NotYetDue)
            {
                _isOpen = true;
                return _policies.NotYetDueIsZero ? FixedIndex.None : null;
            }

            _isOpen |= silent;
            recipients = state == FigureState.NotReported ? _policies.SilenceIsZero ? FixedIndex.None : null
                : totals.Required == 0 ? _policies.NobodyToServe
                : Share(totals);
        }

        return recipients is { } known && !_isLost ? Join(known, service) : null;
    }

    private FixedIndex Join(FixedIndex recipients, in FixedService service)
    {
        if (_policies.QualityWeight == 0) return recipients;
        if ((Quality(service) ?? _policies.NoQuality) is not { } quality) return recipients;
        return FixedIndex.Blend(recipients, _policies.RecipientsWeight, quality, _policies.QualityWeight);
    }

    private FixedIndex? Quality(in FixedService service)
    {
        if (service.Items == 0) return null;
        var first = service.First + 1;
        if (!CellServices.HasRows(_cells.Slice(first, service.Items)))
        {
            _isOpen = true;
            return _policies.SilenceIsZero ? FixedIndex.None : null;
        }

        return _policies.ByComponent ? MeanOfComponents(first, service.Items) : MeanOfItems(first, service.Items);
    }

    private FixedIndex? MeanOfItems(int first, int items)
    {
        var sum = default(Sum);
        for (var at = first; at < first + items; at++) Item(at, ref sum);
        return sum.Count == 0 ? null : sum.Mean;
    }

    private FixedIndex? MeanOfComponents(int first, int items)
    {
        Span<Sum> components = stackalloc Sum[3];
        components.Clear();
        for (var at = first; at < first + items; at++) Item(at, ref components[_shape.Components[at]]);
        var whole = default(Sum);
        foreach (ref readonly var sum in components)
            if (sum.Count > 0) whole.Add(sum.Mean);
        return whole.Count == 0 ? null : whole.Mean;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Item(int at, ref Sum sum)
    {
        ref readonly var totals = ref _cells[at];
        if (IsPlain(totals))
        {
            sum.Add(Share(totals));
            if (!_gaps.IsEmpty && _gaps[at] > 0) _isOpen = true;
        }
        else if (Unusual(at) is { } value)
        {
            sum.Add(value);
        }
    }

    private FixedIndex? Unusual(int at)
    {
        var state = State(at, true, out var open);
        _isOpen |= open;
        return state switch
        {
            FigureState.NotApplicable => null,
            FigureState.NotYetDue => _policies.NotYetDueIsZero ? FixedIndex.None : null,
            FigureState.NotReported => _policies.SilenceIsZero ? FixedIndex.None : null,
            _ => _cells[at].Required == 0 ? _policies.NothingRequired : Share(_cells[at]),
        };
    }

    /// <param name="at">The cell.</param>
    /// <param name="mayBeEmpty">Whether "nobody" can be true.</param>
    /// <param name="open">True when the cell makes the result provisional.</param>
    private FigureState State(int at, bool mayBeEmpty, out bool open)
    {
        ref readonly var totals = ref _cells[at];
        if (!CellReading.IsSound(totals)) _isLost = true;
        var state = CellReading.StateOf(totals, _closesYear, mayBeEmpty);
        open = state is FigureState.NotReported or FigureState.NotYetDue
            || (state == FigureState.Reported && ((totals.NotReported | totals.NotYetDue | totals.RequiredUnknown) != 0 || (!_gaps.IsEmpty && _gaps[at] > 0)));
        return state;
    }

    // Every row reported, something required, counts in range: the common case, decided without looking further.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(in TallyTotals totals) =>
        (totals.NotReported | totals.NotApplicable | totals.NotYetDue | totals.RequiredUnknown) == 0
        && totals.Rows > 0 && (ulong)totals.Required - 1 < Figure.MostCount && (ulong)totals.Done <= Figure.MostCount;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private FixedIndex Share(in TallyTotals totals)
    {
        if (totals.Done >= totals.Required && (_policies.IsCapped || totals.Done == totals.Required)) return FixedIndex.Full;
        if (!FixedIndex.TryShare((ulong)totals.Done, (ulong)totals.Required, out var share)) _isLost = true;
        return share;
    }

    private struct Sum
    {
        private ulong _low;
        private ulong _error;

        public ulong Count { get; private set; }

        public readonly FixedIndex Mean => FixedIndex.Mean(_low, _error, Count);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(FixedIndex value)
        {
            _low += value.Low;
            _error += value.Error;
            Count++;
        }

        public void Add(in Sum other)
        {
            _low += other._low;
            _error += other._error;
            Count += other.Count;
        }
    }
}
