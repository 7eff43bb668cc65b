namespace Spm.Core.Derivations;

/// <summary>What each setting of the rules decides, in words.</summary>
internal static class SettingNames
{
    /// <summary>The words for a key such as <c>quality</c>; the key itself where there are none.</summary>
    public static string Of(string key, Language language)
    {
        var (indonesian, english) = key switch
        {
            "weights" => ("bobot", "weights"),
            "quality" => ("penggabungan butir mutu", "how quality items are joined"),
            "cap" => ("batas capaian", "limit of a share"),
            "zero-required" => ("layanan tanpa seorang pun yang harus dilayani", "services with nobody to serve"),
            "not-reported" => ("data yang belum dilaporkan", "what was not reported"),
            "not-yet-due" => ("data yang belum waktunya", "what is not yet due"),
            "quality-zero-required" => ("butir mutu yang tidak dibutuhkan", "quality items of which none is required"),
            "unlisted-indicator" => ("butir katalog yang tidak tercantum", "catalogue items that are not listed"),
            "no-quality" => ("layanan tanpa butir mutu yang dihitung", "services without a quality item that counts"),
            "service-to-urusan" => ("penggabungan layanan menjadi urusan", "how services form an urusan"),
            "urusan-to-region" => ("penggabungan urusan menjadi daerah", "how urusan form a region"),
            "region-to-nation" => ("penggabungan daerah menjadi nasional", "how regions form the nation"),
            "rating-on" => ("dasar kategori", "what ratings are decided on"),
            "digits" => ("desimal angka terbit", "decimals of published numbers"),
            "rounding" => ("pembulatan angka terbit", "rounding of published numbers"),
            "guard" => ("penjaga batas kategori", "guard of rating bounds"),
            "scale" => ("batas kategori", "rating bounds"),
            _ => (key, key),
        };
        return language == Language.Indonesian ? indonesian : english;
    }

    /// <summary>A way of rounding in words; null for anything else.</summary>
    public static string? Rounding(string value, Language language) => (value, language) switch
    {
        ("half-away-from-zero", Language.Indonesian) => "setengah dibulatkan menjauhi nol",
        ("half-away-from-zero", _) => "halves away from zero",
        ("half-even", Language.Indonesian) => "setengah dibulatkan ke angka genap",
        ("half-even", _) => "halves to the even digit",
        ("down", Language.Indonesian) => "desimal selebihnya dipotong",
        ("down", _) => "further decimals cut off",
        _ => null,
    };
}
