using System.Globalization;
using NodaTime;
using Spm.Core.Regions;

namespace Spm.Core.Json;

/// <summary>The codes that a text may have been before a spreadsheet took it for a number or a date.</summary>
internal static class DamagedCode
{
    // Dates of the years 2000 to 2099, as spreadsheets count days.
    private const int FirstDay = 36526, LastDay = 73050;

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    private static readonly string[][] Months =
    [
        ["jan"], ["feb", "peb"], ["mar"], ["apr"], ["mei", "may"], ["jun"], ["jul"], ["agu", "agt", "ags", "aug"], ["sep"],
        ["okt", "oct"], ["nov", "nop"], ["des", "dec"],
    ];

    /// <summary>True when a number or date stands where a code with letters belongs.</summary>
    public static bool LooksLikeNumberOrDate(string text) =>
        text.Length > 0 && (text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '/' or '-' or ':' or ' ') || Pairs(text).Count > 0);

    /// <summary>The region codes it may have been, in their order; only those that some region carries or carried, if there are any.</summary>
    public static IReadOnlyList<RegionCode> Regions(string text, RegionList regions)
    {
        var codes = Pairs(text).Select(CodeOf).OfType<RegionCode>().Distinct().Order().ToArray();
        var known = codes.Where(code => regions.Any(region => region.Code == code || region.FormerCode?.Code == code)).ToArray();
        return known.Length > 0 ? known : codes;
    }

    private static RegionCode? CodeOf((int Province, int Local) pair)
    {
        if (pair is { Province: < 11 or > 99 } or { Local: < 0 or > 99 }) return null;
        var text = pair.Local == 0
            ? pair.Province.ToString("00", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{pair.Province:00}.{pair.Local:00}");
        return RegionCode.TryParse(text, out var code) ? code : null;
    }

    private static List<(int Province, int Local)> Pairs(string text)
    {
        if (text.Length > 30) return [];
        var parts = text.Split(['.', ',', '-', '/', ':', ' '], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length switch
        {
            1 => OfDigits(parts[0]),
            2 => OfTwo(parts[0], parts[1]),
            3 or 4 => OfDate(parts),
            _ => [],
        };
    }

    private static List<(int Province, int Local)> OfDigits(string text)
    {
        if (Number(text) is not { } number) return [];
        if (text.Length == 4) return [(number / 100, number % 100)];
        if (text.Length != 5 || number is < FirstDay or > LastDay) return [];
        var date = DayZero.PlusDays(number);
        return [(date.Day, date.Month), (date.Month, date.Day)];
    }

    private static List<(int Province, int Local)> OfTwo(string first, string second)
    {
        if (Month(second) is { } laterMonth && Number(first) is { } day) return [(day, laterMonth), (laterMonth, day)];
        if (Month(first) is { } month && Number(second) is { } number) return [(month, number), (number, month)];
        if (first.Length > 2 || second.Length > 2 || Number(first) is not { } province || Number(second) is not { } local) return [];

        // A number loses the zero at its end, 11.10 becoming 11.1; a text typed by hand may lack the one in the middle.
        return second.Length == 1 ? [(province, local), (province, local * 10)] : [(province, local), (local, province)];
    }

    private static List<(int Province, int Local)> OfDate(string[] parts)
    {
        if (Month(parts[1]) is { } month && Number(parts[0]) is { } day) return [(day, month), (month, day)];
        var numbers = parts.Take(3).Select(Number).ToArray();
        if (numbers.Any(number => number is null)) return [];
        var (a, b) = parts[0].Length == 4 ? (numbers[1]!.Value, numbers[2]!.Value) : (numbers[0]!.Value, numbers[1]!.Value);
        return [(a, b), (b, a)];
    }

    private static int? Month(string text)
    {
        if (text.Length < 3) return null;
        var at = Array.FindIndex(Months, names => names.Any(name => text.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
        return at >= 0 && text.All(char.IsAsciiLetter) ? at + 1 : null;
    }

    private static int? Number(string text) =>
        text.Length <= 5 && text.All(char.IsAsciiDigit) ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
