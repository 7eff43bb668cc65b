using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>What one document says about one service (<i>sel matriks layanan dan dokumen</i>): target, unit, money, and the rows behind them.</summary>
[LegalTerm("sel matriks layanan dan dokumen")]
public sealed class ServiceChainCell
{
    internal ServiceChainCell(ServiceChainColumn column, ServiceChainCellState state, IReadOnlyList<ServiceChainPart> parts, IReadOnlyList<ServiceChainAspect>? departs = null)
    {
        Departs = departs ?? [];
        Column = column;
        State = state;
        Parts = parts;
        var amounts = parts.Where(part => part.Money is not null).ToArray();
        Money = amounts.Length == 0 ? null : amounts.Aggregate(Rupiah.Zero, (sum, part) => sum + part.Money!.Value);
        RowsWithoutMoney = state == ServiceChainCellState.Held ? parts.Count - amounts.Length : 0;
        Targets = Array.AsReadOnly(parts.SelectMany(part => part.TargetValues).ToArray());
    }

    /// <summary>The document.</summary>
    public ServiceChainColumn Column { get; }

    /// <summary>Whether the document holds the service.</summary>
    public ServiceChainCellState State { get; }

    /// <summary>The rows behind it by code; those of the programme when it holds no more than that.</summary>
    public IReadOnlyList<ServiceChainPart> Parts { get; }

    /// <summary>The service's money, the sum of what its rows state; null when none states any, which is not Rp0.</summary>
    public Rupiah? Money { get; }

    /// <summary>How many of its rows state no amount, so that <see cref="Money"/> is not all.</summary>
    public int RowsWithoutMoney { get; }

    /// <summary>Every target of its rows; unlike things are never added.</summary>
    public IReadOnlyList<TargetValue> Targets { get; }

    /// <summary>The target when there is exactly one; null otherwise.</summary>
    public TargetValue? Target => Targets.Count == 1 ? Targets[0] : null;

    /// <summary>What was spent since 1 January, only where every row of the service is for it alone and reports it; null otherwise, which is not Rp0.</summary>
    public Rupiah? Realised => State == ServiceChainCellState.Held && Parts.All(part => part.Row.Realised is not null && part.Share == Ratio.One)
        ? Parts.Aggregate(Rupiah.Zero, (sum, part) => sum + part.Row.Realised!.Value)
        : null;

    /// <summary>In what it departs from the document before it; empty when it agrees or there is nothing to compare it with.</summary>
    public IReadOnlyList<ServiceChainAspect> Departs { get; }

    /// <summary>True when some of its money is above Rp0.</summary>
    internal bool IsFunded => Parts.Any(part => part.IsFunded);

    internal bool IsHeld => State == ServiceChainCellState.Held;

    internal ServiceChainCell Departing(IReadOnlyList<ServiceChainAspect> aspects) => aspects.Count == 0 ? this : new ServiceChainCell(Column, State, Parts, aspects);
}
