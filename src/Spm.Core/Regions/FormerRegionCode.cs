using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Regions;

/// <summary>The code that a region carried until a budget year (<i>kode wilayah lama</i>).</summary>
[LegalTerm("kode wilayah lama")]
public sealed class FormerRegionCode
{
    /// <summary>Makes a former code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="until">The last budget year in which the region carried it.</param>
    /// <param name="basis">How this is known.</param>
    public FormerRegionCode(RegionCode code, BudgetYear until, LegalBasis basis)
    {
        Code = Require.NotNull(code);
        Until = until;
        Basis = Require.NotNull(basis);
    }

    /// <summary>The code.</summary>
    public RegionCode Code { get; }

    /// <summary>The last budget year in which the region carried it.</summary>
    public BudgetYear Until { get; }

    /// <summary>How this is known.</summary>
    public LegalBasis Basis { get; }
}
