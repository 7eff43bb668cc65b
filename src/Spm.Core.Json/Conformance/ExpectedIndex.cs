using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>What a test vector expects of one index (<i>indeks yang diharapkan</i>).</summary>
/// <remarks>A member that the vector leaves out is not checked; one that it gives as null means that there is no index.</remarks>
[LegalTerm("indeks yang diharapkan")]
public sealed class ExpectedIndex
{
    internal ExpectedIndex(bool expectsNone, Ratio? index, string? published, string? rating)
    {
        ExpectsNone = expectsNone;
        Index = index;
        Published = published;
        Rating = rating;
    }

    /// <summary>True when no index may exist.</summary>
    public bool ExpectsNone { get; }

    /// <summary>The exact index, compared by value; null when not checked.</summary>
    public Ratio? Index { get; }

    /// <summary>The printed percentage, compared letter by letter; null when not checked.</summary>
    public string? Published { get; }

    /// <summary>The printed name of the rating, compared letter by letter; null when not checked.</summary>
    public string? Rating { get; }

    /// <summary>Every way in which an index differs, as <c>index expected 3/5, actual 2/3</c>.</summary>
    internal IEnumerable<string> Differences(ExactValue? value, PublishedIndex? published, SpmRating? rating)
    {
        if (ExpectsNone && value is not null) yield return $"no index expected, actual {value}";
        if (Index is { } index && (value is null || value.CompareTo(index) != 0)) yield return $"index expected {Short(index)}, actual {Or(value)}";
        if (Published is not null && Published != published?.ToString()) yield return $"published expected {Printed.Plain(Published)}, actual {Or(published)}";
        if (Rating is not null && Rating != rating?.Name()) yield return $"rating expected {Printed.Plain(Rating)}, actual {Or(rating?.Name())}";
    }

    private static string Or(object? actual) => actual?.ToString() ?? "none";

    private static string Short(Ratio index) => index.ToString() is { Length: <= 60 } text ? text : $"{Percentage.Round(index, 6, RoundingMode.Down)}…%";
}
