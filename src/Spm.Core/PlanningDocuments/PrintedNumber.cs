using System.Globalization;
using System.Numerics;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>Exact numbers and shares in the words of a finding.</summary>
internal static class PrintedNumber
{
    private const int MostDecimals = 30;

    /// <summary>The number with groups of thousands, as a decimal where it has one and as a fraction otherwise.</summary>
    public static Bilingual Of(Ratio number) => new(Of(number, '.', ','), Of(number, ',', '.'), number.ToString());

    /// <summary>A share in per cent with two decimals, cut off: 4100/4250 prints 96,47 %.</summary>
    public static Bilingual Percent(Ratio share) => Bilingual.Of(language => $"{Percentage.Round(share, 2, RoundingMode.Down).ToString(language)} %", share.ToString());

    /// <summary>By how much and in which direction something moved.</summary>
    public static Bilingual Change(Ratio from, Ratio to) => Moved(to < from, Of(to < from ? from - to : to - from));

    /// <inheritdoc cref="Change(Ratio, Ratio)"/>
    public static Bilingual Change(Rupiah from, Rupiah to)
    {
        var size = to < from ? from - to : to - from;
        return Moved(to < from, Bilingual.Of(size.ToString, size.ToString()));
    }

    private static Bilingual Moved(bool isDown, Bilingual size) =>
        isDown ? new Bilingual($"turun {size.Indonesian}", $"down {size.English}", $"-{size}") : new Bilingual($"naik {size.Indonesian}", $"up {size.English}", $"+{size}");

    private static string Of(Ratio number, char group, char mark)
    {
        if (number.Sign < 0) return $"-{Of(-number, group, mark)}";
        var decimals = Decimals(number.Denominator);
        if (decimals < 0) return $"{Grouped(number.Numerator, group)}/{Grouped(number.Denominator, group)}";
        var digits = (number.Numerator * BigInteger.Pow(10, decimals) / number.Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var whole = Grouped(BigInteger.Parse(digits[..^decimals], CultureInfo.InvariantCulture), group);
        return decimals == 0 ? whole : $"{whole}{mark}{digits[^decimals..]}";
    }

    private static int Decimals(BigInteger denominator)
    {
        for (var (decimals, power) = (0, BigInteger.One); decimals <= MostDecimals; decimals++, power *= 10)
            if ((power % denominator).IsZero) return decimals;
        return -1;
    }

    private static string Grouped(BigInteger number, char group) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', group);
}
