using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Calendars;

/// <summary>Whether the closing day itself is in time (<i>perlakuan hari penutupan</i>): <i>sampai dengan</i> or <i>sebelum</i>.</summary>
[LegalTerm("perlakuan hari penutupan")]
public sealed class ClosingDayPolicy : Policy
{
    private ClosingDayPolicy(string name, LegalBasis basis, string indonesian, string english)
        : base("closing-day", name, basis, indonesian, english)
    {
    }

    /// <summary><c>as-published</c>: as the source words it; where it gives a bare date, the day is in time.</summary>
    public static ClosingDayPolicy AsPublished { get; } = new(
        "as-published",
        new LegalBasis("rumusan sumber", "SEEN \"sebelum 20 Januari 2025\" dan \"sampai 31 Maret 2025\"; INFERRED untuk sumber yang hanya menyebut tanggal"),
        "menurut rumusan sumber; tanggal tanpa rumusan masih termasuk tepat waktu",
        "as the source words it; a bare date is itself in time");

    /// <summary><c>in-time</c>: the day is in time whatever the source says (<i>sampai dengan</i>).</summary>
    public static ClosingDayPolicy InTime { get; } = new(
        "in-time",
        new LegalBasis("tidak diatur", "CONFLICT: sumber memakai sebelum dan sampai dengan"),
        "hari penutupan masih tepat waktu (sampai dengan)",
        "the closing day is in time");

    /// <summary><c>too-late</c>: the day is too late whatever the source says (<i>sebelum</i>).</summary>
    public static ClosingDayPolicy TooLate { get; } = new(
        "too-late",
        new LegalBasis("tidak diatur", "CONFLICT: sumber memakai sebelum dan sampai dengan"),
        "hari penutupan sudah terlambat (sebelum)",
        "the closing day is too late");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<ClosingDayPolicy> All { get; } = Array.AsReadOnly<ClosingDayPolicy>([AsPublished, InTime, TooLate]);

    /// <summary>The last day in time under this reading, before holidays are looked at.</summary>
    /// <param name="closing">The date as published.</param>
    /// <param name="wording">How the source words it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a named wording.</exception>
    public LocalDate LastDay(LocalDate closing, ClosingWording wording)
    {
        Require.Defined(wording);
        return this == TooLate || this == AsPublished && wording == ClosingWording.Before ? closing.PlusDays(-1) : closing;
    }
}
