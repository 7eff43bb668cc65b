using System.Globalization;
using Spm.Core.Regions;

namespace Spm.Core.Json;

/// <summary>What can be wrong with a spreadsheet file as a whole: its bytes, quotes, declarations and columns.</summary>
internal static partial class CsvProblems
{
    public static Problem NotUtf8 { get; } = new(
        "ditemukan bita yang bukan UTF-8; simpan berkas sebagai \"CSV UTF-8 (dipisahkan koma)\"",
        "found a byte that is not UTF-8; save the file as \"CSV UTF-8 (comma delimited)\"");

    public static Problem Utf16 { get; } = new(
        "berkas ini UTF-16 (\"Teks Unicode\"); simpan sebagai \"CSV UTF-8 (dipisahkan koma)\"",
        "this file is UTF-16 (\"Unicode Text\"); save it as \"CSV UTF-8 (comma delimited)\"");

    public static Problem Workbook { get; } = new(
        "berkas ini buku kerja atau arsip, bukan CSV; simpan lembarnya sebagai \"CSV UTF-8 (dipisahkan koma)\"",
        "this file is a workbook or an archive, not CSV; save the sheet as \"CSV UTF-8 (comma delimited)\"");

    public static Problem OpenQuote { get; } = new(
        "tanda kutip dibuka di sel ini dan tidak pernah ditutup, sehingga sisa berkas terbaca sebagai satu sel; tutup, atau tulis kutip sebagai \"\"",
        "a quote is opened in this cell and never closed, so that the rest of the file reads as one cell; close it, or write a quote as \"\"");

    public static Problem NoHeader { get; } = new(
        $"tidak ada baris judul kolom; tulis: {string.Join(";", CsvHeader.Names)}",
        $"there is no row of column names; write: {string.Join(";", CsvHeader.Names)}");

    public static Problem LateDeclaration { get; } = new(
        "baris berawalan # ditulis sebelum judul kolom; pindahkan ke atas", "lines that begin with # stand before the column names; move it up");

    public static Problem TextAfterQuote(string rest) => new(
        $"ada teks {Printed.Quoted(rest.Trim())} sesudah tanda kutip penutup; tulis kutip di dalam sel sebagai \"\"",
        $"the text {Printed.Quoted(rest.Trim())} follows the closing quote; write a quote within a cell as \"\"");

    public static Problem UndeclaredSeparator(char suggested) => new(
        $"pemisah kolom tidak dapat ditentukan: lebih dari satu mungkin; tambahkan baris \"# pemisah: {Shown(suggested)}\" di awal berkas",
        $"the separator cannot be told: more than one is possible; add the line \"# pemisah: {Shown(suggested)}\" at the beginning of the file");

    public static Problem OtherSeparator(char declared, char found) => new(
        $"judul kolom dipisah dengan \"{Shown(found)}\", bukan \"{Shown(declared)}\" yang dinyatakan; ubah barisnya menjadi \"# pemisah: {Shown(found)}\"",
        $"the column names are separated by \"{Shown(found)}\", not by the declared \"{Shown(declared)}\"; change the line to \"# pemisah: {Shown(found)}\"");

    public static Problem UnknownColumn(string name) => Problems.NotAccepted($"kolom {Printed.Quoted(name)}", NearestName.Of(name, CsvHeader.Names), CsvHeader.Names);

    public static Problem RepeatedColumn(string name) => new($"kolom \"{name}\" ditulis dua kali; sisakan satu", $"the column \"{name}\" stands twice; keep one");

    public static Problem TooManyCells(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"baris ini memuat lebih dari {most} sel, lebih dari lembar sebar mana pun; periksa pemisahnya"),
        string.Create(CultureInfo.InvariantCulture, $"this row has more than {most} cells, more than any spreadsheet; check its separator"));

    public static Problem MissingColumn(string name) => new(
        $"kolom \"{name}\" tidak ada; tambahkan ke judul kolom", $"the column \"{name}\" is missing; add it to the column names");

    public static Problem RegionTwice(string column) => new(
        $"wilayah disebut dua kali: oleh \"# {CsvDeclarations.Region}:\" dan oleh kolom \"{column}\"; sisakan satu",
        $"the region is named twice: by \"# {CsvDeclarations.Region}:\" and by the column \"{column}\"; keep one");

    public static Problem UnknownDeclaration(string key, IReadOnlyList<string> accepted) =>
        Problems.NotAccepted($"pernyataan {Printed.Quoted(key)}", NearestName.Of(key, accepted), accepted);

    public static Problem RepeatedDeclaration(string key) => new($"pernyataan \"# {key}:\" ditulis dua kali; sisakan satu", $"the declaration \"# {key}:\" stands twice; keep one");

    public static Problem BadDeclaration(string key, string value, IReadOnlyList<string> accepted) => new(
        $"{Printed.Quoted(value)} tidak diterima untuk \"# {key}:\"; yang diterima: {string.Join(" | ", accepted)}",
        $"{Printed.Quoted(value)} is not accepted for \"# {key}:\"; accepted are {string.Join(" | ", accepted)}");

    public static Problem MissingDeclaration(string key, string example) => new(
        $"baris \"# {key}:\" tidak ada; tambahkan di awal berkas, misalnya \"# {key}: {example}\"",
        $"the line \"# {key}:\" is missing; add it at the beginning of the file, such as \"# {key}: {example}\"");

    public static Problem BadPeriod(string text) => new Problem(
        $"{Printed.Quoted(text)} bukan periode pelaporan: tahun, triwulan, atau sampai dengan triwulan",
        $"{Printed.Quoted(text)} is not a reporting period: a year, a quarter, or the year to date").WithExample("\"# periode: 2025\"");

    public static Problem BadRegion(string text, IReadOnlyList<(RegionCode Code, string? Name)> candidates)
    {
        var shown = Printed.Quoted(text);
        if (candidates.Count == 0)
            return new Problem(
                $"{shown} bukan kode wilayah: dua angka, atau dua angka, titik, dan dua angka",
                $"{shown} is not a region code: two digits, or two, a dot and two").WithExample("\"# wilayah: 65.01\"");
        var listed = candidates.Select(candidate => candidate.Name is { } name ? $"{candidate.Code} ({name})" : candidate.Code.ToString()).ToArray();
        var bps = text.Length == 4 && text.All(char.IsAsciiDigit);
        return new Problem(
            $"{shown} bukan kode wilayah{(bps ? "; empat angka tanpa titik dapat pula kode BPS" : ", mungkin diubah lembar sebar")}; mungkin semula {string.Join(" atau ", listed)}: tulis \"# wilayah: {candidates[0].Code}\" bila itu yang dimaksud",
            $"{shown} is not a region code{(bps ? "; four digits without a dot may also be a code of the statistics office" : ", perhaps a spreadsheet changed it")}; it may have been {string.Join(" or ", listed)}: write \"# wilayah: {candidates[0].Code}\" if that is meant");
    }

    private static string Shown(char separator) => separator == '\t' ? "tab" : separator.ToString();
}
