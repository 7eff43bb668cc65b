using Spm.Core.Catalog;

namespace Spm.Core.Json;

/// <summary>What can be wrong with one cell or row of a spreadsheet file.</summary>
internal static partial class CsvProblems
{
    public static Problem UndeclaredBlank() => new(
        "sel kosong: nol atau belum dilaporkan? Tambahkan baris \"# kosong: belum dilaporkan\" atau \"# kosong: nol\" di awal berkas; berlaku untuk semua sel kosong",
        "a blank cell: zero or not reported? Add the line \"# kosong: belum dilaporkan\" (not reported) or \"# kosong: nol\" (zero) at the beginning of the file; it holds for all blank cells");

    public static Problem UndeclaredMark(string key, string found) => new(
        $"{Printed.Quoted(found)} dapat berarti nol, belum dilaporkan, atau tidak berlaku; tambahkan baris \"# {key}: nol\", \"# {key}: belum dilaporkan\", atau \"# {key}: tidak berlaku\" di awal berkas",
        $"{Printed.Quoted(found)} may mean zero, not reported or not applicable; add the line \"# {key}: nol\" (zero), \"# {key}: belum dilaporkan\" (not reported) or \"# {key}: tidak berlaku\" (not applicable) at the beginning of the file");

    public static Problem UndeclaredStyle(string text) => new(
        $"{Printed.Plain(text)} tidak pasti: {Reading(text, NumberStyle.Indonesian, Language.Indonesian)} dengan baris \"# gaya angka: 1.250,5\", {Reading(text, NumberStyle.English, Language.Indonesian)} dengan baris \"# gaya angka: 1,250.5\"; tambahkan salah satu di awal berkas",
        $"{Printed.Plain(text)} is ambiguous: {Reading(text, NumberStyle.Indonesian, Language.English)} with the line \"# gaya angka: 1.250,5\", {Reading(text, NumberStyle.English, Language.English)} with the line \"# gaya angka: 1,250.5\"; add one of them at the beginning of the file");

    public static Problem MixedStyles(string text, NumberStyle style, string other) => new(
        $"{Printed.Plain(text)} tidak ditulis menurut gaya angka berkas ini ({style.Example}); bila maksudnya {other}, tulis {other} tanpa pemisah",
        $"{Printed.Plain(text)} is not written in the number style of this file ({style.Example}); if {other} is meant, write {other} without separators");

    public static Problem OtherStyle(string text, NumberStyle style) => new(
        $"{Printed.Plain(text)} tidak ditulis menurut gaya angka berkas ini ({style.Example}), dan pecahan menurut gaya yang lain",
        $"{Printed.Plain(text)} is not written in the number style of this file ({style.Example}), and a fraction in the other one");

    public static Problem Fraction(string text) => new(
        $"{Printed.Plain(text)} adalah pecahan; jumlah orang atau barang ditulis sebagai bilangan bulat",
        $"{Printed.Plain(text)} is a fraction; people and things are counted in whole numbers");

    public static Problem TooLarge(string text) => new(
        $"{Printed.Plain(text)} melebihi 9007199254740991; periksa pemisah ribuan", $"{Printed.Plain(text)} is above 9007199254740991; look at the thousands separator");

    public static Problem SpreadsheetError(string text) => new(
        $"{Printed.Plain(text)} adalah kesalahan rumus lembar sebar, bukan nol dan bukan kosong; perbaiki rumusnya atau tulis isinya",
        $"{Printed.Plain(text)} is a formula error of the spreadsheet, neither zero nor blank; correct the formula or write the content");

    public static Problem UnnamedColumn(string text) => new(
        $"{Printed.Quoted(text)} berdiri di kolom tanpa judul; mungkin ada pemisah di dalam sel yang tidak diapit tanda kutip",
        $"{Printed.Quoted(text)} stands in a column without a name; perhaps a separator within a cell is not between quotes");

    /// <summary>Any other text where a count belongs.</summary>
    public static Problem NotACount(string text)
    {
        var shown = Printed.Quoted(text);
        if (text.EndsWith('%') || text.EndsWith("persen", StringComparison.OrdinalIgnoreCase))
            return new($"{shown} adalah persentase; tulis jumlahnya, misalnya 850 dari 1000", $"{shown} is a percentage; write the count, such as 850 of 1000");
        if (text[0] is '-' or '−' or '(' && text.Any(char.IsAsciiDigit))
            return new($"{shown} bernilai negatif; jumlah dimulai dari 0", $"{shown} is negative; counts begin at 0");
        if (char.IsAsciiDigit(text[0]) && text.Contains("E+", StringComparison.OrdinalIgnoreCase))
            return new($"{shown} adalah notasi ilmiah yang kehilangan angka; tulis bilangannya lengkap", $"{shown} is scientific notation that lost digits; write the number in full");
        return new(
            $"{shown} bukan jumlah; tulis bilangan bulat saja (satuan di kolom satuan), atau {CsvWords.NotReported}, {CsvWords.NotApplicable}, {CsvWords.NotYetDue}",
            $"{shown} is not a count; write a whole number alone (the unit has its own column), or {CsvWords.NotReported} (not reported), {CsvWords.NotApplicable} (not applicable), {CsvWords.NotYetDue} (not yet due)");
    }

