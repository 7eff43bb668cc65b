using Spm.Core.Internal;

namespace Spm.Core.Indices;

/// <summary>The printed names of the ratings (<i>nama kategori</i>), which are never translated.</summary>
[LegalTerm("nama kategori")]
public static class SpmRatingNames
{
    private static readonly string[] Names =
        ["Belum Tuntas", "Tuntas Muda", "Tuntas Pratama", "Tuntas Madya", "Tuntas Utama", "Tuntas Paripurna"];

    /// <summary>The name as printed, such as <c>Tuntas Utama</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rating is not a named one.</exception>
    public static string Name(this SpmRating rating) =>
        Enum.IsDefined(rating) ? Names[(int)rating] : throw new ArgumentOutOfRangeException(nameof(rating), rating, "Not a named rating.");

    /// <summary>The rating with a printed name; capitals do not matter.</summary>
    /// <exception cref="FormatException">No rating has that name; the message lists the six.</exception>
    public static SpmRating Parse(string name)
    {
        var at = Array.FindIndex(Names, known => known.Equals(Require.NotNull(name), StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? (SpmRating)at : throw new FormatException($"\"{name}\" is no rating; accepted are {string.Join(", ", Names)}.");
    }
}
