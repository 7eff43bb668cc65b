using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Calendars;

/// <summary>What can be noticed about closing dates and deliveries (<i>catatan atas jadwal pelaporan</i>), codes SPM3001 and on.</summary>
[LegalTerm("catatan atas jadwal pelaporan")]
public static class CalendarFindings
{
    /// <summary>A budget year that no calendar covers.</summary>
    public static FindingDefinition OutsideCalendar { get; } = Error("SPM3001",
        ("Tahun anggaran {0} di luar jadwal, yang memuat {1} sampai dengan {2}.", "Budget year {0} is outside the calendar, which covers {1} to {2}."),
        ("Periksa tahun periodenya.", "Look at the year of the period."));

    /// <summary>A period that the duty is not asked for.</summary>
    public static FindingDefinition PeriodDoesNotFit { get; } = Error("SPM3002",
        ("{0} bukan periode untuk {1}; yang diterima: {2}.", "{0} is no period for the {1}; accepted is {2}."),
        ("Sebutkan periode yang diterima, atau pilih kewajiban yang sesuai.", "Name an accepted period, or choose the duty that it belongs to."));

    /// <summary>Neither a published date nor a pattern.</summary>
    public static FindingDefinition NoClosingDate { get; } = Warning("SPM3003",
        ("Batas waktu {0} untuk {1} tidak diketahui; ketepatan waktu tidak dapat dinilai.", "No closing date of the {0} for {1} is known; whether it is in time cannot be said."),
        ("Tambahkan tanggal yang diumumkan beserta sumbernya.", "Add the published date with its source."));

    /// <summary>A date that a pattern gave.</summary>
    public static FindingDefinition FromPattern { get; } = Note("SPM3004",
        ("Batas waktu {0} berasal dari pola ({1}), bukan tanggal yang diumumkan untuk periode ini.", "The closing day {0} comes from a pattern ({1}), not from a date published for this period."),
        ("Tambahkan tanggal yang diumumkan bila sudah ada.", "Add the published date once there is one."));

    /// <summary>Sources that give different dates.</summary>
    public static FindingDefinition DisputedDate { get; } = Note("SPM3005",
        ("Sumber menyebut batas waktu yang berbeda, dari {0} sampai {1}; yang dipakai menurut {2}.", "Sources give different closing days, from {0} to {1}; the one used is that of {2}."),
        ("Mintalah kepastian tanggal, atau pilih cara membaca yang lain.", "Ask which date holds, or choose another reading."));

    /// <summary>More time that is no more time.</summary>
    public static FindingDefinition ExtensionWithoutEffect { get; } = Warning("SPM3006",
        ("Perpanjangan sampai {0} tidak berpengaruh; batas waktunya sudah {1}.", "The extension until {0} has no effect; the closing day already is {1}."),
        ("Periksa tanggal perpanjangan; perpanjangan tidak dapat memajukan batas waktu.", "Look at the date of the extension; an extension cannot shorten."));

    /// <summary>A delivery in the future.</summary>
    public static FindingDefinition DeliveredAfterToday { get; } = Error("SPM3007",
        ("Tanggal penyampaian {0} sesudah hari ini, {1}.", "The day of delivery, {0}, is after today, {1}."),
        ("Perbaiki tanggal penyampaian.", "Correct the day of delivery."));

    /// <summary>A delivery before the window opened.</summary>
    public static FindingDefinition BeforeOpening { get; } = Warning("SPM3008",
        ("Disampaikan {0}, sebelum masa pelaporan dibuka pada {1}; angkanya mungkin belum lengkap.", "Handed in on {0}, before the window opened on {1}; its figures may be incomplete."),
        ("Periksa apakah angka sampai akhir periode sudah termasuk.", "See whether the figures reach the end of the period."));

    /// <summary>A delivery after the last day.</summary>
    public static FindingDefinition Late { get; } = Warning("SPM3009",
        ("Disampaikan {0}, terlambat {1} hari dari batas waktu {2}.", "Handed in on {0}, {1} days after the closing day, {2}."),
        ("Jelaskan keterlambatannya; bila ada perpanjangan, tambahkan beserta dasarnya.", "Explain the delay; if there is an extension, add it with its basis."));

    /// <summary>Nothing was handed in and the last day is over.</summary>
    public static FindingDefinition Missing { get; } = Warning("SPM3010",
        ("Belum disampaikan; batas waktu {0} sudah lewat {1} hari.", "Not handed in; the closing day, {0}, was {1} days ago."),
        ("Segera sampaikan laporannya.", "Hand in the report without delay."));

    /// <summary>On time by an extension alone.</summary>
    public static FindingDefinition OnTimeByExtension { get; } = Note("SPM3011",
        ("Tepat waktu hanya karena perpanjangan sampai {0}: {1}.", "On time only by the extension until {0}: {1}."),
        ("Simpan surat perpanjangannya bersama laporan.", "Keep the letter of extension with the report."));

    /// <summary>A closing day that was moved forward after the delivery.</summary>
    public static FindingDefinition ShortenedAfterwards { get; } = Note("SPM3012",
        ("Batas waktu kemudian dimajukan menjadi {0}; yang disampaikan {1} tetap dinilai menurut {2}.", "The closing day was moved forward to {0} afterwards; what was handed in on {1} is still held to {2}."),
        ("Tidak perlu tindakan; batas waktu yang dimajukan tidak berlaku surut.", "Nothing to do; a shortened window does not reach back."));

    /// <summary>Every definition of this file by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        OutsideCalendar, PeriodDoesNotFit, NoClosingDate, FromPattern, DisputedDate, ExtensionWithoutEffect, DeliveredAfterToday,
        BeforeOpening, Late, Missing, OnTimeByExtension, ShortenedAfterwards,
    ]);
}
