using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Fulfilment;

/// <summary>How a need moved through one year (<i>neraca kebutuhan setahun</i>): opening + new − lapsed = need; need − delivered = closing.</summary>
/// <remarks>Whole units, each −2⁵³+1 to 2⁵³−1; <see cref="NeedHistory"/> finds what cannot be.</remarks>
[LegalTerm("neraca kebutuhan setahun")]
public sealed record NeedYear
{
    /// <summary>Makes a year.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="opening">Carried over from the year before (<i>kebutuhan awal</i>).</param>
    /// <param name="added">New in the year (<i>kebutuhan baru</i>).</param>
    /// <param name="lapsed">No longer needed though nothing was delivered (<i>gugur</i>), such as a victim who moved away.</param>
    /// <param name="delivered">Fulfilled in the year (<i>terpenuhi</i>).</param>
    /// <exception cref="ArgumentOutOfRangeException">A number beyond the largest count.</exception>
    public NeedYear(BudgetYear year, long opening, long added, long lapsed, long delivered)
    {
        Year = year;
        Opening = Require.InRange(opening, -Figure.MostCount, Figure.MostCount);
        New = Require.InRange(added, -Figure.MostCount, Figure.MostCount);
        Lapsed = Require.InRange(lapsed, -Figure.MostCount, Figure.MostCount);
        Delivered = Require.InRange(delivered, -Figure.MostCount, Figure.MostCount);
    }

    /// <summary>The budget year.</summary>
    public BudgetYear Year { get; }

    /// <summary>Carried over from the year before.</summary>
    public long Opening { get; }

    /// <summary>New in the year.</summary>
    public long New { get; }

    /// <summary>No longer needed though nothing was delivered.</summary>
    public long Lapsed { get; }

    /// <summary>Fulfilled in the year.</summary>
    public long Delivered { get; }

    /// <summary>Why the opening differs from what the year before hands on; null when it does not, or nobody says.</summary>
    public string? OpeningReason { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>What the year needs: opening + new − lapsed.</summary>
    public long Need => Opening + New - Lapsed;

    /// <summary>What is left at its end: need − delivered.</summary>
    public long Closing => Need - Delivered;
}
