using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>Points of 100 as a document states them (<i>poin tertulis</i>).</summary>
[LegalTerm("poin tertulis")]
public sealed class StatedPoints
{
    internal StatedPoints()
    {
    }

    /// <summary>Exactly, of 100.</summary>
    public Ratio Exact { get; internal init; }

    /// <summary>As a report card prints them, so that they add up; null in a result.</summary>
    public Percentage? Printed { get; internal init; }

    /// <summary>The printed points, or the exact ones.</summary>
    public override string ToString() => Printed?.ToString() ?? Exact.ToString();

    internal static StatedPoints Of(Ratio exact, Percentage? printed = null) => new() { Exact = exact, Printed = printed };
}
