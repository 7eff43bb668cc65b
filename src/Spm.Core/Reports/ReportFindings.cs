using Spm.Core.Law;
using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Reports;

/// <summary>What can be noticed when a report is put together (<i>catatan atas laporan</i>), codes SPM3041 and on.</summary>
/// <remarks>None of them keeps a report from being printed: the first eight name what is missing, the others what did not fit. Figures that are
/// not reported have findings of the check already.</remarks>
[LegalTerm("catatan atas laporan")]
public static class ReportFindings
{
    private static readonly LegalBasis MinimumContent = new("Permendagri 59/2021 Pasal 23 ayat (2)", "SEEN pers: hasil, kendala, ketersediaan anggaran");
    private static readonly LegalBasis Forms = new("Permendagri 59/2021 Lampiran B (belum dibaca)", "SEEN[S40] lima formulir; RECALLED isi");
    private static readonly LegalBasis Team = new("Permendagri 59/2021 Pasal 18-21", "SEEN Pasal 19 ayat (2), Pasal 21 ayat (2); RECALLED selebihnya");

    /// <summary>A service without an allocation.</summary>
    public static FindingDefinition AllocationMissing { get; } = Warning("SPM3041",
        ("Alokasi anggaran {0} belum dilaporkan.", "The budget allocated to {0} is not reported."),
        ("Isi alokasi anggaran; tulis 0 bila memang tidak dianggarkan.", "Give the allocation; write 0 where nothing is budgeted."), MinimumContent);

    /// <summary>A service without realised spending.</summary>
    public static FindingDefinition RealisationMissing { get; } = Warning("SPM3042",
        ("Realisasi anggaran {0} belum dilaporkan.", "The budget realised for {0} is not reported."),
        ("Isi realisasi anggaran; tulis 0 bila belum ada realisasi.", "Give the realisation; write 0 where nothing is spent yet."), MinimumContent);

    /// <summary>One of the five forms without evidence.</summary>
    public static FindingDefinition FormMissing { get; } = Warning("SPM3043",
        ("Bukti dukung formulir {0} belum disertakan.", "The form on {0} has no evidence."),
        ("Sertakan formulir atau bukti dukung tahapan tersebut.", "Attach the form or other evidence of that stage."), Forms);

    /// <summary>Nothing said about problems, not even that there were none.</summary>
    public static FindingDefinition ProblemsNotStated { get; } = Warning("SPM3044",
        ("Permasalahan dan solusi belum diisi.", "Problems and solutions are not filled in."),
        ("Uraikan permasalahan dan solusinya, atau nyatakan nihil.", "Describe problems and solutions, or state that there were none."), MinimumContent);

    /// <summary>No decree on the team.</summary>
    public static FindingDefinition TeamDecreeMissing { get; } = Warning("SPM3045",
        ("Keputusan pembentukan Tim Penerapan SPM belum disebutkan.", "The decree that forms the implementation team is not named."),
        ("Sebutkan nomor dan tanggal keputusan kepala daerah.", "Give number and date of the decree of the head of region."), Team);

    /// <summary>No action plan.</summary>
    public static FindingDefinition ActionPlanMissing { get; } = Warning("SPM3046",
        ("Rencana aksi penerapan SPM belum disebutkan.", "The action plan is not named."),
        ("Sebutkan nomor dan tanggal peraturan kepala daerah tentang rencana aksi.", "Give number and date of the regulation of the head of region on the action plan."), Team);

    /// <summary>A part of the annual report that the region has not written.</summary>
    public static FindingDefinition SectionMissing { get; } = Warning("SPM3047",
        ("Bagian \"{0}\" belum diisi.", "The part \"{0}\" is not filled in."),
        ("Tulis uraian bagian tersebut.", "Write that part of the report."));

    /// <summary>A month or quarter without figures of its own.</summary>
    public static FindingDefinition DetailMissing { get; } = Warning("SPM3048",
        ("Rincian {0} belum disertakan.", "The figures of {0} are not attached."),
        ("Sertakan data bulan atau triwulan tersebut.", "Attach the figures of that month or quarter."));

    /// <summary>An entry about a service that nobody knows.</summary>
    public static FindingDefinition UnknownService { get; } = Warning("SPM3049",
        ("{0} tentang layanan \"{1}\" tidak dimuat: layanan tidak dikenal.", "{0} about service \"{1}\" does not enter the report: no such service is known."),
        ("Gunakan kunci atau nama layanan menurut katalog.", "Use the key or the name of the service in the catalogue."));

    /// <summary>An entry about a service outside the report.</summary>
    public static FindingDefinition OutsideReport { get; } = Warning("SPM3050",
        ("{0} tentang layanan {1} tidak dimuat: layanan itu tidak termasuk laporan ini.", "{0} about service {1} does not enter the report: the service is not part of it."),
        ("Periksa layanan yang menjadi kewajiban daerah dan lingkup pengirim.", "Look at what the region owes and what the sender answers for."));

