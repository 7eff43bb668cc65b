namespace Spm.Core.Nomenclature;

/// <summary>Printed words for the depths of a code (<i>sebutan kedalaman kode nomenklatur</i>).</summary>
[LegalTerm("sebutan kedalaman kode nomenklatur")]
public static class NomenclatureDepthNames
{
    /// <summary>The word in a language; all but the programme are Indonesian words in both.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The depth is not a named one.</exception>
    public static string Name(this NomenclatureDepth depth, Language language) => (depth, language) switch
    {
        (NomenclatureDepth.Urusan, _) => "urusan",
        (NomenclatureDepth.BidangUrusan, _) => "bidang urusan",
        (NomenclatureDepth.BudgetProgram, Language.Indonesian) => "program",
        (NomenclatureDepth.BudgetProgram, _) => "programme",
        (NomenclatureDepth.Kegiatan, _) => "kegiatan",
        (NomenclatureDepth.SubKegiatan, _) => "sub kegiatan",
        _ => throw new ArgumentOutOfRangeException(nameof(depth), depth, "Not a named depth."),
    };
}
