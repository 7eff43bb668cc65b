using Spm.Core.Internal;

namespace Spm.Core.Reports;

/// <summary>A report card as a web page of its own (<i>rapor SPM dalam HTML</i>), to be read on a screen or a telephone, or printed on A4 and hung up.</summary>
/// <remarks>The page holds everything it needs: no script, no picture and no address outside of it. Drawings are SVG and everything in
/// them also stands as text. Every index opens, on a click, what it was made of. It is well-formed XML, too.</remarks>
[LegalTerm("rapor SPM dalam HTML")]
public static class ReportCardHtml
{
    /// <summary>Writes the page; lines end with a line feed.</summary>
    /// <param name="card">The report card.</param>
    /// <param name="language">Indonesian unless asked otherwise; ratings, official names and citations are Indonesian in both.</param>
    /// <param name="earlier">Earlier cards of the same region, in any order, for the trend; null for none. Of each only the index is shown.</param>
    /// <param name="disclosure">Which counts are left out; null for <see cref="DisclosureRules.Default"/>.</param>
    /// <remarks>Everything that comes from data is escaped; a character that XML refuses or that steers a screen is printed as its number,
    /// such as <c>U+000A</c>. The rating of an index is never drawn alone: it stands beside it in words.</remarks>
    /// <exception cref="ArgumentException">An earlier card is of another region, does not end before the card, or ends on the same day as another.</exception>
    public static string Print(
        ReportCard card, Language language = Language.Indonesian, IEnumerable<ReportCard>? earlier = null, DisclosureRules? disclosure = null)
    {
        var left = CardDisclosure.Of(card, disclosure);
        var page = new CardPage(card, new ReportCardWords(language), left);
        return page.Write(Require.Copy(earlier ?? [])).Text.ReplaceLineEndings("\n");
    }
}
