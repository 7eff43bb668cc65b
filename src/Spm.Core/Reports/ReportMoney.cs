using Spm.Core.Quantities;

namespace Spm.Core.Reports;

/// <summary>Sums of what was reported. Amounts beyond all budgets are printed, never summed, so that no mistake of a sender can overflow.</summary>
internal sealed class ReportMoney
{
    private static readonly Rupiah Most = Rupiah.FromRupiah(long.MaxValue);

    /// <summary>The sum of the allocations; null when none was reported.</summary>
    public Rupiah? Allocation { get; private set; }

    /// <summary>The sum of the realisations; null when none was reported.</summary>
    public Rupiah? Realisation { get; private set; }

    /// <summary>True when every entry had both, so that a share of the sums means something.</summary>
    public bool IsComplete { get; private set; } = true;

    public static bool IsOrdinary(Rupiah amount) => amount <= Most && amount >= -Most;

    public void Add(Rupiah? allocation, Rupiah? realisation)
    {
        if (Ordinary(allocation) is { } allocated) Allocation = (Allocation ?? Rupiah.Zero) + allocated;
        if (Ordinary(realisation) is { } realised) Realisation = (Realisation ?? Rupiah.Zero) + realised;
        IsComplete &= Ordinary(allocation) is not null && Ordinary(realisation) is not null;
    }

    private static Rupiah? Ordinary(Rupiah? amount) => amount is { } given && IsOrdinary(given) ? amount : null;
}