    public static Problem UnknownService(string text, string? nearest) => new(
        $"layanan {Printed.Quoted(text)} tidak dikenal{(nearest is null ? "" : $", mungkin maksudnya \"{nearest}\"")}; gunakan kode layanan dari templat",
        $"the service {Printed.Quoted(text)} is not known{(nearest is null ? "" : $", perhaps \"{nearest}\" is meant")}; use the service code of the template");

    public static Problem BlankService(IReadOnlyList<string> candidates) => new(
        $"kode layanan kosong{Listed(candidates, "; menurut nama layanan: ")}", $"the service code is blank{Listed(candidates, "; by the name of the service: ")}");

    public static Problem DamagedService(string text, IReadOnlyList<string> candidates) => new(
        $"{Printed.Quoted(text)} bukan kode layanan, mungkin diubah lembar sebar menjadi angka atau tanggal{Listed(candidates, "; mungkin semula ")}",
        $"{Printed.Quoted(text)} is no service code, perhaps a spreadsheet made a number or date of it{Listed(candidates, "; it may have been ")}");

    public static Problem ServiceOfOtherLevel(ServiceType service, string region) => new(
        $"{service.Key} bukan layanan yang wajib dilaksanakan {region}; hapus barisnya, atau laporkan di tingkat yang berwenang",
        $"{service.Key} is not a service that {region} owes; remove its rows, or report it at the level that owes it");

    public static Problem NameOfOther(ServiceType coded, ServiceType named) => new(
        $"kode layanan {coded.Key} tidak cocok dengan namanya, yang milik {named.Key}; mungkin kolom terurut sendiri-sendiri",
        $"the service code {coded.Key} does not fit the name, which is that of {named.Key}; perhaps one column was sorted without the others");

    public static Problem UnknownItem(string text, string? nearest) => new(
        $"butir mutu {Printed.Quoted(text)} tidak ada dalam daftar layanan ini{(nearest is null ? "" : $", mungkin maksudnya \"{nearest}\"")}; bila memang butir daerah, tulis jenis baris \"{CsvWords.RegionalQuality}\"",
        $"the quality item {Printed.Quoted(text)} is not in the list of this service{(nearest is null ? "" : $", perhaps \"{nearest}\" is meant")}; if it is the region's own, write the row kind \"{CsvWords.RegionalQuality}\"");

    public static Problem Choice(string column, string text, IReadOnlyList<string> accepted) => text.Length == 0
        ? new($"kolom {column} kosong; yang diterima: {Printed.Listed(accepted)}", $"the column {column} is blank; accepted are {Printed.Listed(accepted)}")
        : Problems.NotAccepted(Printed.Quoted(text), NearestName.Of(text, accepted), accepted);

    public static Problem BlankItem { get; } = new("nama butir mutu kosong", "the name of the quality item is blank");

    public static Problem ItemOnOtherRow(string kind) => new($"baris {kind} tidak memuat nama butir", $"a row of kind {kind} has no item name");

    public static Problem CountWithoutList { get; } = new($"baris {CsvWords.NoQuality} tidak memuat angka", $"a row of kind {CsvWords.NoQuality} holds no numbers");

    public static Problem ListAndNone { get; } = new(
        $"layanan ini memuat baris {CsvWords.NoQuality} di samping butir mutu; sisakan salah satu", $"this service has a row {CsvWords.NoQuality} beside quality items; keep one of them");

    public static Problem Twice(string what, int firstRow) => new(
        FormattableString.Invariant($"{what} sudah ada di baris {firstRow}; sisakan satu, angka tidak dijumlahkan sendiri"),
        FormattableString.Invariant($"{what} stands in row {firstRow} already; keep one, nothing is added up by itself"));

    public static Problem OtherUnit(string found, string unit) => new(
        $"satuan {Printed.Quoted(found)} berbeda dari satuan layanan ini, {unit}; satuan yang berbeda tidak dijumlahkan",
        $"the unit {Printed.Quoted(found)} differs from that of the service, {unit}; unlike units never add");

    public static Problem StateBesideNumber { get; } = new(
        $"\"{CsvWords.NotApplicable}\" dan \"{CsvWords.NotYetDue}\" menggantikan angka; hapus angka di kolom harus, target, dan terlayani/terpenuhi serta isi kolom dasar, atau kata itu",
        $"\"{CsvWords.NotApplicable}\" and \"{CsvWords.NotYetDue}\" stand in place of numbers; remove the numbers of required, planned and done and the basis, or the words");

    public static Problem NoReason(string word) => new(
        $"\"{word}\" memerlukan alasan di kolom keterangan", $"\"{word}\" needs a reason in the column keterangan");

    public static Problem StateInRemark(string word) => new(
        $"keterangan menyebut \"{word}\", tetapi angkanya kosong; tulis \"{word}\" di kolom terlayani/terpenuhi, alasannya di sini",
        $"the remark says \"{word}\" but the numbers are blank; write \"{word}\" in the column terlayani/terpenuhi and the reason here");

    private static string Listed(IReadOnlyList<string> names, string lead) => names.Count == 0 ? "" : lead + string.Join(" / ", names);

    private static string Reading(string text, NumberStyle style, Language language)
    {
        if (style.WholeNumber(text) is { } whole) return whole;
        var isNumber = style.Split(text) is not null;
        return language == Language.Indonesian ? isNumber ? "pecahan" : "bukan bilangan" : isNumber ? "a fraction" : "no number";
    }
}
