using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Reports;

/// <summary>A report as Markdown (<i>laporan dalam Markdown</i>), with tables as GitHub and most editors read them.</summary>
[LegalTerm("laporan dalam Markdown")]
public static class ReportMarkdown
{
    /// <summary>Writes a report out; lines end with a line feed.</summary>
    /// <param name="report">Any report of this room.</param>
    /// <param name="language">Indonesian unless asked otherwise; ratings, official names and citations are Indonesian in both.</param>
    /// <remarks>Characters that Markdown would read as marks are escaped, so that a sender's text stays text. Gaps stand as
    /// <c>**[belum diisi: …]**</c>.</remarks>
    public static string Print(SpmReport report, Language language = Language.Indonesian)
    {
        var page = Require.NotNull(report).Page(language);
        var text = new StringBuilder("# ").Append(MarkdownText.Escape(page.Title)).Append("\n\n");
        foreach (var block in page.Blocks)
        {
            Append(text, block);
            text.Append('\n');
        }

        return text.Remove(text.Length - 1, 1).ToString();
    }

    private static void Append(StringBuilder text, object block)
    {
        switch (block)
        {
            case ReportPage.PageHeading heading:
                text.Append('#', heading.Depth + 1).Append(' ').Append(MarkdownText.Escape(heading.Text)).Append('\n');
                break;
            case ReportPage.PageLine line:
                text.Append(Printed(line.Text)).Append('\n');
                break;
            case ReportPage.PageList list:
                foreach (var entry in list.Entries) text.Append("- ").Append(Printed(entry)).Append('\n');
                break;
            case ReportPage.PageTable table:
                MarkdownText.AppendRow(text, table.Columns.Select(column => MarkdownText.Escape(column.Header)));
                MarkdownText.AppendRule(text, table.Columns.Select(column => column.AlignRight));
                foreach (var row in table.Rows)
                    MarkdownText.AppendRow(text, (row.Length == 1 ? [$"**{MarkdownText.Escape(row[0].Text)}**"] : row.Select(Printed)).Concat(Enumerable.Repeat("", table.Columns.Length - row.Length)));
                break;
        }
    }

    // A gap keeps its brackets readable: without an address behind them they make no link.
    private static string Printed(ReportPage.PageText text) => text.IsGap ? $"**[{MarkdownText.Escape(text.Text[1..^1])}]**" : MarkdownText.Escape(text.Text);
}
