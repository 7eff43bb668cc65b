using System.Globalization;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>What can be wrong with the bytes of a part, and what is accepted.</summary>
internal static class PartProblems
{
    public static Bilingual NotAPart { get; } = new(
        "ini bukan bagian rekapitulasi; delapan bita pertama harus SPMTALLY", "this is no part of a tally; the first eight bytes must be SPMTALLY");

    public static Bilingual BadName { get; } = Of(
        $"nama bagian tidak dapat diterima; yang diterima: satu baris UTF-8 dengan 1 sampai {TallyPart.LongestName} karakter",
        $"the part's name is not accepted; accepted is one line of UTF-8 of 1 to {TallyPart.LongestName} characters");

    public static Bilingual EmptyCell { get; } = new(
        "sel tanpa jumlah; yang diterima: sedikitnya satu jumlah, sel tanpa baris tidak ditulis", "a cell without totals; accepted is at least one, a cell without rows is not written");

    public static Bilingual ZeroTotal { get; } = new("jumlah nol; yang diterima: selain nol, nol tidak ditulis", "a total of zero; accepted is any other, zero is not written");

    public static Bilingual LongNumber { get; } = new(
        "bilangan tidak ditulis sependek mungkin, atau melewati 64 bit; yang diterima: LEB128 terpendek", "the number is not written in its shortest form, or passes 64 bits; accepted is the shortest LEB128");

    public static Bilingual OtherChecksum { get; } = new(
        "jumlah uji tidak cocok: data rusak atau diubah; yang diterima: SHA-256 atas semua bita sebelumnya", "the checksum does not match: the data are damaged or altered; accepted is SHA-256 over all bytes before");

    public static Bilingual GoesOn { get; } = new("masih ada bita sesudah jumlah uji; yang diterima: satu bagian saja", "there are bytes behind the checksum; accepted is one part alone");

    public static Bilingual EndsEarly(Bilingual what) => new($"data berakhir di sini; masih ditunggu {what.Indonesian}", $"the data end here; still to come is {what.English}");

    public static Bilingual OtherVersion(byte version) => Of($"versi {version} tidak dikenal; yang diterima: {TallyBinary.Version}", $"version {version} is not known; accepted is {TallyBinary.Version}");

    public static Bilingual OtherYear(ulong year, BudgetYear accepted) => Of($"bagian ini untuk tahun {year}; yang diterima: {accepted}", $"the part is of the year {year}; accepted is {accepted}");

    public static Bilingual OtherLayout(ReadOnlySpan<byte> hash, TallyLayout accepted)
    {
        var found = Convert.ToHexString(hash).ToLowerInvariant();
        return new($"susunan sel bagian ini memiliki sidik jari {found}; yang diterima: {accepted.Hash}", $"the layout of this part has the hash {found}; accepted is {accepted.Hash}");
    }

    public static Bilingual OutOfRange(Int128 found, long least, long most) => Of($"ditemukan {found}; yang diterima: {least} sampai {most}", $"found {found}; accepted are {least} to {most}");

    public static Bilingual BadPeriod(BudgetYear year) => Of($"periode tidak dapat diterima; yang diterima: periode tahun {year} seperti {year}-Q1", $"the period is not accepted; accepted is a period of {year} such as {year}-Q1");

    public static Bilingual OutOfOrder(ReportingPeriod period, ReportingPeriod before) => Of(
        $"{period} berada sesudah {before}; yang diterima: urut menurut hari terakhir, masing-masing satu kali", $"{period} stands behind {before}; accepted is the order of the last days, each period once");

    public static Bilingual NoSuchCell(ulong skipped, int next, int left, int cells) => Of(
        $"{skipped} sel dilewati sejak sel {next}, padahal masih ada {left} sel dan susunan hanya memiliki {cells}; yang diterima: paling banyak {cells - next - left}",
        $"{skipped} cells are skipped from cell {next} on, where {left} more are to come and the layout has {cells}; accepted are at most {cells - next - left}");

    private static Bilingual Of(FormattableString indonesian, FormattableString english) => new(indonesian.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
