using System.Globalization;
using System.Numerics;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>A number with the signs of either language: <c>1.234,5</c>, <c>1,234.5</c>, <c>4.250</c>.</summary>
internal sealed record WrittenNumber(string Text)
{
    private const int MostDigits = 30;

    /// <summary>How many letters of the text are one number, sign included; 0 when it starts with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var start = text.Length > 1 && text[0] == '-' ? 1 : 0;
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end > start && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        return end == start ? 0 : end;
    }

    /// <summary>The number; null with a note when two readings are possible, or none.</summary>
    /// <param name="isWhole">True when such things are counted whole, so that three digits after a sign are thousands.</param>
    /// <param name="note">How it was read where that was not plain.</param>
    public Ratio? Value(bool isWhole, out Bilingual? note)
    {
        note = null;
        var digits = Text.TrimStart('-');
        if (digits.Count(char.IsAsciiDigit) > MostDigits) return Refuse(out note, "lebih dari 30 angka", "more than 30 digits");
        var (dots, commas) = (digits.Count(letter => letter == '.'), digits.Count(letter => letter == ','));
        if (dots + commas == 0) return Exact(digits, "");
        if (dots > 0 && commas > 0) return Mixed(digits, out note);
        var sign = dots > 0 ? '.' : ',';
        if (dots + commas > 1) return IsGrouped(digits, sign) ? Exact(digits.Replace(sign.ToString(), ""), "") : Refuse(out note, "angka tidak berkelompok tiga", "digits not in groups of three");
        var (before, after) = (digits[..digits.IndexOf(sign)], digits[(digits.IndexOf(sign) + 1)..]);
        if (!IsGrouped(digits, sign)) return Decimal(before, after, sign, out note);
        if (!isWhole)
            return Refuse(out note, $"\"{Text}\" dapat berarti {before}{after} atau {before},{after}", $"\"{Text}\" can mean {before}{after} or {before}.{after}");
        note = new Bilingual($"\"{sign}\" dibaca sebagai pemisah ribuan", $"\"{sign}\" was read as separating thousands");
        return Exact(before + after, "");
    }

    private Ratio? Mixed(string digits, out Bilingual? note)
    {
        var mark = digits[digits.LastIndexOfAny(['.', ','])];
        var at = digits.LastIndexOf(mark);
        var (before, after) = (digits[..at], digits[(at + 1)..]);
        var group = mark == '.' ? ',' : '.';
        if (before.Contains(mark) || !IsGrouped(before, group)) return Refuse(out note, "titik dan koma tidak beraturan", "dots and commas follow no order");
        return Decimal(before.Replace(group.ToString(), ""), after, mark, out note);
    }

    private Ratio? Decimal(string before, string after, char mark, out Bilingual? note)
    {
        note = mark == '.' ? new Bilingual("titik dibaca sebagai tanda desimal", "the dot was read as the decimal mark") : null;
        return Exact(before, after);
    }

    private Ratio Exact(string before, string after)
    {
        var value = new Ratio(BigInteger.Parse(before + after, CultureInfo.InvariantCulture), BigInteger.Pow(10, after.Length));
        return Text[0] == '-' ? Ratio.Zero - value : value;
    }

    private static Ratio? Refuse(out Bilingual note, string indonesian, string english)
    {
        note = new Bilingual(indonesian, english);
        return null;
    }

    private static bool IsGrouped(string digits, char sign)
    {
        var groups = digits.Split(sign);
        return groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3);
    }
}
