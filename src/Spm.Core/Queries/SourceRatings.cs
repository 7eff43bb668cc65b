using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Queries;

/// <summary>How many villages, facilities or other sources of one service lie in each rating (<i>kategori sumber data</i>), decided row by row in the engine.</summary>
/// <remarks>The same as <see cref="Aggregation.Evenness"/> over the same rows: each is rated by its own exact share, nothing is averaged; the
/// rules say which rows without a share count as zero, as full, or not at all. Immutable.</remarks>
[LegalTerm("kategori sumber data")]
public sealed class SourceRatings
{
    private readonly long[] _rows;
    private readonly long[] _required;

    internal SourceRatings([Trusted] RuleBook rules, [Trusted] long[] rows, [Trusted] long[] required, long all, long notReported)
    {
        (Rules, _rows, _required, Rows, NotReported) = (rules, rows, required, all, notReported);
        Rated = rows.Sum();
    }

    /// <summary>The rules that rated them.</summary>
    public RuleBook Rules { get; }

    /// <summary>Every sound row.</summary>
    public long Rows { get; }

    /// <summary>The rows with a rating.</summary>
    public long Rated { get; }

    /// <summary>The rows that the rules leave out: nothing required, not applicable, not yet due, or not reported.</summary>
    public long LeftOut => Rows - Rated;

    /// <summary>The rows that reported nothing; the policy <c>not-reported</c> rates them as zero or leaves them out.</summary>
    public long NotReported { get; }

    /// <summary>The rows of a rating.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rating is not a named one.</exception>
    public long RowsIn(SpmRating rating) => _rows[(int)Require.Defined(rating)];

    /// <summary>Σ required of these rows, in steps of the cell: the people who live with this rating; silent rows without a required number are missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rating is not a named one.</exception>
    public long RequiredIn(SpmRating rating) => _required[(int)Require.Defined(rating)];

    /// <summary>The rows whose rating is lower than the one given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rating is not a named one.</exception>
    public long RowsBelow(SpmRating rating) => _rows.AsSpan(0, (int)Require.Defined(rating)).ToArray().Sum();

    /// <summary>Those over all rows with a rating, exact; 0 when none has one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rating is not a named one.</exception>
    public Ratio ShareBelow(SpmRating rating) => Rated == 0 ? Ratio.Zero : new Ratio(RowsBelow(rating), Rated);

    /// <summary>Rows, how many are rated, and how many lie below the highest rating.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rows} rows, {Rated} rated, {RowsBelow(SpmRating.TuntasParipurna)} below {SpmRating.TuntasParipurna.Name()}");
}
