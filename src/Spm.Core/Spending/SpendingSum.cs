using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>A sum of ceilings and of what was spent, with what is missing in it (<i>jumlah belanja</i>).</summary>
/// <remarks>Missing amounts are left out of the sums and counted. A share is given only where every amount that it needs is there.</remarks>
[LegalTerm("jumlah belanja")]
public sealed record SpendingSum
{
    internal SpendingSum(Rupiah ceiling, Rupiah? realised, int rows, int withoutCeiling, int withoutRealised)
    {
        Ceiling = ceiling;
        Realised = realised;
        Rows = rows;
        RowsWithoutCeiling = withoutCeiling;
        RowsWithoutRealised = withoutRealised;
    }

    /// <summary>The sum of nothing.</summary>
    public static SpendingSum None { get; } = new(Rupiah.Zero, null, 0, 0, 0);

    /// <summary>The sum of the ceilings that are given; Rp0 when none is.</summary>
    public Rupiah Ceiling { get; }

    /// <summary>The sum of what was reported as spent; null when nothing was reported, which is not Rp0.</summary>
    public Rupiah? Realised { get; }

    /// <summary>How many rows it is made of.</summary>
    public int Rows { get; }

    /// <summary>How many of them have no ceiling for the year.</summary>
    public int RowsWithoutCeiling { get; }

    /// <summary>How many of them say nothing about what was spent.</summary>
    public int RowsWithoutRealised { get; }

    /// <summary>What was spent over the ceiling (<i>serapan</i>), exact; null at a ceiling of Rp0 or below, or while an amount is missing.</summary>
    public Ratio? Absorption => RowsWithoutCeiling == 0 && RowsWithoutRealised == 0 && Realised is { } spent && Ceiling > Rupiah.Zero ? spent.ShareOf(Ceiling) : null;

    /// <summary>The exact share of this ceiling in that of another sum; null when the other is Rp0 or below, or either lacks a ceiling.</summary>
    public Ratio? ShareOf(SpendingSum whole) =>
        RowsWithoutCeiling == 0 && Require.NotNull(whole).RowsWithoutCeiling == 0 && whole.Ceiling > Rupiah.Zero ? Ceiling.ShareOf(whole.Ceiling) : null;

    internal static SpendingSum Of(IEnumerable<(Rupiah? Ceiling, Rupiah? Realised)> amounts)
    {
        var (ceiling, realised) = (Rupiah.Zero, (Rupiah?)null);
        var (rows, withoutCeiling, withoutRealised) = (0, 0, 0);
        foreach (var amount in amounts)
        {
            rows++;
            if (amount.Ceiling is { } granted) ceiling += granted;
            else withoutCeiling++;
            if (amount.Realised is { } spent) realised = (realised ?? Rupiah.Zero) + spent;
            else withoutRealised++;
        }

        return new SpendingSum(ceiling, realised, rows, withoutCeiling, withoutRealised);
    }

    internal static SpendingSum Of(IEnumerable<SpendingRow> rows) => Of(rows.Select(row => (row.Ceiling, row.Realised)));
}
