using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The Indonesian words of spreadsheet files: what is written, and the other spellings that are read.</summary>
internal static class CsvWords
{
    public const string NotReported = "belum dilaporkan";

    public const string NotApplicable = "tidak berlaku";

    public const string NotYetDue = "belum waktunya";

    public const string Zero = "nol";

    public const string Recipients = "penerima";

    public const string Quality = "mutu";

    public const string RegionalQuality = "mutu daerah";

    public const string NoQuality = "tanpa mutu";

    private static readonly (RequiredBasis Basis, string[] Words)[] Bases =
    [
        (RequiredBasis.ByNameCount, ["by name by address", "bnba", "data by name by address"]),
        (RequiredBasis.CivilRegister, ["data kependudukan", "dukcapil"]),
        (RequiredBasis.Projection, ["proyeksi"]),
        (RequiredBasis.PrevalenceEstimate, ["estimasi prevalensi", "prevalensi"]),
        (RequiredBasis.EventDecree, ["keputusan kepala daerah", "keputusan"]),
    ];

    private static readonly (QualityComponent Component, string[] Words)[] Components =
    [
        (QualityComponent.Goods, ["barang"]),
        (QualityComponent.ServiceRendered, ["jasa"]),
        (QualityComponent.Staff, ["sumber daya manusia", "sdm", "personel", "personil"]),
        (QualityComponent.Procedure, ["tata cara", "juknis", "petunjuk teknis"]),
    ];

    public static IReadOnlyList<string> RowKinds { get; } = [Recipients, Quality, RegionalQuality, NoQuality];

    public static IReadOnlyList<string> BasisWords { get; } = [.. Bases.Select(entry => entry.Words[0])];

    public static IReadOnlyList<string> ComponentWords { get; } = [.. Components.Select(entry => entry.Words[0])];

    public static string Of(RequiredBasis basis) => Bases.First(entry => entry.Basis == basis).Words[0];

    public static RequiredBasis? Basis(string text) =>
        Bases.Where(entry => entry.Words.Any(word => Same(word, text))).Select(entry => (RequiredBasis?)entry.Basis).FirstOrDefault();

    public static QualityComponent? Component(string text) =>
        Components.Where(entry => entry.Words.Any(word => Same(word, text))).Select(entry => (QualityComponent?)entry.Component).FirstOrDefault();

    public static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>A hyphen or a dash that typing programs make of it.</summary>
    public static bool IsDash(string text) => text is "-" or "–" or "—" or "--";

    public static bool IsNone(string text) => Same(text, "nihil");

    /// <summary>The text of a cell that is not a count; a dash and <c>nihil</c> there mean that nothing is given.</summary>
    public static string? TextOrNull(string cell) => cell.Length == 0 || IsDash(cell) || IsNone(cell) ? null : cell;
}
