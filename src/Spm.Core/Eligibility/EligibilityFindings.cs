using Spm.Core.Law;
using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Eligibility;

/// <summary>What can be noticed while people are counted (<i>catatan atas data penerima</i>), codes SPM1080 and on.</summary>
/// <remarks>No text holds a fact that points at a person: rows are named by number, and keys are never printed.</remarks>
[LegalTerm("catatan atas data penerima")]
public static class EligibilityFindings
{
    private static readonly LegalBasis Pupils = new("Permendikbudristek 32/2022 Pasal 33", "SEEN[S07] pendidikan; INFERRED layanan lain");

    /// <summary>Born after the reference date.</summary>
    public static FindingDefinition BornLater { get; } = Error("SPM1080",
        ("Tanggal lahir setelah tanggal acuan {0}; baris tidak dihitung.", "Born after the reference date {0}; the row is not counted."),
        ("Periksa tanggal lahir, atau gunakan tanggal acuan yang lebih akhir.", "Look at the date of birth, or use a later reference date."));

    /// <summary>No residence that counts.</summary>
    public static FindingDefinition NoResidence { get; } = Error("SPM1081",
        ("Tempat tinggal yang dihitung ({0}) tidak tercatat; baris tidak dihitung.", "The residence that counts ({0}) is not stated; the row is not counted."),
        ("Lengkapi tempat tinggal, atau pilih kebijakan tempat tinggal lain.", "Give the residence, or choose another residence policy."));

    /// <summary>The residence is no kabupaten/kota of the year.</summary>
    public static FindingDefinition UnknownResidence { get; } = Error("SPM1082",
        ("Tempat tinggal {0} bukan kabupaten/kota yang dikenal pada tahun {1}; baris tidak dihitung.", "The residence {0} is no kabupaten/kota known for {1}; the row is not counted."),
        ("Gunakan kode Kemendagri yang berlaku pada tahun itu, misalnya 65.01.", "Use the Ministry's code in force in that year, such as 65.01."), Spm.Core.Regions.RegionList.Source);

    /// <summary>No date of birth.</summary>
    public static FindingDefinition NoDateOfBirth { get; } = Warning("SPM1083",
        ("Tanggal lahir tidak tercatat; hanya layanan tanpa batas umur yang dihitung.", "The date of birth is not stated; only services without an age bound are counted."),
        ("Lengkapi tanggal lahir.", "Give the date of birth."));

    /// <summary>A man recorded as pregnant or in labour.</summary>
    public static FindingDefinition MalePregnant { get; } = Warning("SPM1084",
        ("Tercatat laki-laki sekaligus hamil atau bersalin; layanan ibu tidak dihitung.", "Stated to be male and yet pregnant or delivered; services for mothers are not counted."),
        ("Periksa jenis kelamin dan catatan kehamilan.", "Look at the sex and at the record of pregnancy."));

    /// <summary>An age that nobody reaches.</summary>
    public static FindingDefinition ImplausibleAge { get; } = Warning("SPM1085",
        ("Umur lebih dari {0} tahun; baris tetap dihitung.", "Older than {0} years; the row is counted all the same."),
        ("Periksa tanggal lahir, dan apakah orangnya masih hidup.", "Look at the date of birth, and whether the person is still alive."));

    /// <summary>The same people claimed by several regions.</summary>
    public static FindingDefinition ClaimedBySeveral { get; } = Warning("SPM1086",
        ("{0} orang diklaim oleh lebih dari satu daerah: {1}.", "{0} people are claimed by more than one region: {1}."),
        ("Tentukan daerah yang menghitung menurut kebijakan tempat tinggal.", "Settle who counts them by the residence policy."), Pupils);

    /// <summary>The same people claimed more than once by one region.</summary>
    public static FindingDefinition ClaimedAgain { get; } = Warning("SPM1087",
        ("{0} orang diklaim {1} kali oleh daerah yang sama.", "{0} people are claimed {1} times by the same region."),
        ("Hitung setiap orang satu kali untuk setiap layanan.", "Count each person once for each service."));

    /// <summary>A count of people served below zero.</summary>
    public static FindingDefinition NegativeServed { get; } = Error("SPM1088",
        ("Jumlah yang dilayani negatif: {0}.", "People served are negative: {0}."),
        ("Isi bilangan bulat mulai dari 0.", "Give a whole number from 0."));

    /// <summary>Every definition of this room by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
        [BornLater, NoResidence, UnknownResidence, NoDateOfBirth, MalePregnant, ImplausibleAge, ClaimedBySeveral, ClaimedAgain, NegativeServed]);
}
