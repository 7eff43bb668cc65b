using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Queries;

/// <summary>What can be noticed while a result of an engine is read (<i>catatan atas hasil kueri</i>), codes SPM2081 and on.</summary>
/// <remarks>Keys carry the codes of <see cref="Aggregation.TallyFindings"/>. After one of the last four there is no tally: part of the rows
/// never passes for all.</remarks>
[LegalTerm("catatan atas hasil kueri")]
public static class QueryFindings
{
    /// <summary>Values that are no whole numbers.</summary>
    public static FindingDefinition NotWhole { get; } = Error("SPM2081",
        ("{0} baris memuat nilai yang bukan bilangan bulat 64-bit; baris tidak dihitung.", "{0} rows hold a value that is no whole number of 64 bits; they are not counted."),
        ("Perbaiki nilainya, atau ubah kolom menjadi bilangan bulat di dalam view.", "Correct the values, or turn the column into whole numbers in a view."));

    /// <summary>Counts below zero.</summary>
    public static FindingDefinition Negative { get; } = Error("SPM2082",
        ("{0} baris memuat angka negatif; baris tidak dihitung.", "{0} rows hold a negative count; they are not counted."),
        ("Isi bilangan bulat mulai dari 0.", "Give whole numbers from 0."));

    /// <summary>Counts above 2⁵³−1.</summary>
    public static FindingDefinition TooLarge { get; } = Error("SPM2083",
        ("{0} baris memuat angka di atas 9007199254740991; baris tidak dihitung.", "{0} rows hold a count above 9007199254740991; they are not counted."),
        ("Periksa satuan dan pemisah ribuan.", "Look at the unit and the thousands separator."));

    /// <summary>Flags of people that are neither yes nor no.</summary>
    public static FindingDefinition NotAFlag { get; } = Error("SPM2084",
        ("{0} baris perorangan memuat tanda selain 0 dan 1; baris tidak dihitung.", "{0} rows of persons hold a flag other than 0 and 1; they are not counted."),
        ("Isi 0 atau 1; kosongkan bila belum dilaporkan.", "Give 0 or 1; leave it empty when it is not reported."));

    /// <summary>Done without required.</summary>
    public static FindingDefinition DoneWithoutRequired { get; } = Error("SPM2085",
        ("{0} baris memuat jumlah yang terlayani/terpenuhi tanpa jumlah yang harus dilayani/dipenuhi; baris tidak dihitung.",
            "{0} rows say what was done without a required number; they are not counted."),
        ("Isi jumlah yang harus dilayani/dipenuhi.", "Give the required number."));

    /// <summary>States that are none of the words given.</summary>
    public static FindingDefinition UnknownState { get; } = Error("SPM2086",
        ("{0} baris memuat status yang tidak dikenal; baris tidak dihitung.", "{0} rows have an unknown state; they are not counted."),
        ("Sebutkan kata status yang dipakai tabel, atau perbaiki isinya.", "Say which words the table uses for states, or correct them."));

    /// <summary>Numbers that do not go with the declared state.</summary>
    public static FindingDefinition StateContradicts { get; } = Error("SPM2087",
        ("Angka pada {0} baris tidak sesuai dengan statusnya; baris tidak dihitung.", "The numbers of {0} rows do not go with their state; they are not counted."),
        ("Kosongkan angkanya, atau ubah statusnya.", "Leave the numbers empty, or change the state."));

    /// <summary>Rows without a source key.</summary>
    public static FindingDefinition NoSource { get; } = Error("SPM2088",
        ("{0} baris tidak memuat kunci sumber sehingga penghitungan ganda tidak dapat dicegah; baris tidak dihitung.",
            "{0} rows have no source key, so counting twice cannot be ruled out; they are not counted."),
        ("Lengkapi kunci sumber.", "Give the source key."));

    /// <summary>Rows of one source that say the same thing twice, or two things.</summary>
    public static FindingDefinition DuplicateSource { get; } = Error("SPM2089",
        ("{0} baris memakai kunci sumber yang muncul lebih dari sekali untuk layanan dan periode yang sama; tidak satu pun dihitung.",
            "{0} rows have a source key that occurs more than once for the same service and period; none of them is counted."),
        ("Sisakan satu baris untuk setiap sumber.", "Leave one row for each source."));

