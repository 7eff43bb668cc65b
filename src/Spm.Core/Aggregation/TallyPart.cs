using Spm.Core.Internal;

namespace Spm.Core.Aggregation;

/// <summary>What one shard, province or month added up by itself (<i>bagian rekapitulasi</i>): a tally with a name, and how many rows were refused.</summary>
/// <remarks>Immutable. <see cref="TallyParts"/> joins parts; <see cref="TallyBinary"/> and the format <c>spm-tally/1</c> carry them.</remarks>
[LegalTerm("bagian rekapitulasi")]
public sealed class TallyPart
{
    /// <summary>The most characters of a name: 200.</summary>
    public const int LongestName = 200;

    /// <summary>Makes a part.</summary>
    /// <param name="name">Whatever tells the parts apart, such as <c>32</c>, <c>2025-03</c> or <c>shard-1</c>: one line with something visible on it.</param>
    /// <param name="tally">The sums.</param>
    /// <param name="refused">How many rows were read and are not in the tally, 0 to 2⁵³−1.</param>
    /// <exception cref="ArgumentException">The name is blank, longer than <see cref="LongestName"/>, or no single line of whole characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of refused rows is outside its range.</exception>
    public TallyPart(string name, Tally tally, long refused = 0)
    {
        Name = RequireName(name);
        Tally = Require.NotNull(tally);
        Refused = Require.InRange(refused, 0, Stages.Figure.MostCount);
        Rows = RowsIn(tally) + refused;
    }

    /// <summary>What tells it from the other parts.</summary>
    public string Name { get; }

    /// <summary>The sums of the rows that count.</summary>
    public Tally Tally { get; }

    /// <summary>How many rows were read: those in the tally and those refused. A tally that takes rows away counts them below zero.</summary>
    public Int128 Rows { get; }

    /// <summary>How many of them were refused; they are in no sum.</summary>
    public long Refused { get; }

    /// <summary>Name and rows.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Rows} rows, {Refused} of them refused");

    internal static string RequireName(string name)
    {
        Require.Text(name);
        return IsName(name) ? name : throw new ArgumentException($"\"{OneLine.Of(name)}\" is no name of a part: accepted is one line of at most {LongestName} whole characters.", nameof(name));
    }

    internal static bool IsName(string name) => name.Length <= LongestName && !string.IsNullOrWhiteSpace(name) && OneLine.Is(name);

    private static Int128 RowsIn(Tally tally)
    {
        Int128 rows = 0;
        foreach (var period in tally.Periods)
            foreach (ref readonly var cell in tally.CellsOf(period)) rows += cell.Rows;
        return rows;
    }
}
