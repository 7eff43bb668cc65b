using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Nomenclature;

namespace Spm.Core.Tests.Nomenclature;

internal static class NomenclatureSamples
{
    private static readonly Func<string, string>[] Slips =
    [
        text => $" {text}\u00A0",
        text => text.Replace(".", " . ", StringComparison.Ordinal),
        text => text.Replace(".", ". ", StringComparison.Ordinal),
        text => text.Replace('.', ','),
        text => text.Replace('.', '-'),
        text => text.Replace('.', ' '),
        text => text.Replace(".", ".\u200B", StringComparison.Ordinal),
        text => text.ToLowerInvariant(),
        text => $"'{text}",
        text => $"{text}.",
        text => string.Concat(text.Select(letter => char.IsAsciiDigit(letter) ? (char)(letter + 0xFEE0) : letter)),
        text => Changed(text, 1, WithoutZeros),
        text => Changed(text, 2, WithoutZeros),
        text => Changed(text, 3, part => "0" + part),
        text => Changed(text, 4, part => WithoutZeros(part.TrimEnd('0'))),
        text => Changed(text, 5, WithoutZeros),
        text => Changed(text, 5, part => part.StartsWith("00", StringComparison.Ordinal) ? part[2..] : part),
        text => $"{text} Pengelolaan Pelayanan",
        text => $"{text} - 10 Puskesmas",
        text => $"{text} 10 Puskesmas",
        text => $"{text} dan 0002",
        text => $"{text}: Kegiatan",
    ];

    /// <summary>Codes of every depth, both widths and both forms of the bidang, each depth about as often.</summary>
    public static readonly Gen<NomenclatureCode> AnyCode = Gen.Choose(1, 6).SelectMany(OfDepth);

    /// <summary>Texts of the characters that codes are made of, mostly no codes.</summary>
    public static readonly Gen<string> CodeLikeText =
        from text in Gen.Elements("0122.....X".ToCharArray()).ArrayOf()
        select new string(text);

    /// <summary>A code of four digits and the way in which a careless hand or a spreadsheet writes it, up to three slips at once.</summary>
    public static readonly Gen<(NomenclatureCode Code, string Text)> CarelessText =
        from depth in Gen.Elements(2, 3, 4, 6)
        from code in OfDepth(depth)
        from slips in Gen.Elements(Slips).ArrayOf(3)
        from count in Gen.Choose(0, 3)
        select (code, slips.Take(count).Aggregate(code.ToString(), (text, slip) => slip(text)));

    /// <summary>Anything: random characters, code-like texts with odd characters in them, halves of surrogate pairs.</summary>
    public static readonly Gen<string> HostileText = Gen.OneOf(
        CodeLikeText,
        CarelessText.Select(sample => sample.Text),
        from letters in Gen.Elements("012x X.,-_/'’:;|\u00A0\u200B\uFEFF\u00AD\t\n\0\uD83D\uDE00０Ｘ．–·éا*".ToCharArray()).ArrayOf()
        select new string(letters),
        from codes in Gen.Choose(0, char.MaxValue).ArrayOf()
        select new string(Array.ConvertAll(codes, code => (char)code)));

    private static Gen<NomenclatureCode> OfDepth(int depth) =>
        from isOpen in Gen.Choose(0, 7)
        from numbers in Gen.Choose(0, 99).ArrayOf(5)
        from sub in Gen.Choose(0, 9999)
        from isSmall in Gen.Elements(true, false)
        let bidang = isOpen == 0 ? "X.XX" : $"{numbers[0] % 10}.{numbers[1]:00}"
        let last = isSmall ? sub % 100 : sub
        select NomenclatureCode.Parse(depth switch
        {
            1 => bidang[..1],
            2 => bidang,
            3 => $"{bidang}.{numbers[2]:00}",
            4 => $"{bidang}.{numbers[2]:00}.{numbers[3] % 10}.{numbers[4]:00}",
            5 => $"{bidang}.{numbers[2]:00}.{numbers[3] % 10}.{numbers[4]:00}.{last % 100:00}",
            _ => $"{bidang}.{numbers[2]:00}.{numbers[3] % 10}.{numbers[4]:00}.{last:0000}",
        });

    private static string WithoutZeros(string part) => part.TrimStart('0') is { Length: > 0 } rest ? rest : "0";

    private static string Changed(string text, int index, Func<string, string> change)
    {
        var parts = text.Split('.');
        if (index < parts.Length) parts[index] = change(parts[index]);
        return string.Join('.', parts);
    }
}
