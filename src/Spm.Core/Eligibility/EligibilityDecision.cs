using NodaTime;
using NodaTime.Text;
using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Eligibility;

/// <summary>Whether a service is due to a person, and why (<i>keputusan kelayakan</i>).</summary>
[LegalTerm("keputusan kelayakan penerima")]
public sealed class EligibilityDecision
{
    internal EligibilityDecision(
        [Trusted] EligibilityRule rule, [Trusted] LocalDate on, [Trusted] IReadOnlyList<EligibilityObstacle> obstacles, (LocalDate First, LocalDate? Last)? days,
        [Trusted] IReadOnlyList<RegionCode> regions)
    {
        Rule = rule;
        On = on;
        Obstacles = obstacles;
        (DueFrom, DueUntil) = (days?.First, days?.Last);
        Regions = regions;
    }

    /// <summary>The rule that decided.</summary>
    public EligibilityRule Rule { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>True when nothing stands against it.</summary>
    public bool IsDue => Obstacles.Count == 0;

    /// <summary>What stands against it; empty when the service is due.</summary>
    public IReadOnlyList<EligibilityObstacle> Obstacles { get; }

    /// <summary>The first day of the age; null when age does not decide or is not known.</summary>
    public LocalDate? DueFrom { get; }

    /// <summary>The last day of the age; null when there is none, or age does not decide or is not known.</summary>
    public LocalDate? DueUntil { get; }

    /// <summary>The region that counts the person for the service, or two under the residence policy <c>either</c>; empty when it is not due.</summary>
    public IReadOnlyList<RegionCode> Regions { get; }

    internal PersonTraits Traits { get; init; }

    /// <summary>How far the day is from the bound that it misses.</summary>
    internal int DaysFromBound => On < DueFrom ? Period.DaysBetween(On, DueFrom.Value) : DueUntil is { } last ? Period.DaysBetween(last, On) : int.MaxValue;

    /// <summary>One sentence: due or not, why, and by which provision with its marks.</summary>
    public string Explain(Language language)
    {
        var isIndonesian = language == Language.Indonesian;
        var head = (IsDue, isIndonesian) switch
        {
            (true, true) => "Berhak atas",
            (true, false) => "Entitled to",
            (false, true) => "Tidak dihitung untuk",
            (false, false) => "Not counted for",
        };
        var (on, by) = isIndonesian ? ("pada", "dasar") : ("on", "by");
        var reasons = string.Join("; ", IsDue ? Grounds(language) : Obstacles.Select(obstacle => Reason(obstacle, language)));
        return $"{head} \"{Rule.Service.OfficialName}\" {on} {LocalDatePattern.Iso.Format(On)}: {reasons}; {by} {Rule.Basis}.";
    }

    /// <summary>The English sentence.</summary>
    public override string ToString() => Explain(Language.English);

    private IEnumerable<string> Grounds(Language language)
    {
        var isIndonesian = language == Language.Indonesian;
        if (DueFrom is not null) yield return isIndonesian ? $"umur {Rule.Age!.ToString(language)}" : $"aged {Rule.Age!.ToString(language)}";
        var asked = Rule.All | (Rule.Any & Traits) | (DueFrom is null ? Rule.AtAnyAge & Traits : 0);
        if (asked != 0) yield return asked.Name(language);
        if (DueFrom is null && asked == 0) yield return isIndonesian ? "setiap penduduk" : "every resident";
        yield return (isIndonesian ? "dihitung di " : "counted in ") + string.Join(isIndonesian ? " dan " : " and ", Regions);
    }

    private string Reason(EligibilityObstacle obstacle, Language language)
    {
        var isIndonesian = language == Language.Indonesian;
        return obstacle switch
        {
            EligibilityObstacle.CountedElsewhere => isIndonesian ? $"tidak ditentukan dari data perorangan; {Rule.Note(language)}" : $"no facts of a person decide; {Rule.Note(language)}",
            EligibilityObstacle.NoResidence => isIndonesian ? "tempat tinggal yang dihitung tidak tercatat" : "no residence that counts is stated",
            EligibilityObstacle.UnknownResidence => isIndonesian ? "tempat tinggal bukan kabupaten/kota yang dikenal" : "the residence is no known kabupaten/kota",
            EligibilityObstacle.BornLater => isIndonesian ? "lahir setelah tanggal itu" : "born after that day",
            EligibilityObstacle.Foreigner => isIndonesian ? "bukan warga negara Indonesia" : "not an Indonesian citizen",
            EligibilityObstacle.AgeUnknown => isIndonesian ? $"tanggal lahir tidak tercatat, padahal disyaratkan umur {Age()}" : $"date of birth not stated, where ages {Age()} are asked",
            EligibilityObstacle.TooYoung => isIndonesian ? $"belum berumur {Age()} (mulai {Day(DueFrom)})" : $"not yet aged {Age()} (from {Day(DueFrom)})",
            EligibilityObstacle.TooOld => isIndonesian ? $"sudah melewati umur {Age()} (sampai {Day(DueUntil)})" : $"past the ages {Age()} (until {Day(DueUntil)})",
            EligibilityObstacle.TraitMissing => Missing(language),
            EligibilityObstacle.TraitExcludes => (isIndonesian ? "tercatat " : "recorded as ") + (Rule.None & Traits).Name(language),
            EligibilityObstacle.Male => isIndonesian ? "tercatat laki-laki" : "stated to be male",
            _ => throw new InvalidOperationException($"{obstacle} is not a named obstacle."),
        };

        string Age() => Rule.Age!.ToString(language);
        static string Day(LocalDate? day) => LocalDatePattern.Iso.Format(day!.Value);
    }

    private string Missing(Language language)
    {
        var isIndonesian = language == Language.Indonesian;
        var all = Rule.All & ~Traits;
        if (all != 0) return (isIndonesian ? "tidak tercatat " : "not recorded as ") + all.Name(language);
        return (isIndonesian ? "tidak tercatat satu pun dari: " : "recorded as none of: ") + Rule.Any.Name(language);
    }
}
