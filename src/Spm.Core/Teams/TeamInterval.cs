using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Teams;

/// <summary>How often something has to be done (<i>selang waktu pemantauan dan pembinaan</i>), in whole months.</summary>
[LegalTerm("selang waktu pemantauan dan pembinaan")]
public sealed class TeamInterval
{
    /// <summary>Makes an interval.</summary>
    /// <param name="months">1 to 12.</param>
    /// <param name="basis">Where it comes from and how it is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The months are outside 1..12.</exception>
    public TeamInterval(int months, LegalBasis basis)
    {
        Months = Require.InRange(months, 1, 12);
        Basis = Require.NotNull(basis);
    }

    /// <summary>The months, 1 to 12.</summary>
    public int Months { get; }

    /// <summary>Where it comes from and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The last day in time after a day: the same day so many months on, or the month's last day where it has no such day.</summary>
    public LocalDate DueAfter(LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return iso > LocalDate.MaxIsoValue.PlusMonths(-Months) ? LocalDate.MaxIsoValue : iso.PlusMonths(Months);
    }

    /// <summary>The months, such as <c>3 months</c>.</summary>
    public override string ToString() => Months == 1 ? "1 month" : FormattableString.Invariant($"{Months} months");
}
