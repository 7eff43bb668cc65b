using System.Numerics;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>How far two amounts may lie apart and still count as the same (<i>toleransi selisih</i>).</summary>
/// <remarks>No numeric tolerance was seen in any rule, so the default is none.</remarks>
[LegalTerm("toleransi selisih")]
public sealed record AlignmentTolerance
{
    /// <summary>Makes a tolerance; a difference within either of the two is accepted.</summary>
    /// <param name="absolute">An amount from Rp0.</param>
    /// <param name="relative">A share of the larger amount, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is below zero.</exception>
    public AlignmentTolerance(Rupiah absolute, Ratio relative)
    {
        Absolute = absolute >= Rupiah.Zero ? absolute : throw new ArgumentOutOfRangeException(nameof(absolute), absolute, "A tolerance is at least Rp0.");
        Relative = relative >= Ratio.Zero ? relative : throw new ArgumentOutOfRangeException(nameof(relative), relative, "A tolerance is at least 0.");
    }

    /// <summary>None: every difference counts.</summary>
    public static AlignmentTolerance Zero { get; } = new(Rupiah.Zero, Ratio.Zero);

    /// <summary>The amount within which a difference is accepted.</summary>
    public Rupiah Absolute { get; }

    /// <summary>The share of the larger amount within which a difference is accepted.</summary>
    public Ratio Relative { get; }

    /// <summary>True when the two amounts count as the same; it does not matter which is named first.</summary>
    public bool Accepts(Rupiah left, Rupiah right)
    {
        if (left == right) return true;
        var difference = BigInteger.Abs((BigInteger)left.Sen - (BigInteger)right.Sen);
        if (difference <= (BigInteger)Absolute.Sen) return true;
        var larger = BigInteger.Max(BigInteger.Abs((BigInteger)left.Sen), BigInteger.Abs((BigInteger)right.Sen));
        return difference * Relative.Denominator <= larger * Relative.Numerator;
    }
}
