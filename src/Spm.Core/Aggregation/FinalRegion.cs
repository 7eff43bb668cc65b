using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>One region's line in a <see cref="FinalTable"/> (<i>hasil akhir daerah</i>): rating, published number and rank, without the exact value.</summary>
/// <param name="Region">The region.</param>
/// <param name="Rating">The rating, decided on the exact value unless the method says otherwise; null when there is no index.</param>
/// <param name="Published">The number as published; null when there is no index.</param>
/// <param name="Rank">1 for the highest exact index, the same for exactly equal ones, with a gap after them; null when there is no index.</param>
/// <param name="IsProvisional">True when the result is provisional (<i>sementara</i>).</param>
/// <remarks><c>default</c> names no region.</remarks>
[LegalTerm("hasil akhir daerah")]
public readonly record struct FinalRegion(Region Region, SpmRating? Rating, Percentage? Published, int? Rank, bool IsProvisional)
{
    /// <summary>Region, number, rating and rank.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Rank}. {Region}: {(Published is { } number ? number.ToString() : "no index")} {Rating?.Name()}{(IsProvisional ? " (provisional)" : "")}");
}
