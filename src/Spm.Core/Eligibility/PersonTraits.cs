namespace Spm.Core.Eligibility;

/// <summary>What is recorded of a person beside age, sex and residence (<i>keadaan penerima pelayanan</i>).</summary>
/// <remarks>A trait that is not set was not recorded, which may mean that nobody asked. Who sets a trait, by which criteria, is
/// the source's matter: the library does not assess people.</remarks>
[Flags]
[LegalTerm("keadaan penerima pelayanan dasar", "PP 2/2018 Pasal 5-10")]
public enum PersonTraits
{
    /// <summary>Nothing recorded.</summary>
    None = 0,

    /// <summary>Pregnant (<i>hamil</i>).</summary>
    Pregnant = 1 << 0,

    /// <summary>Gave birth in the year (<i>bersalin</i>).</summary>
    Delivered = 1 << 1,

    /// <summary>With a disability (<i>penyandang disabilitas</i>).</summary>
    Disabled = 1 << 2,

    /// <summary>Has not finished basic or secondary school (<i>belum menyelesaikan pendidikan dasar dan/atau menengah</i>).</summary>
    SchoolUnfinished = 1 << 3,

    /// <summary>Not at school (<i>tidak bersekolah</i>).</summary>
    OutOfSchool = 1 << 4,

    /// <summary>In classes 1 to 9 (<i>kelas 1-9</i>).</summary>
    InBasicSchool = 1 << 5,

    /// <summary>Neglected by assessment (<i>telantar</i>).</summary>
    Neglected = 1 << 6,

    /// <summary>Lives on the street or begs (<i>gelandangan, pengemis</i>).</summary>
    VagrantOrBeggar = 1 << 7,

    /// <summary>Needs care inside an institution by assessment (<i>membutuhkan layanan dalam panti</i>).</summary>
    ResidentialCare = 1 << 8,

    /// <summary>Hit by a disaster of provincial scale (<i>korban bencana provinsi</i>).</summary>
    ProvincialDisaster = 1 << 9,

    /// <summary>Hit by a disaster of a kabupaten/kota's scale (<i>korban bencana kabupaten/kota</i>).</summary>
    LocalDisaster = 1 << 10,

    /// <summary>The house was damaged by a disaster (<i>rumah rusak akibat bencana</i>).</summary>
    HouseDamaged = 1 << 11,

    /// <summary>Lives in an area prone or exposed to disaster (<i>kawasan rawan bencana</i>).</summary>
    DisasterProneArea = 1 << 12,

    /// <summary>Hit by a fire, or affected (<i>korban kebakaran</i>).</summary>
    FireVictim = 1 << 13,

    /// <summary>Affected by enforcement of a province's rules (<i>terdampak penegakan Perda provinsi</i>).</summary>
    ProvincialEnforcement = 1 << 14,

    /// <summary>Affected by enforcement of a kabupaten/kota's rules (<i>terdampak penegakan Perda kabupaten/kota</i>).</summary>
    LocalEnforcement = 1 << 15,

    /// <summary>Has hypertension (<i>penderita hipertensi</i>).</summary>
    Hypertension = 1 << 16,

    /// <summary>Has diabetes mellitus (<i>penderita diabetes melitus</i>).</summary>
    Diabetes = 1 << 17,

    /// <summary>Has a severe mental disorder (<i>orang dengan gangguan jiwa berat</i>).</summary>
    SevereMentalDisorder = 1 << 18,

    /// <summary>Presumptive tuberculosis (<i>terduga tuberkulosis</i>).</summary>
    TuberculosisSuspect = 1 << 19,

    /// <summary>In a group at risk of HIV other than pregnancy (<i>kelompok berisiko HIV</i>).</summary>
    HivRisk = 1 << 20,

    /// <summary>Moved by a province's programme and meeting its criteria (<i>terkena relokasi program provinsi</i>).</summary>
    ProvincialRelocation = 1 << 21,

    /// <summary>Moved by a kabupaten/kota's programme and meeting its criteria (<i>terkena relokasi program kabupaten/kota</i>).</summary>
    LocalRelocation = 1 << 22,

    /// <summary>Lives in the development area of domestic wastewater systems (<i>wilayah pengembangan SPALD-S/SPALD-T</i>).</summary>
    WastewaterArea = 1 << 23,

    /// <summary>Lives in the service area of a regional wastewater system (<i>wilayah pelayanan SPALD regional</i>).</summary>
    RegionalWastewaterArea = 1 << 24,

    /// <summary>Stands for a household where households are counted (<i>kepala rumah tangga</i>).</summary>
    HouseholdHead = 1 << 25,
}
