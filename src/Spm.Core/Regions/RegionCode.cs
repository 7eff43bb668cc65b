using Spm.Core.Internal;

namespace Spm.Core.Regions;

/// <summary>A code of the Ministry of Home Affairs for a province or a kabupaten/kota (<i>kode wilayah</i>): <c>65</c>, <c>65.01</c>.</summary>
/// <remarks>Two digits, or two, a dot and two. It says nothing about whether such a region exists: ask the region list, in a year.
/// The order is by code. Four digits without a dot are refused, because two offices use them for different regions.</remarks>
[LegalTerm("kode wilayah", "Kepmendagri 300.2.2-2138/2430 Tahun 2025")]
public sealed partial class RegionCode :
    IEquatable<RegionCode>, IComparable<RegionCode>, IComparable,
    ITextValue<RegionCode>
{
    private readonly int _number;
    private readonly string _text;

    private RegionCode(int province, int local)
    {
        _number = province * 100 + local;
        _text = local == 0 ? $"{province:00}" : $"{province:00}.{local:00}";
    }

    /// <summary>True for a province's code of two digits.</summary>
    public bool IsProvince => _number % 100 == 0;

    /// <summary>The province's code; the code itself for a province.</summary>
    public RegionCode Province => IsProvince ? this : new RegionCode(_number / 100, 0);

    /// <summary>Reads a code that was written without its dot.</summary>
    /// <param name="digits">Two or four digits.</param>
    /// <param name="system">Whose digits they are. Codes of the statistics office cannot be read: no crosswalk ships.</param>
    /// <exception cref="FormatException">Not two or four digits, or a code of the statistics office.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The system is not a named one.</exception>
    public static RegionCode ParseUndotted(string digits, RegionCodeSystem system)
    {
        Require.NotNull(digits);
        if (system == RegionCodeSystem.Statistics)
            throw new FormatException($"\"{digits}\" is a code of the statistics office (BPS); no crosswalk ships, so convert it to the Ministry's code first.");
        if (system != RegionCodeSystem.HomeAffairs)
            throw new ArgumentOutOfRangeException(nameof(system), system, "Accepted are HomeAffairs and Statistics.");
        var end = TextForm.FirstNonDigit(digits);
        if (end < digits.Length || digits.Length is not (2 or 4))
            throw TextForm.Unreadable(digits, end, "a region code without its dot: two or four digits", "6501");
        return digits.Length == 4 ? Parse($"{digits[..2]}.{digits[2..]}") : Parse(digits);
    }

    /// <inheritdoc/>
    public int CompareTo(RegionCode? other) => other is null ? 1 : _number.CompareTo(other._number);

    /// <summary>Compares with another code; nothing comes before every code.</summary>
    /// <exception cref="ArgumentException">The object is not a region code.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        RegionCode other => CompareTo(other),
        _ => throw new ArgumentException("A region code compares with region codes only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(RegionCode? other) => other is not null && _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RegionCode);

    /// <inheritdoc/>
    public override int GetHashCode() => _number;

    /// <summary>Same code.</summary>
    public static bool operator ==(RegionCode? left, RegionCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different code.</summary>
    public static bool operator !=(RegionCode? left, RegionCode? right) => !(left == right);

    /// <summary>Earlier in the list of codes.</summary>
    public static bool operator <(RegionCode? left, RegionCode? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Earlier in the list of codes, or the same.</summary>
    public static bool operator <=(RegionCode? left, RegionCode? right) => left is null || left.CompareTo(right) <= 0;

    /// <summary>Later in the list of codes.</summary>
    public static bool operator >(RegionCode? left, RegionCode? right) => right < left;

    /// <summary>Later in the list of codes, or the same.</summary>
    public static bool operator >=(RegionCode? left, RegionCode? right) => right <= left;
}
