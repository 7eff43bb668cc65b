using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Derivations;

/// <summary>A derivation as plain text (<i>asal-usul angka tercetak</i>).</summary>
[LegalTerm("asal-usul angka tercetak")]
public static class DerivationText
{
    /// <summary>Writes a derivation out; lines end with a line feed.</summary>
    /// <param name="derivation">What a result's <c>Explain()</c> gave.</param>
    /// <param name="depth">A sentence, a table or the whole worksheet.</param>
    /// <param name="language">Indonesian unless asked otherwise; ratings and citations are Indonesian in both.</param>
    /// <remarks>A control or format character in a sender's text is printed as its number, such as <c>U+000A</c>.</remarks>
    public static string Print(Derivation derivation, DerivationDepth depth, Language language = Language.Indonesian)
    {
        var text = new StringBuilder();
        foreach (var block in DerivationPages.Of(Require.NotNull(derivation), depth, language).Blocks) Append(text, block);
        return text.ToString();
    }

    /// <summary>Writes one step and those below it, as the worksheet does, without rules, sources and other readings.</summary>
    /// <param name="step">A step of a derivation.</param>
    /// <param name="language">Indonesian unless asked otherwise.</param>
    public static string Print(DerivationStep step, Language language = Language.Indonesian)
    {
        var text = new StringBuilder();
        foreach (var block in DerivationPages.Of(Require.NotNull(step), language).Blocks) Append(text, block);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object block)
    {
        switch (block)
        {
            case DerivationPage.PageHeading heading:
                if (text.Length > 0) text.Append('\n');
                text.Append(OneLine.Of(heading.Text)).Append('\n');
                break;
            case DerivationPage.PageLine line:
                if (line.AfterGap) text.Append('\n');
                text.Append(OneLine.Of(line.Text)).Append('\n');
                break;
            case DerivationPage.PageEntry entry:
                var indent = new string(' ', 2 * entry.Number.Count(character => character == '.'));
                text.Append(indent).Append(entry.Number).Append("  ").Append(OneLine.Of(entry.Title)).Append('\n');
                foreach (var line in entry.Lines) text.Append(indent).Append("     ").Append(OneLine.Of(line)).Append('\n');
                break;
            case DerivationPage.PageTable table:
                var columns = new TextTable("  ", table.AlignRight);
                columns.Add(table.Header);
                foreach (var row in table.Rows) columns.Add(row);
                columns.AppendTo(text);
                break;
        }
    }
}
