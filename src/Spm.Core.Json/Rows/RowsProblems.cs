using System.Globalization;
using Spm.Core.Periods;

namespace Spm.Core.Json;

/// <summary>What can be wrong with a file of rows beyond its single members, in both languages.</summary>
internal static class RowsProblems
{
    public static Problem NoRows { get; } = new Problem(
        "berkas kosong; baris pertama menyebut format dan periode", "the file is empty; its first line names format and period")
        .WithExample("{\"format\": \"spm-rows/1\", \"period\": \"2025-Q1\"}");

    public static Problem NoHead { get; } = new Problem(
        "berkas tidak diawali objek yang menyebut format dan periode", "the file does not begin with the object that names format and period")
        .WithExample("{\"format\": \"spm-rows/1\", \"period\": \"2025-Q1\"}");

    public static Problem Cut { get; } = new(
        "berkas berakhir sebelum lengkap; mungkin terpotong saat disalin atau dikirim", "the file ends before it is complete; perhaps it was cut while it was copied or sent");

    public static Problem AfterRows { get; } = new(
        "sesudah larik \"rows\" hanya boleh ada kurung penutup; tulis anggota lain sebelum \"rows\"",
        "after the array \"rows\" only the closing brace may stand; write other members before \"rows\"");

    public static Problem Overflow { get; } = new(
        "jumlah seluruh baris melampaui 9223372036854775807; periksa baris yang angkanya tidak masuk akal",
        "the total of the rows passes 9223372036854775807; look for rows with absurd numbers");

    public static Problem OtherYear(ReportingPeriod period, BudgetYear year) => new Problem(
        $"periode {period} tidak terletak pada tahun {year}, tahun rekapitulasi ini", $"the period {period} does not lie in {year}, the year of this tally")
        .WithExample($"\"{year}\"");

    public static Problem TooLong(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"lebih panjang dari {most} bita; tulis satu objek baris tiap baris teks"),
        string.Create(CultureInfo.InvariantCulture, $"longer than {most} bytes; write one row object a line"));

    public static Problem OtherCount(long count, long rows) => new(
        string.Create(CultureInfo.InvariantCulture, $"kepala berkas menyebut {count} baris, tetapi terbaca {rows}; mungkin berkas terpotong atau tersambung dengan berkas lain"),
        string.Create(CultureInfo.InvariantCulture, $"the head of the file says {count} rows, but {rows} were read; perhaps the file was cut, or another one appended"));

    public static Problem TooManyUnreadable(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"sudah {most} baris tidak dapat dibaca; pembacaan dihentikan"),
        string.Create(CultureInfo.InvariantCulture, $"{most} rows could not be read; the reading was stopped"));
}
