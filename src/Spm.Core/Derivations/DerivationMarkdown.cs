using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Derivations;

/// <summary>A derivation as Markdown (<i>asal-usul angka dalam Markdown</i>), with tables as GitHub and most editors read them.</summary>
[LegalTerm("asal-usul angka dalam Markdown")]
public static class DerivationMarkdown
{
    private const string Special = @"\`*_[]<>|#~&$@";

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
                text.Append(text.Length == 0 ? "# " : "## ").Append(Escaped(heading.Text)).Append("\n\n");
                break;
            case DerivationPage.PageLine line:
                text.Append(Escaped(line.Text)).Append("\n\n");
                break;
            case DerivationPage.PageEntry entry:
                text.Append(' ', 2 * entry.Number.Count(character => character == '.')).Append("- **").Append(entry.Number).Append(' ').Append(Escaped(entry.Title)).Append("**");
                foreach (var line in entry.Lines) text.Append("<br>").Append(Escaped(line));
                text.Append('\n');
                break;
            case DerivationPage.PageTable table:
                Row(text, table.Header);
                text.Append('|').AppendJoin('|', table.AlignRight.Select(right => right ? "---:" : "---")).Append("|\n");
                foreach (var row in table.Rows) Row(text, [.. row, .. Enumerable.Repeat("", table.Header.Length - row.Length)]);
                text.Append('\n');
                break;
        }
    }

    private static void Row(StringBuilder text, string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => Leading(cell) + Escaped(cell.TrimStart(' ')))).Append(" |\n");

    // Markdown swallows the spaces by which a table shows what belongs under what.
    private static string Leading(string cell) => string.Concat(Enumerable.Repeat("&nbsp;", cell.Length - cell.TrimStart(' ').Length));

    private static string Escaped(string text)
    {
        var line = OneLine.Of(text);
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (Special.Contains(line[i], StringComparison.Ordinal) || IsListMark(line, i) || IsAddress(line, i)) escaped.Append('\\');
            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    // "- ", "+ ", "=", "1." and "1)" begin a list or underline a heading only at the start of a line.
    private static bool IsListMark(string line, int at) =>
        (at == 0 && line[at] is '-' or '+' or '=') || (at > 0 && line[at] is '.' or ')' && !line.AsSpan(0, at).ContainsAnyExceptInRange('0', '9'));

    // "https://" and "www." become links by themselves.
    private static bool IsAddress(string line, int at) =>
        (line[at] == ':' && string.CompareOrdinal(line, at, "://", 0, 3) == 0)
        || (line[at] == '.' && at >= 3 && string.Compare(line, at - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0);
}
