using Spm.Core.Indices;

namespace Spm.Core.Json;

/// <summary>Ratings by their printed names.</summary>
internal static class Ratings
{
    /// <summary>The rating of a printed name; null for none.</summary>
    public static SpmRating? Find(string? printed) =>
        printed is null ? null : Enum.GetValues<SpmRating>().First(rating => rating.Name() == printed);
}
