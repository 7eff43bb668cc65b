using Spm.Core.Catalog;
using Spm.Core.Nomenclature;

namespace Spm.Core.PlanningDocuments;

/// <summary>For which field an earmarked transfer is meant (<i>DAU yang ditentukan penggunaannya</i>), as far as one field follows.</summary>
/// <remarks>The parts for kelurahan and for contract staff belong to no one field and are left alone.</remarks>
internal static class EarmarkedFund
{
    private static readonly (string Code, string Words, NomenclatureCode Field)[] Known =
    [
        ("4.2.01.08.02.0004", "pendidikan", NomenclatureCode.Parse("1.01")),
        ("4.2.01.08.02.0005", "kesehatan", NomenclatureCode.Parse("1.02")),
        ("4.2.01.08.02.0006", "pekerjaan umum", NomenclatureCode.Parse("1.03")),
    ];

    public static NomenclatureCode? FieldOf(RowFunding funding)
    {
        foreach (var (code, _, field) in Known)
            if (funding.Code == code) return field;
        if (!funding.Name.Contains("DAU", StringComparison.OrdinalIgnoreCase) && !funding.Name.Contains("Dana Alokasi Umum", StringComparison.OrdinalIgnoreCase)) return null;
        var name = LooseName.Of(funding.Name);
        if (!name.Contains("ditentukan penggunaannya", StringComparison.Ordinal)) return null;
        foreach (var (_, words, field) in Known)
            if (name.EndsWith($"bidang {words}", StringComparison.Ordinal)) return field;
        return null;
    }
}
