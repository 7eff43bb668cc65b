using System.Numerics;

namespace Spm.Core.ActionPlans;

/// <summary>The answer to an easier question, in which units can be divided and set-up costs are paid by the unit.</summary>
/// <param name="Units">In 2⁻³² of a unit.</param>
/// <param name="Total">The least that any whole answer within the box comes to: a price, or less than nothing for worth.</param>
internal sealed record PartialUnits(BigInteger[] Units, BigInteger Total)
{
    public const int Shift = 32;

    public static BigInteger One { get; } = BigInteger.One << Shift;

    public bool IsWhole(int figure) => (Units[figure] & (One - 1)).IsZero;

    public long Floor(int figure) => (long)(Units[figure] >> Shift);

    public long[] Floors() => [.. Units.Select(units => (long)(units >> Shift))];
}
