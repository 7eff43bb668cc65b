using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Calendars;

/// <summary>For whom a date holds (<i>lingkup jadwal</i>): the nation, a province with all its kabupaten/kota, or one region.</summary>
/// <remarks>A narrower scope displaces a wider one. Codes are compared as written: for a region of Papua use the code of the year.
/// <c>default</c> is the nation.</remarks>
[LegalTerm("lingkup jadwal")]
public readonly record struct CalendarScope
{
    private readonly RegionCode? _code;
    private readonly bool _isWholeProvince;

    private CalendarScope(RegionCode code, bool isWholeProvince)
    {
        _code = code;
        _isWholeProvince = isWholeProvince;
    }

    /// <summary>Everybody.</summary>
    public static CalendarScope Nation => default;

    /// <summary>The code of the province or region; null for the nation.</summary>
    public RegionCode? Code => _code;

    /// <summary>True for a province with all its kabupaten/kota.</summary>
    public bool IsWholeProvince => _isWholeProvince;

    /// <summary>A province's government and all its kabupaten/kota.</summary>
    /// <param name="province">A code of two digits.</param>
    /// <exception cref="ArgumentException">The code is that of a kabupaten/kota.</exception>
    public static CalendarScope Province(RegionCode province) => Require.NotNull(province).IsProvince
        ? new(province, isWholeProvince: true)
        : throw new ArgumentException($"{province} is not the code of a province, such as {province.Province}.", nameof(province));

    /// <summary>One region's government alone; with a province's code, without its kabupaten/kota.</summary>
    public static CalendarScope Region(RegionCode region) => new(Require.NotNull(region), isWholeProvince: false);

    /// <summary>True when a date of this scope holds for a region; for no region in particular (null) only the nation's do.</summary>
    public bool Contains(RegionCode? region) =>
        _code is null || region is not null && (_isWholeProvince ? region.Province : region) == _code;

    /// <summary>In words: <c>nasional</c>, <c>Provinsi 65 beserta kabupaten/kotanya</c>, <c>daerah 65.01</c>.</summary>
    public string ToString(Language language) => (_code, _isWholeProvince, language) switch
    {
        (null, _, Language.Indonesian) => "nasional",
        (null, _, _) => "nationwide",
        (_, true, Language.Indonesian) => $"Provinsi {_code} beserta kabupaten/kotanya",
        (_, true, _) => $"province {_code} with its kabupaten/kota",
        (_, _, Language.Indonesian) => $"daerah {_code}",
        _ => $"region {_code}",
    };

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    internal int Depth => _code is null ? 0 : _isWholeProvince ? 1 : 2;
}
