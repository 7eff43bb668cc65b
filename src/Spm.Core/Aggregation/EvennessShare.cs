using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>How many places, and how many people in them, lie below a rating (<i>bagian wilayah di bawah kategori</i>).</summary>
/// <param name="Units">Places below the rating.</param>
/// <param name="Share">Those over all places that are rated, exact; 0 when none is rated.</param>
/// <param name="People">People living there, where the number is known.</param>
/// <param name="WithoutPeople">Places below the rating whose number of people is unknown, so that <paramref name="People"/> is too small.</param>
/// <remarks><c>default</c> is no place.</remarks>
[LegalTerm("bagian wilayah di bawah kategori")]
public readonly record struct EvennessShare(int Units, Ratio Share, long People, int WithoutPeople);
