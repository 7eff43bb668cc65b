using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Spending;

/// <summary>A sum that an annex of the APBD or of its accountability prints (<i>jumlah tercantum</i>), to be set beside the sum of the rows.</summary>
/// <remarks>Held as given. Null is not printed, which is not Rp0.</remarks>
[LegalTerm("jumlah tercantum")]
public sealed record StatedSpending
{
    private StatedSpending(string? service, Urusan? urusan, bool isAllSpending, Rupiah? ceiling, Rupiah? realised)
    {
        Service = service;
        Urusan = urusan;
        IsAllSpending = isAllSpending;
        Ceiling = ceiling;
        Realised = realised;
    }

    /// <summary>The service as written; null for a wider sum.</summary>
    public string? Service { get; }

    /// <summary>The urusan; null for a service and for a wider sum.</summary>
    public Urusan? Urusan { get; }

    /// <summary>True for all spending, SPM and other; false for a sum of SPM.</summary>
    public bool IsAllSpending { get; }

    /// <summary>The ceiling printed; null when none is.</summary>
    public Rupiah? Ceiling { get; }

    /// <summary>What is printed as spent; null when nothing is.</summary>
    public Rupiah? Realised { get; }

    /// <summary>Where it stands in its file; null when it was made by code.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The sum of a service.</summary>
    /// <param name="service">Its key, name or alias; an unknown one is found.</param>
    /// <param name="ceiling">The ceiling printed; null when none is.</param>
    /// <param name="realised">What is printed as spent; null when nothing is.</param>
    public static StatedSpending OfService(string service, Rupiah? ceiling, Rupiah? realised = null) => new(Require.Text(service), null, false, ceiling, realised);

    /// <summary>The SPM sum of an urusan.</summary>
    public static StatedSpending OfUrusan(Urusan urusan, Rupiah? ceiling, Rupiah? realised = null) => new(null, Require.NotNull(urusan), false, ceiling, realised);

    /// <summary>The sum of all SPM spending.</summary>
    public static StatedSpending OfSpm(Rupiah? ceiling, Rupiah? realised = null) => new(null, null, false, ceiling, realised);

    /// <summary>The sum of all spending, SPM and other.</summary>
    public static StatedSpending OfAllSpending(Rupiah? ceiling, Rupiah? realised = null) => new(null, null, true, ceiling, realised);
}