    /// <summary>Another spelling of a service, item or period than the library's own, where source keys are compared.</summary>
    public static FindingDefinition SpelledOtherwise { get; } = Error("SPM2090",
        ("{0} baris tidak menulis layanan, butir mutu, atau periode dalam bentuk baku sehingga sumber yang sama tidak dapat dikenali; baris tidak dihitung.",
            "{0} rows do not spell the service, item or period in the standard form, so one source cannot be recognised; they are not counted."),
        ("Gunakan kunci layanan dan nama butir persis seperti dalam katalog, dan periode seperti 2025-Q1.", "Use the service's key and the item's name exactly as in the catalogue, and periods such as 2025-Q1."));

    /// <summary>A period that cannot be read or is of another year.</summary>
    public static FindingDefinition UnknownPeriod { get; } = Error("SPM2091",
        ("\"{0}\" bukan periode tahun {1}; {2} baris tidak dihitung.", "\"{0}\" is no period of {1}; {2} rows are not counted."),
        ("Gunakan bentuk seperti 2025-Q1, 2025-08, atau TW I 2025.", "Use a form such as 2025-Q1, 2025-08 or TW I 2025."));

    /// <summary>A count that is too large in the steps of a conversion.</summary>
    public static FindingDefinition TooLargeInSteps { get; } = Error("SPM2092",
        ("Satu dari {0} baris terlalu besar setelah konversi satuan; seluruh kelompok baris ini tidak dihitung.",
            "One of {0} rows is too large after the conversion of units; the whole group of rows is not counted."),
        ("Periksa angka dan satuan baris tersebut.", "Look at the numbers and units of these rows."));

    /// <summary>A total that passes the bound of a tally.</summary>
    public static FindingDefinition TotalTooLarge { get; } = Error("SPM2093",
        ("Suatu jumlah melewati 64 bit; rekapitulasi tidak dapat dihitung.", "A total passes 64 bits; there is no tally."),
        ("Periksa angka pada kelompok ini.", "Look at the numbers of this group."));

    /// <summary>One group in two rows of the result.</summary>
    public static FindingDefinition GroupTwice { get; } = Error("SPM2094",
        ("Satu kelompok muncul dua kali dalam hasil kueri; rekapitulasi tidak dapat dihitung.", "A group stands twice in the result; there is no tally."),
        ("Pastikan mesin basis data menggabungkan hasil semua bagiannya.", "Make sure that the engine merges the results of all its parts."));

    /// <summary>A result that was cut off, or has no row at all.</summary>
    public static FindingDefinition ResultIncomplete { get; } = Error("SPM2095",
        ("Hasil kueri tidak utuh: {0} kelompok terbaca, seharusnya {1}; rekapitulasi tidak dapat dihitung.",
            "The result is not whole: {0} groups were read instead of {1}; there is no tally."),
        ("Ulangi kueri; periksa batas hasil, sambungan, dan perubahan data selama kueri.", "Ask again; look at limits of results, the connection, and changes of data during the query."));

    /// <summary>A row of the result that no such query gives.</summary>
    public static FindingDefinition ResultUnreadable { get; } = Error("SPM2096",
        ("Hasil kueri tidak dapat dibaca pada {0}: \"{1}\"; rekapitulasi tidak dapat dihitung.", "The result cannot be read at {0}: \"{1}\"; there is no tally."),
        ("Berikan hasil kueri apa adanya.", "Give the result as the engine gave it."));

    /// <summary>Every definition of this room by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        NotWhole, Negative, TooLarge, NotAFlag, DoneWithoutRequired, UnknownState, StateContradicts, NoSource, DuplicateSource, SpelledOtherwise,
        UnknownPeriod, TooLargeInSteps, TotalTooLarge, GroupTwice, ResultIncomplete, ResultUnreadable,
    ]);

    /// <summary>Why rows of an outcome are refused; null when they count.</summary>
    internal static FindingDefinition? Of(RowOutcome outcome) => outcome switch
    {
        RowOutcome.NotWhole => NotWhole,
        RowOutcome.Negative => Negative,
        RowOutcome.TooLarge => TooLarge,
        RowOutcome.NotAFlag => NotAFlag,
        RowOutcome.DoneWithoutRequired => DoneWithoutRequired,
        RowOutcome.UnknownState => UnknownState,
        RowOutcome.StateContradicts => StateContradicts,
        RowOutcome.NoSource => NoSource,
        RowOutcome.DuplicateSource => DuplicateSource,
        _ => null,
    };
}
