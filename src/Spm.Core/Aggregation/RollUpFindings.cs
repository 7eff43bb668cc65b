using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Aggregation;

/// <summary>What can be noticed when totals become indices of regions, provinces and the nation (<i>catatan atas rekap berjenjang</i>), codes SPM2011 and on.</summary>
/// <remarks>None of them keeps a number from being made: they say what it rests on.</remarks>
[LegalTerm("catatan atas rekap berjenjang")]
public static class RollUpFindings
{
    /// <summary>A service or item without any row.</summary>
    public static FindingDefinition NoRow { get; } = Warning("SPM2011",
        ("Tidak ada satu baris pun; dianggap belum dilaporkan.", "There is no row at all; it counts as not reported."),
        ("Kirim data, atau nyatakan tidak berlaku beserta alasannya.", "Send the data, or declare it not applicable with a reason."));

    /// <summary>Rows that say nothing.</summary>
    public static FindingDefinition RowsNotReported { get; } = Warning("SPM2012",
        ("{0} dari {1} baris belum dilaporkan; tidak menambah jumlah yang terlayani/terpenuhi.", "{0} of {1} rows are not reported; they add nothing to what was done."),
        ("Lengkapi baris yang belum dilaporkan.", "Complete the rows that are not reported."));

    /// <summary>Silent rows without a required number.</summary>
    public static FindingDefinition RowsWithoutRequired { get; } = Warning("SPM2013",
        ("Jumlah yang harus dilayani/dipenuhi tidak diketahui pada {0} dari {1} baris; capaian dapat terlalu tinggi.",
            "The required number of {0} of {1} rows is unknown; the achievement can be too high."),
        ("Isi jumlah yang harus dilayani/dipenuhi meskipun realisasinya belum ada.", "Give the required number even while nothing is reported as done."));

    /// <summary>Rows that claim nobody to serve where there always is somebody.</summary>
    public static FindingDefinition NobodyToServe { get; } = Warning("SPM2014",
        ("Semua {0} baris menyatakan tidak ada yang harus dilayani, padahal selalu ada; dianggap belum dilaporkan.",
            "All {0} rows say that nobody is to be served, although there always is somebody; it counts as not reported."),
        ("Periksa data sasaran layanan ini.", "Look at the data on who is entitled to this service."));

    /// <summary>Over-service in some regions hides a shortage in others.</summary>
    public static FindingDefinition OverServiceHidesShortage { get; } = Warning("SPM2015",
        ("Kelebihan layanan di sebagian tempat menutupi kekurangan {0} {1} di tempat lain.", "Over-service in some places hides a shortage of {0} {1} in others."),
        ("Lihat wilayah yang kurang; jangan menilai dari jumlah gabungan saja.", "Look at the regions that fall short; do not judge by the pooled sum alone."));

    /// <summary>A region without any report.</summary>
    public static FindingDefinition RegionNotReporting { get; } = Warning("SPM2016",
        ("{0} belum melapor.", "{0} has not reported."),
        ("Minta laporan daerah tersebut.", "Ask the region for its report."));

    /// <summary>Too few regions reported for the coverage policy.</summary>
    public static FindingDefinition TooFewRegions { get; } = Warning("SPM2017",
        ("{0}: {1} dari {2} daerah melapor, kurang dari yang disyaratkan ({3}); rata-rata tidak diterbitkan.",
            "{0}: {1} of {2} regions reported, fewer than asked for ({3}); no mean is given."),
        ("Tunggu laporan daerah lain, atau pilih syarat cakupan yang lain.", "Wait for further reports, or choose another coverage policy."));

    /// <summary>Every definition of this file by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        NoRow, RowsNotReported, RowsWithoutRequired, NobodyToServe, OverServiceHidesShortage, RegionNotReporting, TooFewRegions,
    ]);
}
