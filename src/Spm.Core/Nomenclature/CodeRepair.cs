using Spm.Core.Internal;

namespace Spm.Core.Nomenclature;

/// <summary>One change that a lenient reading made to a written code (<i>perbaikan kode</i>).</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Before">The text before this change; for the first one the text as written.</param>
/// <param name="After">The text after it, which the next one starts from; after the last it is the code.</param>
[LegalTerm("perbaikan kode")]
public sealed record CodeRepair(CodeRepairKind Kind, string Before, string After)
{
    /// <summary>The change in words, with the text before and after.</summary>
    public string Describe(Language language) => $"{Words(language)}: \"{Shown(Before)}\" → \"{Shown(After)}\"";

    /// <summary>The change in Indonesian.</summary>
    public override string ToString() => Describe(Language.Indonesian);

    internal static string Shown(string text) => OneLine.Of(text.Length <= 60 ? text : $"{text[..60]}…");

    private string Words(Language language) => (Kind, language) switch
    {
        (CodeRepairKind.NameSplit, Language.Indonesian) => "nama di belakang kode dipisahkan",
        (CodeRepairKind.NameSplit, _) => "the name behind the code was set apart",
        (CodeRepairKind.TextMark, Language.Indonesian) => "tanda petik penanda teks dihapus",
        (CodeRepairKind.TextMark, _) => "the mark that keeps a cell as text was removed",
        (CodeRepairKind.Space, Language.Indonesian) => "spasi atau karakter tak terlihat dihapus",
        (CodeRepairKind.Space, _) => "spaces or invisible characters were removed",
        (CodeRepairKind.Character, Language.Indonesian) => "karakter yang mirip diganti dengan karakter biasa",
        (CodeRepairKind.Character, _) => "look-alike characters were replaced by plain ones",
        (CodeRepairKind.LetterCase, Language.Indonesian) => "huruf x kecil ditulis besar",
        (CodeRepairKind.LetterCase, _) => "a small x was written as X",
        (CodeRepairKind.Separator, Language.Indonesian) => "pemisah diganti dengan titik",
        (CodeRepairKind.Separator, _) => "the separators were replaced by dots",
        (CodeRepairKind.TrailingSeparator, Language.Indonesian) => "tanda pemisah di akhir dihapus",
        (CodeRepairKind.TrailingSeparator, _) => "the separator at the end was removed",
        (CodeRepairKind.LevelDigit, Language.Indonesian) => "digit kewenangan yang ditulis dua angka dibaca satu angka",
        (CodeRepairKind.LevelDigit, _) => "the level digit, written with two digits, was read as one",
        (CodeRepairKind.LostZero, Language.Indonesian) => "angka nol di depan yang hilang dikembalikan",
        (CodeRepairKind.LostZero, _) => "a zero lost in front was put back",
        (CodeRepairKind.SubKegiatanWidth, Language.Indonesian) => "nomor sub kegiatan dua angka ditulis empat angka menurut versinya",
        (CodeRepairKind.SubKegiatanWidth, _) => "a sub kegiatan of two digits was written with the four of its version",
        _ => throw new ArgumentOutOfRangeException(nameof(language), Kind, "Not a named repair."),
    };
}
