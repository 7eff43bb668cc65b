using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>A budget sub-activity that carries a part of a plan item (<i>sub kegiatan</i>).</summary>
[LegalTerm("sub kegiatan")]
public sealed record SubActivity
{
    /// <summary>Makes a part.</summary>
    /// <param name="code">The code as printed in the budget, such as <c>1.02.02.2.02.0001</c>; it is not looked up.</param>
    /// <param name="weight">Its part of the item against the other sub-activities; 1 unless told.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative weight.</exception>
    public SubActivity(string code, Ratio? weight = null)
    {
        Code = Require.Text(code);
        Weight = weight ?? Ratio.One;
        if (Weight.Sign < 0) throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is 0 or more.");
    }

    /// <summary>The code as printed in the budget.</summary>
    public string Code { get; }

    /// <summary>Its part of the item against the other sub-activities.</summary>
    public Ratio Weight { get; }
}
