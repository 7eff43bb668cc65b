using System.Globalization;

namespace Spm.Core.Json;

/// <summary>What goes beyond the limits of reading, in both languages.</summary>
internal static class LimitProblems
{
    public static Problem TooManyBytes(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"berkas lebih besar dari {most} bita yang dibolehkan (SpmReadLimits.Bytes); pecah berkas, atau kirim baris data sebagai spm-rows/1"),
        string.Create(CultureInfo.InvariantCulture, $"the file is larger than the {most} bytes allowed (SpmReadLimits.Bytes); split it, or send rows as spm-rows/1"));

    public static Problem TooDeep(int most) => new Problem(
        string.Create(CultureInfo.InvariantCulture, $"kurung bersarang lebih dari {most} tingkat (SpmReadLimits.Depth)"),
        string.Create(CultureInfo.InvariantCulture, $"brackets are nested more than {most} deep (SpmReadLimits.Depth)")).WithExample(Problems.ObjectExample);

    public static Problem TooLongText(int most) => new Problem(
        string.Create(CultureInfo.InvariantCulture, $"teks lebih panjang dari {most} bita (SpmReadLimits.TextBytes)"),
        string.Create(CultureInfo.InvariantCulture, $"a text is longer than {most} bytes (SpmReadLimits.TextBytes)")).WithExample("\"Bulungan\"");

    public static Problem TooManyItems(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"berkas memuat lebih dari {most} nilai (SpmReadLimits.Items); pecah berkas"),
        string.Create(CultureInfo.InvariantCulture, $"the file holds more than {most} values (SpmReadLimits.Items); split it"));

    public static Problem TooManyDigits(int most) => new Problem(
        string.Create(CultureInfo.InvariantCulture, $"bilangan lebih panjang dari {most} karakter (SpmReadLimits.Digits)"),
        string.Create(CultureInfo.InvariantCulture, $"a number is longer than {most} characters (SpmReadLimits.Digits)")).WithExample("1125");
}
