using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Nomenclature;

namespace Spm.Core.Tests.Nomenclature;

internal static class NomenclatureSamples
{
    /// <summary>Codes of every depth, both widths and both forms of the bidang, each depth about as often.</summary>
    public static readonly Gen<NomenclatureCode> AnyCode =
        from isOpen in Gen.Choose(0, 7)
        from numbers in Gen.Choose(0, 99).ArrayOf(5)
        from sub in Gen.Choose(0, 9999)
        from depth in Gen.Choose(1, 6)
        let bidang = isOpen == 0 ? "X.XX" : $"{numbers[0] % 10}.{numbers[1]:00}"
        select NomenclatureCode.Parse(depth switch
        {
            1 => bidang[..1],
            2 => bidang,
            3 => $"{bidang}.{numbers[2]:00}",
            4 => $"{bidang}.{numbers[2]:00}.{numbers[3] % 10}.{numbers[4]:00}",
            5 => $"{bidang}.{numbers[2]:00}.{numbers[3] % 10}.{numbers[4]:00}.{sub % 100:00}",
            _ => $"{bidang}.{numbers[2]:00}.{numbers[3] % 10}.{numbers[4]:00}.{sub:0000}",
        });

    /// <summary>Texts of the characters that codes are made of, mostly no codes.</summary>
    public static readonly Gen<string> CodeLikeText =
        from text in Gen.Elements("0122.....X".ToCharArray()).ArrayOf()
        select new string(text);
}
