using NodaTime;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Calendars;

/// <summary>From when a report is taken if no opening day was published (<i>perlakuan hari pembukaan yang tidak diketahui</i>).</summary>
/// <remarks>No opening day was found for any year.</remarks>
[LegalTerm("perlakuan hari pembukaan yang tidak diketahui")]
public sealed class UnknownOpeningPolicy : Policy
{
    private static readonly LegalBasis OurOwn = new("kaidah pustaka", "INFERRED: tidak ada tanggal pembukaan yang ditemukan");

    private UnknownOpeningPolicy(string name, string indonesian, string english)
        : base("unknown-opening", name, OurOwn, indonesian, english)
    {
    }

    /// <summary><c>after-the-period</c>: the day after the period ends; what closes before the period ends opens with it.</summary>
    public static UnknownOpeningPolicy AfterThePeriod { get; } = new(
        "after-the-period", "sejak hari pertama sesudah periode berakhir", "from the first day after the period");

    /// <summary><c>no-limit</c>: nothing is too early.</summary>
    public static UnknownOpeningPolicy NoLimit { get; } = new("no-limit", "tanpa batas awal", "nothing is too early");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<UnknownOpeningPolicy> All { get; } = Array.AsReadOnly<UnknownOpeningPolicy>([AfterThePeriod, NoLimit]);

    /// <summary>The first day on which a report is taken; null when nothing is too early.</summary>
    /// <param name="period">The period reported on.</param>
    /// <param name="lastDay">The last day in time.</param>
    public LocalDate? Opening(ReportingPeriod period, LocalDate lastDay)
    {
        if (this == NoLimit) return null;
        var end = period.End;
        return lastDay > end ? end.PlusDays(1) : period.Start;
    }
}
