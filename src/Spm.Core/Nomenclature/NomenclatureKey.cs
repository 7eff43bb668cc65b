using Spm.Core.Catalog;

namespace Spm.Core.Nomenclature;

/// <summary>What names one entry of the budget nomenclature (<i>kunci entri nomenklatur</i>): a code means different things for provinces and
/// kabupaten/kota, and may in another version.</summary>
/// <param name="Version">The version of the list.</param>
/// <param name="Level">The kind of region.</param>
/// <param name="Code">The code.</param>
/// <remarks><c>default</c> names nothing: its version and code are null.</remarks>
[LegalTerm("kunci entri nomenklatur")]
public readonly record struct NomenclatureKey(NomenclatureVersion Version, ServiceLevel Level, NomenclatureCode Code)
{
    /// <summary>Code, level and version.</summary>
    public override string ToString() => $"{Code} ({Level}, {Version})";
}
