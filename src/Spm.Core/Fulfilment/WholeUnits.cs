using System.Numerics;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>What becomes of a part of a unit that a standard asks (<i>pembulatan kebutuhan</i>).</summary>
/// <remarks>No regulation that was read says; half a midwife cannot be hired. A plan counts whole units in any case.</remarks>
[LegalTerm("pembulatan kebutuhan")]
public sealed class WholeUnits : Policy
{
    private WholeUnits(string name, LegalBasis basis, string indonesian, string english)
        : base("whole-units", name, basis, indonesian, english)
    {
    }

    /// <summary><c>up</c>: a part of a unit is a unit.</summary>
    public static WholeUnits Up { get; } = new(
        "up",
        new LegalBasis("kaidah pustaka", "INFERRED: barang yang tidak dapat dibagi"),
        "dibulatkan ke atas menjadi satuan utuh",
        "rounded up to whole units");

    /// <summary><c>half-up</c>: half a unit and more is a unit.</summary>
    public static WholeUnits HalfUp { get; } = new(
        "half-up",
        new LegalBasis("tidak diatur", "INFERRED: pilihan lain"),
        "setengah satuan atau lebih dibulatkan ke atas",
        "half a unit and more is rounded up");

    /// <summary><c>exact</c>: parts of units stay.</summary>
    public static WholeUnits Exact { get; } = new(
        "exact",
        new LegalBasis("tidak diatur", "INFERRED: pilihan lain"),
        "tidak dibulatkan",
        "not rounded");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<WholeUnits> All { get; } = Array.AsReadOnly<WholeUnits>([Up, HalfUp, Exact]);

    /// <summary>The smallest whole number that is not below a value.</summary>
    internal static BigInteger Ceiling(Ratio value)
    {
        var whole = BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return rest.Sign > 0 ? whole + BigInteger.One : whole;
    }

    /// <summary>What is asked of a value from 0.</summary>
    internal Ratio Of(Ratio value)
    {
        if (this == Exact) return value;
        return new Ratio(this == Up ? Ceiling(value) : ExactRounding.ToWhole(value, RoundingMode.HalfAwayFromZero), BigInteger.One);
    }
}
