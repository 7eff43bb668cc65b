using Spm.Core.Law;
using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Aggregation;

/// <summary>What can be noticed while rows are added up (<i>catatan atas rekapitulasi</i>), codes SPM2001 and on.</summary>
/// <remarks>Counts are checked as in a submission and carry the codes of <see cref="SubmissionFindings"/>.</remarks>
[LegalTerm("catatan atas rekapitulasi")]
public static class TallyFindings
{
    private static readonly LegalBasis Obligations = new("PP 2/2018 Pasal 5-10", "SEEN[S01,S02]");

    /// <summary>A row of a region that is not in the layout.</summary>
    public static FindingDefinition UnknownRegion { get; } = Error("SPM2001",
        ("Wilayah \"{0}\" tidak termasuk dalam rekapitulasi ini; baris tidak dihitung.", "Region \"{0}\" is not in this tally; the row is not counted."),
        ("Gunakan kode Kemendagri yang berlaku pada tahun laporan, misalnya 65.01.", "Use the Ministry's code in force in the year reported on, such as 65.01."), Spm.Core.Regions.RegionList.Source);

    /// <summary>A row of a service that is in no catalogue.</summary>
    public static FindingDefinition UnknownService { get; } = Error("SPM2002",
        ("Layanan \"{0}\" tidak dikenal; baris tidak dihitung.", "Service \"{0}\" is not known; the row is not counted."),
        ("Gunakan kunci layanan dari katalog.", "Use a service key of the catalogue."), Obligations);

    /// <summary>A row of an item that the list of the year does not score.</summary>
    public static FindingDefinition UnknownIndicator { get; } = Error("SPM2003",
        ("Butir mutu \"{0}\" tidak dinilai dalam daftar {1}; baris tidak dihitung.", "Quality item \"{0}\" is not scored in the list of {1}; the row is not counted."),
        ("Gunakan nama atau kode butir dari daftar tahun yang dilaporkan.", "Use the item's name or code in the list of the year reported on."), Obligations);

    /// <summary>A row of a service that the region neither owes nor may report.</summary>
    public static FindingDefinition ServiceOutsideSet { get; } = Error("SPM2004",
        ("{0} bukan layanan yang wajib dilaksanakan {1}; baris tidak dihitung.", "{0} is not a service that {1} owes; the row is not counted."),
        ("Periksa kode wilayah dan layanan.", "Look at the region's code and the service."), Obligations);

    /// <summary>A row in another unit without a conversion.</summary>
    public static FindingDefinition UnlikeUnit { get; } = Error("SPM2005",
        ("Baris dihitung dalam {0}, sedangkan {1} dalam {2}; baris tidak dihitung.", "The row counts in {0}, but {1} is in {2}; the row is not counted."),
        ("Samakan satuan, atau berikan konversi beserta sumber dan tahunnya.", "Use one unit, or give a conversion with its source and year."));

    /// <summary>A row of another measure kind than the subject's.</summary>
    public static FindingDefinition UnlikeKind { get; } = Error("SPM2006",
        ("Jenis ukuran baris ({0}) berbeda dari jenis ukuran {1} ({2}); baris tidak dihitung.", "The row's measure kind ({0}) is not that of {1} ({2}); the row is not counted."),
        ("Jangan mencampur angka bulanan, stok, dan angka s.d. dalam satu kumpulan.", "Do not mix monthly numbers, stocks and years to date."));

    /// <summary>Contacts of several periods without a distinct count.</summary>
    public static FindingDefinition ContactsDoNotAdd { get; } = Warning("SPM2007",
        ("{0} mencatat kunjungan orang yang sama; angka antarperiode tidak dijumlahkan dan dianggap belum dilaporkan.",
            "{0} counts contacts with the same people; periods do not add, and it counts as not reported."),
        ("Berikan jumlah orang tanpa hitungan ganda untuk seluruh periode.", "Give a distinct count for the whole stretch."));

    /// <summary>A year to date that is lower than before.</summary>
    public static FindingDefinition YearToDateFell { get; } = Warning("SPM2008",
        ("Angka s.d. turun dari {0} pada {1} menjadi {2}.", "The year to date fell from {0} in {1} to {2}."),
        ("Angka kumulatif tidak dapat turun; perbaiki atau jelaskan.", "A cumulative number cannot fall; correct or explain it."));

    /// <summary>Required differs between periods.</summary>
    public static FindingDefinition RequiredChanged { get; } = Note("SPM2009",
        ("Jumlah yang harus dilayani/dipenuhi berubah dari {0} pada {1} menjadi {2}; yang terakhir dipakai.", "Required changed from {0} in {1} to {2}; the last is used."),
        ("Jelaskan perubahannya.", "Explain the change."));

    /// <summary>Numbers that do not go with the declared state.</summary>
    public static FindingDefinition StateContradicts { get; } = Error("SPM2010",
        ("Angka pada baris tidak sesuai dengan status {0}; baris tidak dihitung.", "The numbers of the row do not go with its state, {0}; the row is not counted."),
        ("Kosongkan angkanya, atau ubah statusnya.", "Leave the numbers empty, or change the state."));

    /// <summary>Every definition of this room by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        UnknownRegion, UnknownService, UnknownIndicator, ServiceOutsideSet, UnlikeUnit, UnlikeKind, ContactsDoNotAdd, YearToDateFell, RequiredChanged, StateContradicts,
    ]);
}
