using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>How a need is spread over the years of a plan (<i>pembagian kebutuhan per tahun</i>).</summary>
/// <remarks>Immutable. What a year asks for and does not get is asked for again in the next, where the need carries over.</remarks>
[LegalTerm("pembagian kebutuhan per tahun")]
public sealed class YearSpread
{
    private YearSpread(IReadOnlyList<Ratio>? weights, IReadOnlyList<long>? units)
    {
        Weights = weights;
        Targets = units;
    }

    /// <summary>Everything as soon as it is needed; the default.</summary>
    public static YearSpread AtOnce { get; } = new(null, null);

    /// <summary>The weights of the years; null for another spread.</summary>
    public IReadOnlyList<Ratio>? Weights { get; }

    /// <summary>The units of each year as stated; null for another spread.</summary>
    public IReadOnlyList<long>? Targets { get; }

    /// <summary>The need of the first year in proportion to weights, in whole units that add up; what is new later is asked for at once.</summary>
    /// <param name="weights">One for each year of the plan, not negative. They say nothing about a need that lapses with the year: each year
    /// asks for its own.</param>
    /// <exception cref="ArgumentException">No weight.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative weight.</exception>
    public static YearSpread ByWeights(params IEnumerable<Ratio> weights)
    {
        var copy = Require.Copy(weights);
        if (copy.Count == 0) throw new ArgumentException("At least one weight is needed.", nameof(weights));
        if (copy.Any(weight => weight.Sign < 0)) throw new ArgumentOutOfRangeException(nameof(weights), "A weight is 0 or more.");
        return new YearSpread(copy, null);
    }

    /// <summary>Units stated by the planner, kept even above the need, which a finding says; only a ceiling lowers them.</summary>
    /// <param name="units">One number for each year of the plan, from 0.</param>
    /// <exception cref="ArgumentException">No number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number below 0 or above the largest count.</exception>
    public static YearSpread Stated(params IEnumerable<long> units)
    {
        var copy = Require.Copy(units.Select(unit => Require.InRange(unit, 0, Stages.Figure.MostCount, nameof(units))));
        return copy.Count > 0 ? new YearSpread(null, copy) : throw new ArgumentException("At least one number is needed.", nameof(units));
    }

    /// <summary>How many years it speaks of; null when it fits any plan.</summary>
    internal int? Years => Weights?.Count ?? Targets?.Count;
}