    /// <summary>A second entry about the same thing.</summary>
    public static FindingDefinition EntryTwice { get; } = Warning("SPM3051",
        ("{0} untuk {1} muncul lebih dari sekali; yang pertama dipakai.", "{0} for {1} stands more than once; the first is used."),
        ("Hapus atau gabungkan isian yang berulang.", "Remove the repeated entry or join them."));

    /// <summary>A problem without a solution.</summary>
    public static FindingDefinition NoSolution { get; } = Note("SPM3052",
        ("Permasalahan \"{0}\" belum disertai solusi.", "The problem \"{0}\" has no solution beside it."),
        ("Tulis tindak lanjut yang sudah atau akan dilakukan.", "Write what was or will be done about it."));

    /// <summary>A text for a part that the layout lacks.</summary>
    public static FindingDefinition UnknownSection { get; } = Warning("SPM3053",
        ("Uraian \"{0}\" tidak dimuat: bukan bagian laporan menurut {1} yang diisi dengan uraian.", "The text \"{0}\" does not enter the report: the layout of {1} has no such part to be written."),
        ("Gunakan kunci bagian menurut sistematika laporan, beserta urusannya bila bagian itu diisi per urusan.", "Use a key of the layout, with the urusan where the part stands for each."));

    /// <summary>Figures of a month or quarter that do not belong to the report.</summary>
    public static FindingDefinition DetailUnfit { get; } = Warning("SPM3054",
        ("Rincian {1} dari daerah {0} tidak dimuat: yang diterima adalah bulan atau triwulan, satu jenis saja, di dalam {2} dan dari daerah yang sama.",
            "The figures of region {0} for {1} do not enter the report: accepted are months or quarters, one kind alone, within {2} and of the same region."),
        ("Periksa daerah dan periode data rincian.", "Look at region and period of the detailed figures."));

    /// <summary>A quarterly report over something else.</summary>
    public static FindingDefinition NotQuarterly { get; } = Warning("SPM3055",
        ("Laporan triwulan disusun atas {0}, bukan atas satu triwulan atau s.d. triwulan.", "The quarterly report covers {0}, neither a quarter nor the year to date."),
        ("Gunakan data triwulan atau data s.d. triwulan.", "Use the figures of a quarter or of the year to date."),
        new LegalBasis("Permendagri 59/2021 Pasal 24 ayat (1)", "SEEN pers; CONFLICT Pasal 23"));

    /// <summary>An annual report over less than the year.</summary>
    public static FindingDefinition NotAnnual { get; } = Warning("SPM3056",
        ("Laporan tahunan disusun atas {0}, bukan atas satu tahun anggaran.", "The annual report covers {0}, not a whole budget year."),
        ("Gunakan data setahun penuh.", "Use the figures of the whole year."),
        new LegalBasis("PP 2/2018 Pasal 17", "SEEN pers; RECALLED pasal"));

    /// <summary>A regional document of an unusual kind.</summary>
    public static FindingDefinition DocumentKindUnusual { get; } = Note("SPM3057",
        ("{0} biasanya berbentuk {1}.", "{0} usually is {1}."),
        ("Periksa bentuk dokumennya; praktik daerah berbeda-beda.", "Look at the kind of the document; practice differs."), Team);

    /// <summary>A state of a report of a region outside the recap.</summary>
    public static FindingDefinition ArrivalOutside { get; } = Warning("SPM3058",
        ("Status penyampaian laporan {0} tidak dimuat: daerah itu tidak termasuk rekapitulasi ini.", "The state of the report of {0} does not enter the recap: the region is not part of it."),
        ("Periksa kode daerah.", "Look at the code of the region."));

    /// <summary>A state of a report that the figures contradict.</summary>
    public static FindingDefinition ArrivalContradicts { get; } = Warning("SPM3059",
        ("{0} dinyatakan {1}, padahal {2}.", "{0} is said to be {1}, but {2}."),
        ("Cocokkan status penyampaian laporan dengan data yang direkap.", "Match the state of the report with the figures of the recap."));

    /// <summary>A judgement of the calendar about another report than those of the recap.</summary>
    public static FindingDefinition ArrivalOfAnotherReport { get; } = Warning("SPM3060",
        ("Status penyampaian laporan {0} tidak dimuat: yang dinilai adalah {1} untuk {2}, sedangkan yang direkap adalah laporan daerah untuk {3}.",
            "The state of the report of {0} does not enter the recap: judged was the {1} for {2}, but the recap is of the regions' reports for {3}."),
        ("Gunakan penilaian atas laporan daerah untuk periode rekapitulasi.", "Use the judgement of the region's report for the period of the recap."));

    /// <summary>Every definition of this file by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        AllocationMissing, RealisationMissing, FormMissing, ProblemsNotStated, TeamDecreeMissing, ActionPlanMissing, SectionMissing, DetailMissing,
        UnknownService, OutsideReport, EntryTwice, NoSolution, UnknownSection, DetailUnfit, NotQuarterly, NotAnnual, DocumentKindUnusual,
        ArrivalOutside, ArrivalContradicts, ArrivalOfAnotherReport,
    ]);
}
