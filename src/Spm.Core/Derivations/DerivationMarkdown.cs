using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Derivations;

/// <summary>A derivation as Markdown (<i>asal-usul angka dalam Markdown</i>), with tables as GitHub and most editors read them.</summary>
[LegalTerm("asal-usul angka dalam Markdown")]
public static class DerivationMarkdown
{
    /// <summary>Writes a derivation out; lines end with a line feed.</summary>
    /// <param name="derivation">What a result's <c>Explain()</c> gave.</param>
    /// <param name="depth">A sentence, a table or the whole worksheet.</param>
    /// <param name="language">Indonesian unless asked otherwise; ratings and citations are Indonesian in both.</param>
    /// <remarks>Characters that Markdown would read as marks are escaped, so that a sender's text stays text.</remarks>
    public static string Print(Derivation derivation, DerivationDepth depth, Language language = Language.Indonesian)
    {
        var text = new StringBuilder();
        foreach (var block in DerivationPages.Of(Require.NotNull(derivation), depth, language).Blocks) Append(text, block);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object block)
    {
        switch (block)
        {
            case DerivationPage.PageHeading heading:
                if (text.Length > 0 && text[^2] != '\n') text.Append('\n');
                text.Append(text.Length == 0 ? "# " : "## ").Append(MarkdownText.Escape(heading.Text)).Append("\n\n");
                break;
            case DerivationPage.PageLine line:
                text.Append(MarkdownText.Escape(line.Text)).Append("\n\n");
                break;
            case DerivationPage.PageEntry entry:
                text.Append(' ', 2 * entry.Number.Count(character => character == '.')).Append("- **").Append(entry.Number).Append(' ').Append(MarkdownText.Escape(entry.Title)).Append("**");
                foreach (var line in entry.Lines) text.Append("<br>").Append(MarkdownText.Escape(line));
                text.Append('\n');
                break;
            case DerivationPage.PageTable table:
                Row(text, table.Header);
                MarkdownText.AppendRule(text, table.AlignRight);
                foreach (var row in table.Rows) Row(text, [.. row, .. Enumerable.Repeat("", table.Header.Length - row.Length)]);
                text.Append('\n');
                break;
        }
    }

    private static void Row(StringBuilder text, string[] cells) =>
        MarkdownText.AppendRow(text, cells.Select(cell => Leading(cell) + MarkdownText.Escape(cell.TrimStart(' '))));

    // Markdown swallows the spaces by which a table shows what belongs under what.
    private static string Leading(string cell) => string.Concat(Enumerable.Repeat("&nbsp;", cell.Length - cell.TrimStart(' ').Length));
}
