using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>What a row gets from one source (<i>sumber dana baris</i>).</summary>
/// <remarks>Sources of the APBD add up to the ceiling; money of another channel stands beside it and never closes against a DPA.</remarks>
[LegalTerm("sumber dana baris")]
public sealed record RowFunding
{
    /// <summary>Makes a source of a row.</summary>
    /// <param name="name">The source as written, such as <c>DAU yang Ditentukan Penggunaannya Bidang Kesehatan</c>.</param>
    /// <param name="amount">The amount; null when the document names the source without one, which is not Rp0.</param>
    /// <param name="channel">Through which budget it runs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The channel is not a named one.</exception>
    public RowFunding(string name, Rupiah? amount, FundChannel channel = FundChannel.Apbd)
    {
        Name = Require.Text(name);
        Amount = amount;
        Channel = Require.Defined(channel);
    }

    /// <summary>The source as written.</summary>
    public string Name { get; }

    /// <summary>The amount; null when not given.</summary>
    public Rupiah? Amount { get; }

    /// <summary>Through which budget it runs.</summary>
    public FundChannel Channel { get; }

    /// <summary>The code of the source or of the revenue it comes from, such as <c>4.2.01.08.02.0005</c>; null when not given.</summary>
    public string? Code { get; init => field = value is null ? null : Require.Text(value); }
}
