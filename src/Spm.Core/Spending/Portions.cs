using Spm.Core.ActionPlans;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>Amounts that are computed with, and their division over services.</summary>
internal static class Portions
{
    // Beyond all budgets; sums of such amounts could leave the range of Rupiah.
    private static readonly Rupiah Most = Rupiah.FromRupiah(long.MaxValue);

    public static bool IsOrdinary(Rupiah amount) => amount <= Most && amount >= -Most;

    public static Rupiah? Ordinary(Rupiah? amount) => amount is { } given && IsOrdinary(given) ? amount : null;

    /// <summary>As many parts as shares: the whole for each where every share is 1, else parts that add up to the amount.</summary>
    public static IReadOnlyList<Rupiah> Of(Rupiah amount, IReadOnlyList<Ratio> shares)
    {
        if (shares.All(share => share == Ratio.One)) return [.. shares.Select(_ => amount)];
        return amount < Rupiah.Zero ? [.. Apportionment.Split(-amount, shares).Select(part => -part)] : Apportionment.Split(amount, shares);
    }
}
