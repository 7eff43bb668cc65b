using System.Numerics;
using Spm.Core.ActionPlans;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>Adds up the money of a column's tagged rows and splits each over its services; used while one column is read.</summary>
internal sealed class ColumnMoney
{
    public int Rows { get; private set; }

    public int RowsWithout { get; private set; }

    public bool HasAny => Rows > RowsWithout;

    public Rupiah Total { get; private set; }

    public Rupiah Assigned { get; private set; }

    public Rupiah Unassigned { get; private set; }

    /// <summary>What each share gets of a row's amount; nothing for anyone when the row states none.</summary>
    public IReadOnlyList<Rupiah?> Add(Rupiah? amount, IReadOnlyList<Ratio> shares)
    {
        Rows++;
        if (amount is not { } money)
        {
            RowsWithout++;
            return new Rupiah?[shares.Count];
        }

        var parts = Split(money, shares);
        Total += money;
        var assigned = parts.Aggregate(Rupiah.Zero, (sum, part) => sum + part);
        Assigned += assigned;
        // Shares above one count money more than once; nothing of it is left over then.
        if (IsWithinOne(shares)) Unassigned += money - assigned;
        return Array.ConvertAll(parts, part => (Rupiah?)part);
    }

    private static Rupiah[] Split(Rupiah money, IReadOnlyList<Ratio> shares)
    {
        if (money < Rupiah.Zero) return Array.ConvertAll(Split(-money, shares), part => -part);
        if (shares.All(share => share == Ratio.One)) return [.. shares.Select(_ => money)];
        if (!IsWithinOne(shares)) return [.. shares.Select(share => Rupiah.FromSen((Int128)((BigInteger)money.Sen * share.Numerator / share.Denominator)))];
        return [.. Apportionment.Split(money, [.. shares, Ratio.One - Ratio.Sum([.. shares])]).Take(shares.Count)];
    }

    private static bool IsWithinOne(IReadOnlyList<Ratio> shares) => Ratio.Sum([.. shares]) <= Ratio.One && shares.All(share => share.Sign >= 0);
}
