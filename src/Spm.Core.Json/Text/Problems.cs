namespace Spm.Core.Json;

/// <summary>What can be wrong with a JSON text, in both languages.</summary>
internal static class Problems
{
    // A longer list, such as all services, would bury the message.
    private const int MostListed = 20;

    public const string ObjectExample = "{\"required\": 4, \"done\": 3}";

    public static Problem Object { get; } = new("objek {…}", "an object {…}");

    public static Problem Array { get; } = new("larik […]", "an array […]");

    public static Problem Text { get; } = new("teks di antara tanda kutip", "text between quotes");

    public static Problem Flag { get; } = new("true atau false", "true or false");

    public static Problem NotUtf8 { get; } = new Problem(
        "ditemukan bita yang bukan UTF-8; simpan berkas sebagai UTF-8", "found a byte that is not UTF-8; save the file as UTF-8")
        .WithExample(ObjectExample);

    public static Problem BrokenText { get; } = new Problem(
        "teks memuat separuh pasangan surogat (\\uD800 sampai \\uDFFF) yang berdiri sendiri",
        "the text holds half of a surrogate pair (\\uD800 to \\uDFFF) that stands alone")
        .WithExample("\"Bulungan\"");

    public static Problem Blank { get; } = new(
        "teks kosong; isi sedikitnya satu huruf, atau hapus anggotanya bila boleh tidak ada",
        "the text is blank; write at least one visible character, or leave the member out where it may be absent");

    public static Problem UnknownBesideBrief { get; } = new(
        "objek ini hanya memuat isi bentuk singkatnya dan anggota yang tidak dikenal, yang tidak dapat disimpan; tulis bentuk singkatnya",
        "this object holds what its short form says and unknown members, which cannot be kept; write the short form");

    public static Problem EndsEarly { get; } = new Problem(
        "naskah berakhir sebelum JSON lengkap", "the text ends before the JSON is complete").WithExample(ObjectExample);

    public static Problem Comment { get; } = new Problem(
        "ditemukan '/'; JSON tidak mengenal komentar: gunakan anggota \"note\"", "found '/'; JSON has no comments: use the member \"note\"")
        .WithExample("\"note\": \"data sintetis\"");

    public static Problem TrailingComma { get; } = new Problem(
        "ditemukan koma sebelum kurung penutup; hapus komanya", "found a comma before a closing bracket; remove the comma").WithExample(ObjectExample);

    public static Problem NotJson(string character) => new Problem(
        $"ditemukan '{character}' di tempat yang tidak dibolehkan JSON; mungkin koma, titik dua, tanda kutip atau kurung sebelumnya hilang",
        $"found '{character}' where JSON does not allow it; perhaps a comma, colon, quotation mark or bracket before it is missing").WithExample(ObjectExample);

    public static Problem FoundText(string text) => new($"teks {Printed.Quoted(text)}", $"the text {Printed.Quoted(text)}");

    public static Problem FoundNumber(string digits) => new($"bilangan {Printed.Plain(digits)}", $"the number {Printed.Plain(digits)}");

    public static Problem IsNot(string text, Problem noun) => new(
        $"{Printed.Quoted(text)} bukan {noun.Indonesian}", $"{Printed.Quoted(text)} is not {noun.English}");

    public static Problem OtherSpelling(string text) => new(
        $"{Printed.Quoted(text)} dapat dimengerti, tetapi setiap nilai hanya boleh ditulis dengan satu cara",
        $"{Printed.Quoted(text)} can be understood, but every value has one spelling only");

    /// <summary>The values are each accepted, and do not fit together.</summary>
    public static Problem Unfit(string why) => new(
        $"nilai-nilai dalam objek ini tidak cocok satu sama lain ({Printed.Plain(why)})", $"the values of this object do not fit together ({Printed.Plain(why)})");

    public static Problem WrongKind(Problem found, Problem expected) => new(
        $"ditemukan {found.Indonesian}; di sini harus {expected.Indonesian}", $"found {found.English}; expected is {expected.English}");

    public static Problem Missing(string name) => new(
        $"anggota \"{name}\" tidak ada dalam objek ini", $"the member \"{name}\" is missing from this object");

    public static Problem Repeated(string name) => new(
        $"anggota \"{name}\" ditulis dua kali dalam satu objek; sisakan satu", $"the member \"{name}\" stands twice in one object; keep one");

    public static Problem UnknownMember(string name, IReadOnlyList<string> accepted, ReadWork? work = null) =>
        NotAccepted($"{Printed.Quoted(name)}", NearestName.Of(name, accepted, work), accepted);

    public static Problem NotAccepted(string found, string? nearest, IReadOnlyList<string> accepted)
    {
        var listed = accepted.Count <= MostListed ? Printed.Listed(accepted) : null;
        return new(
            $"{found} tidak dikenal di sini{(nearest is null ? "" : $", mungkin maksudnya \"{nearest}\"")}{(listed is null ? "" : $"; yang diterima: {listed}")}",
            $"{found} is not known here{(nearest is null ? "" : $", perhaps \"{nearest}\" is meant")}{(listed is null ? "" : $"; accepted are {listed}")}");
    }
}
