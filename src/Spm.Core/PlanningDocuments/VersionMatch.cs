using Spm.Core.Internal;

namespace Spm.Core.PlanningDocuments;

/// <summary>Whether two sides are a like pair.</summary>
internal static class VersionMatch
{
    public static readonly Bilingual OtherStage = new("yang satu murni, yang lain perubahan", "one is an original, the other a change");

    public static IEnumerable<Bilingual> Problems(DocumentSet left, DocumentSet right)
    {
        // A plan of several years has changes of its own, which are no round of changes of a budget year.
        if (left.Kind.IsMediumTerm() == right.Kind.IsMediumTerm() && left.Documents.Any(one => right.Documents.Any(other => one.Version.IsChange != other.Version.IsChange))) yield return OtherStage;
        var (olds, news) = (Lists(left), Lists(right));
        if (olds.Length == 1 && news.Length == 1 && olds[0] != news[0])
            yield return new Bilingual($"nomenklaturnya berbeda ({olds[0]}; {news[0]})", $"their nomenclatures differ ({olds[0]}; {news[0]})");
    }

    private static string[] Lists(DocumentSet set) => [.. set.Documents.Select(document => document.Nomenclature?.ToString()).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
}
