using NodaTime;
using Spm.Core.Law;

namespace Spm.Core.Eligibility;

/// <summary>When a birthday falls that the month lacks (<i>hari ulang tahun kelahiran 29 Februari</i>).</summary>
/// <remarks>It decides for those born on 29 February and, where months are counted, on days 29 to 31.</remarks>
[LegalTerm("hari ulang tahun kelahiran 29 Februari")]
public sealed class BirthdayPolicy : Policy
{
    private readonly int _days;

    private BirthdayPolicy(string name, int days, string indonesian, string english)
        : base("birthday", name, new LegalBasis("tidak diatur", "INFERRED: tidak ada ketentuan yang dibaca"), indonesian, english) => _days = days;

    /// <summary><c>end-of-month</c>: on 28 February.</summary>
    public static BirthdayPolicy EndOfMonth { get; } = new(
        "end-of-month", 0, "ulang tahun yang tanggalnya tidak ada jatuh pada hari terakhir bulan itu (28 Februari)", "a birthday that the month lacks falls on the month's last day (28 February)");

    /// <summary><c>next-month</c>: on 1 March.</summary>
    public static BirthdayPolicy NextMonth { get; } = new(
        "next-month", 1, "ulang tahun yang tanggalnya tidak ada jatuh pada tanggal 1 bulan berikutnya (1 Maret)", "a birthday that the month lacks falls on the first of the next month (1 March)");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<BirthdayPolicy> All { get; } = Array.AsReadOnly<BirthdayPolicy>([EndOfMonth, NextMonth]);

    /// <summary>The day on which so many months are completed.</summary>
    internal LocalDate After(LocalDate birth, int months)
    {
        var day = birth.PlusMonths(months);
        return day.Day == birth.Day ? day : day.PlusDays(_days);
    }
}
