using System.Numerics;

namespace Spm.Core.Eligibility;

/// <summary>Printed words for traits (<i>sebutan keadaan penerima</i>).</summary>
[LegalTerm("sebutan keadaan penerima")]
public static class PersonTraitNames
{
    /// <summary>The words in a language, joined by commas, such as <c>penyandang disabilitas, telantar</c>; empty for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A trait that is not a named one.</exception>
    public static string Name(this PersonTraits traits, Language language) => string.Join(", ", Single(traits).Select(trait => Word(trait, language)));

    /// <summary>Every trait that is set, by its value.</summary>
    internal static IEnumerable<PersonTraits> Single(PersonTraits traits)
    {
        for (var rest = (uint)traits; rest != 0; rest &= rest - 1) yield return (PersonTraits)(1u << BitOperations.TrailingZeroCount(rest));
    }

    private static string Word(PersonTraits trait, Language language)
    {
        var (indonesian, english) = trait switch
        {
            PersonTraits.Pregnant => ("hamil", "pregnant"),
            PersonTraits.Delivered => ("bersalin", "delivered in the year"),
            PersonTraits.Disabled => ("penyandang disabilitas", "with a disability"),
            PersonTraits.SchoolUnfinished => ("belum menyelesaikan pendidikan dasar dan/atau menengah", "basic or secondary school unfinished"),
            PersonTraits.OutOfSchool => ("tidak bersekolah", "not at school"),
            PersonTraits.InBasicSchool => ("bersekolah di kelas 1-9", "in classes 1 to 9"),
            PersonTraits.Neglected => ("telantar", "neglected"),
            PersonTraits.VagrantOrBeggar => ("gelandangan atau pengemis", "vagrant or beggar"),
            PersonTraits.ResidentialCare => ("membutuhkan layanan di dalam panti", "in need of residential care"),
            PersonTraits.ProvincialDisaster => ("korban bencana provinsi", "hit by a provincial disaster"),
            PersonTraits.LocalDisaster => ("korban bencana kabupaten/kota", "hit by a local disaster"),
            PersonTraits.HouseDamaged => ("rumah rusak akibat bencana", "house damaged by a disaster"),
            PersonTraits.DisasterProneArea => ("tinggal di kawasan rawan bencana", "living in a disaster-prone area"),
            PersonTraits.FireVictim => ("korban kebakaran", "hit by a fire"),
            PersonTraits.ProvincialEnforcement => ("terdampak penegakan Perda provinsi", "affected by provincial enforcement"),
            PersonTraits.LocalEnforcement => ("terdampak penegakan Perda kabupaten/kota", "affected by local enforcement"),
            PersonTraits.Hypertension => ("penderita hipertensi", "with hypertension"),
            PersonTraits.Diabetes => ("penderita diabetes melitus", "with diabetes mellitus"),
            PersonTraits.SevereMentalDisorder => ("orang dengan gangguan jiwa berat", "with a severe mental disorder"),
            PersonTraits.TuberculosisSuspect => ("terduga tuberkulosis", "presumptive tuberculosis"),
            PersonTraits.HivRisk => ("kelompok berisiko HIV", "in a group at risk of HIV"),
            PersonTraits.ProvincialRelocation => ("terkena relokasi program provinsi", "moved by a provincial programme"),
            PersonTraits.LocalRelocation => ("terkena relokasi program kabupaten/kota", "moved by a local programme"),
            PersonTraits.WastewaterArea => ("tinggal di wilayah pengembangan SPALD", "living in a wastewater development area"),
            PersonTraits.RegionalWastewaterArea => ("tinggal di wilayah pelayanan SPALD regional", "living in a regional wastewater service area"),
            PersonTraits.HouseholdHead => ("kepala rumah tangga", "head of household"),
            _ => throw new ArgumentOutOfRangeException(nameof(trait), trait, "Not a named trait."),
        };
        return language == Language.Indonesian ? indonesian : english;
    }
}
