using Spm.Core.Nomenclature;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>A kegiatan with SPM rows: its SPM part, and the whole that a table at kegiatan level would show (<i>belanja kegiatan bermuatan SPM</i>).</summary>
/// <remarks>SPM is tagged by sub kegiatan. Whoever fills the accountability table with whole kegiatan overstates it by the difference.</remarks>
[LegalTerm("belanja kegiatan bermuatan SPM")]
public sealed record KegiatanSpending
{
    internal KegiatanSpending(NomenclatureCode code, string? name, SpendingSum spm, SpendingSum whole)
    {
        Code = code;
        Name = name;
        Spm = spm;
        Whole = whole;
    }

    /// <summary>The code of the kegiatan.</summary>
    public NomenclatureCode Code { get; }

    /// <summary>Its name as the documents write it; null when they have no row for it.</summary>
    public string? Name { get; }

    /// <summary>Its rows that pay for services, each once.</summary>
    public SpendingSum Spm { get; }

    /// <summary>All of its rows.</summary>
    public SpendingSum Whole { get; }

    /// <summary>By how much the whole kegiatan is more than its SPM rows.</summary>
    public Rupiah Difference => Whole.Ceiling - Spm.Ceiling;
}
