using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Nomenclature;

/// <summary>Which regions use one level digit (<i>ketentuan digit kewenangan</i>).</summary>
[LegalTerm("ketentuan digit kewenangan")]
public sealed class LevelDigitRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="digit">0 to 9, the fourth part of a kegiatan's code.</param>
    /// <param name="level">The kind of region.</param>
    /// <param name="provinces">The provinces that it is for, with their kabupaten/kota; none means all.</param>
    /// <param name="from">The first budget year.</param>
    /// <param name="basis">How it is known.</param>
    /// <param name="open">Provinces of which it is not known.</param>
    /// <exception cref="ArgumentException">A code that is no province's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A digit outside 0..9.</exception>
    public LevelDigitRule(int digit, ServiceLevel level, IEnumerable<RegionCode> provinces, BudgetYear from, LegalBasis basis, IEnumerable<RegionCode>? open = null)
    {
        Digit = Require.InRange(digit, 0, 9);
        Level = Require.Defined(level);
        Provinces = Require.Copy(provinces);
        Open = Require.Copy(open ?? []);
        From = from;
        Basis = Require.NotNull(basis);
        if (Provinces.Concat(Open).FirstOrDefault(code => !code.IsProvince) is { } local)
            throw new ArgumentException($"{local} is no province; an accepted example is {local.Province}.", nameof(provinces));
    }

    /// <summary>The level digit.</summary>
    public int Digit { get; }

    /// <summary>The kind of region.</summary>
    public ServiceLevel Level { get; }

    /// <summary>The provinces that it is for, with their kabupaten/kota; none means all.</summary>
    public IReadOnlyList<RegionCode> Provinces { get; }

    /// <summary>Provinces of which it is not known, such as those made since.</summary>
    public IReadOnlyList<RegionCode> Open { get; }

    /// <summary>The first budget year.</summary>
    public BudgetYear From { get; }

    /// <summary>How it is known.</summary>
    public LegalBasis Basis { get; }

    internal LevelDigitFit FitOf(RegionCode region)
    {
        if ((region.IsProvince ? ServiceLevel.Province : ServiceLevel.RegencyOrCity) != Level) return LevelDigitFit.DoesNotFit;
        if (Open.Count == 0 && Provinces.Count == 0) return LevelDigitFit.Fits;
        var province = region.Province;
        if (Open.Contains(province)) return LevelDigitFit.Unknown;
        return Provinces.Count == 0 || Provinces.Contains(province) ? LevelDigitFit.Fits : LevelDigitFit.DoesNotFit;
    }
}
