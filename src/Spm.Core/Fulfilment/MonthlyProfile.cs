using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>How a year's deliveries spread over its months (<i>profil bulanan</i>): twelve exact shares that add up to one.</summary>
/// <remarks>Schoolbooks come in July and houses late in the year: a straight line would call both late or early for nothing.</remarks>
[LegalTerm("profil bulanan")]
public sealed class MonthlyProfile
{
    private MonthlyProfile(IReadOnlyList<Ratio> shares) => Shares = shares;

    /// <summary>The shares of January to December, each from 0; together exactly 1.</summary>
    public IReadOnlyList<Ratio> Shares { get; }

    /// <summary>A profile in proportion to weights.</summary>
    /// <param name="weights">Twelve, January first, not negative, such as percentages or last year's units.</param>
    /// <exception cref="ArgumentException">Not twelve, or all are 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative weight.</exception>
    public static MonthlyProfile Of(params IEnumerable<Ratio> weights)
    {
        var copy = Require.Copy(weights);
        if (copy.Count != 12) throw new ArgumentException($"A profile has twelve months, not {copy.Count}.", nameof(weights));
        if (copy.Any(weight => weight.Sign < 0)) throw new ArgumentOutOfRangeException(nameof(weights), "A weight is 0 or more.");
        var sum = Ratio.Sum([.. copy]);
        if (sum.Sign == 0) throw new ArgumentException("A profile of zeros says nothing about when; leave it out.", nameof(weights));
        return new MonthlyProfile(Array.AsReadOnly(copy.Select(weight => weight / sum).ToArray()));
    }

    /// <summary>The profile of a year that is over; null when a month's sum is below 0 or the year delivered nothing.</summary>
    /// <param name="deliveries">Of one line; those of other years are not looked at.</param>
    /// <param name="year">The year, usually the one before.</param>
    public static MonthlyProfile? FromDeliveries(IEnumerable<DeliveryEntry> deliveries, BudgetYear year)
    {
        var months = new Int128[12];
        foreach (var entry in Require.Copy(deliveries).Where(entry => entry.Month.Year == year)) months[entry.Month.Number - 1] += entry.Units;
        return months.Any(Int128.IsNegative) || months.All(units => units == 0) ? null : Of(months.Select(units => new Ratio(units, 1)));
    }

    /// <summary>What should be delivered by the end of a month.</summary>
    /// <param name="month">1 to 12; 0 for the start of the year.</param>
    /// <returns>The sum of the shares so far; 1 for December.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..12.</exception>
    public Ratio Through(int month) => Ratio.Sum([.. Shares.Take(Require.InRange(month, 0, 12))]);
}
