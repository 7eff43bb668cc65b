using System.Globalization;
using System.Text;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>The shares of agreement of every pair as plain text (<i>cetakan hasil penyelarasan</i>); each share says which one it is.</summary>
/// <remarks>Percentages are cut off after two decimals, so that only a whole share prints 100; a dash is undefined or not compared, never zero.</remarks>
[LegalTerm("cetakan hasil penyelarasan")]
public static class AlignmentText
{
    /// <summary>One block for each pair, one line for each dimension that was compared.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language.</param>
    /// <param name="bands">The words for the share A→B; those of the MKPP studies when null.</param>
    public static string Of(AlignmentResult result, Language language, AlignmentBandScheme? bands = null)
    {
        var text = new StringBuilder();
        foreach (var pair in Require.NotNull(result).Pairs)
        {
            text.Append("A = ").Append(OneLine.Of(DocumentSet.Describe(pair.Left).ToString(language))).Append(", B = ").Append(OneLine.Of(DocumentSet.Describe(pair.Right).ToString(language))).Append('\n');
            Lines(pair, language, bands ?? AlignmentBandScheme.Mkpp).AppendTo(text);
        }

        return text.ToString();
    }

    private static TextTable Lines(PairAlignment pair, Language language, AlignmentBandScheme bands)
    {
        var table = new TextTable("  ", false, true, true, true, true, true, true, false);
        table.Add(language == Language.Indonesian
            ? ["dimensi", "A", "B", "sama", "A→B", "B→A", "Jaccard", $"kategori A→B ({bands.Name})"]
            : ["dimension", "A", "B", "same", "A→B", "B→A", "Jaccard", $"band of A→B ({bands.Name})"]);
        foreach (var dimension in pair.Dimensions.Where(dimension => dimension.IsCompared))
        {
            table.Add(dimension.Dimension.Name(language), Count(dimension.LeftCount), Count(dimension.RightCount), Count(dimension.Matched),
                Percent(dimension.Forward, language), Percent(dimension.Mirror, language), Percent(dimension.Jaccard, language), dimension.Band(bands)?.Name(language) ?? "–");
        }

        var money = pair.In(AlignmentDimension.Money);
        if (!money.IsCompared) return table;
        var (matched, all) = language == Language.Indonesian ? ("rupiah, kode yang sama", "rupiah, semua kode") : ("rupiah, codes in both", "rupiah, all codes");
        table.Add(matched, "", "", "", Percent(money.WeightedForward, language), Percent(money.WeightedMirror, language), "", "");
        table.Add(all, "", "", "", Percent(money.CoveredForward, language), Percent(money.CoveredMirror, language), "", "");
        return table;
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Percent(Ratio? share, Language language) => share is { } value ? PrintedNumber.Percent(value).ToString(language) : "–";
}
