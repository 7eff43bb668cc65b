using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Regions;

/// <summary>A province, kabupaten or kota (<i>daerah</i>).</summary>
/// <remarks>A region that is not autonomous (<i>wilayah administratif</i>, as the six parts of DKI Jakarta) owes no services of its own.</remarks>
[LegalTerm("daerah", "UU 23/2014")]
public sealed class Region
{
    /// <summary>Makes a region.</summary>
    /// <param name="code">The code in force.</param>
    /// <param name="name">The name with its kind, such as <c>Kabupaten Bulungan</c>; a province without the word.</param>
    /// <param name="level">Province, regency or city; it must fit the code.</param>
    /// <param name="isAutonomous">Whether it governs itself.</param>
    /// <param name="validFrom">The first budget year of the region (or of its code); null when that lies before the first encoded rule.</param>
    /// <param name="formerCode">The code that it carried before; null when none is known.</param>
    /// <exception cref="ArgumentException">A province's level with a local code, or the other way round.</exception>
    public Region(RegionCode code, string name, RegionLevel level, bool isAutonomous, BudgetYear? validFrom = null, FormerRegionCode? formerCode = null)
    {
        Code = Require.NotNull(code);
        Name = Require.Text(name);
        if (code.IsProvince != (level == RegionLevel.Province))
            throw new ArgumentException($"The code {code} does not fit the level {level}.", nameof(level));
        Level = level;
        IsAutonomous = isAutonomous;
        ValidFrom = validFrom;
        FormerCode = formerCode;
    }

    /// <summary>The code in force.</summary>
    public RegionCode Code { get; }

    /// <summary>The name with its kind, such as <c>Kabupaten Bulungan</c>; a province stands without the word.</summary>
    public string Name { get; }

    /// <summary>Province, regency or city.</summary>
    public RegionLevel Level { get; }

    /// <summary>Whether it governs itself (<i>daerah otonom</i>).</summary>
    public bool IsAutonomous { get; }

    /// <summary>The first budget year of the code; null when that lies before the first encoded rule.</summary>
    public BudgetYear? ValidFrom { get; }

    /// <summary>The code that it carried before; null when none is known.</summary>
    public FormerRegionCode? FormerCode { get; }

    /// <summary>The name as printed: a province gets its word, <c>Provinsi Jawa Tengah</c>.</summary>
    public string PrintedName => Level == RegionLevel.Province ? $"Provinsi {Name}" : Name;

    /// <summary>The code that the region carried in a budget year; null when the region did not exist then.</summary>
    public RegionCode? CodeIn(BudgetYear year)
    {
        if (FormerCode is { } former && year <= former.Until) return former.Code;
        return ValidFrom is { } first && year < first ? null : Code;
    }

    /// <summary>The printed name and the code.</summary>
    public override string ToString() => $"{PrintedName} ({Code})";
}
