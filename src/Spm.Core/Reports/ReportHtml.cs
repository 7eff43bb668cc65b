using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Reports;

/// <summary>A report as a web page of its own (<i>laporan dalam HTML</i>): well-formed, without scripts or links, ready to be printed on A4.</summary>
[LegalTerm("laporan dalam HTML")]
public static class ReportHtml
{
    private const string Style = """
        body { font: 11pt/1.45 "Segoe UI", "Noto Sans", Arial, sans-serif; color: #111; background: #fff; max-width: 70em; margin: 0 auto; padding: 1.5em; }
        h1, h2, h3, h4 { line-height: 1.2; break-after: avoid; }
        h1 { font-size: 1.5em; border-bottom: 2px solid #111; padding-bottom: .3em; }
        h2 { font-size: 1.25em; margin-top: 1.8em; }
        h3, h4 { font-size: 1.05em; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .88em; margin: .6em 0 1em; }
        th, td { border: 1px solid #777; padding: .25em .5em; text-align: left; vertical-align: top; }
        thead { display: table-header-group; }
        thead th { background: #eee; }
        tr { break-inside: avoid; }
        .n { text-align: right; font-variant-numeric: tabular-nums; }
        mark { background: #fff3c4; color: #7a2e00; }
        @page { size: A4; margin: 18mm; }
        @media print { body { max-width: none; padding: 0; font-size: 9.5pt; } .wide { overflow: visible; } }
        """;

    /// <summary>Writes a report out; lines end with a line feed.</summary>
    /// <param name="report">Any report of this room.</param>
    /// <param name="language">Indonesian unless asked otherwise; ratings, official names and citations are Indonesian in both.</param>
    /// <remarks>Everything that comes from data is escaped. The page is well-formed XML, too; a character that XML refuses is printed as its
    /// number, such as <c>U+000A</c>. Gaps stand in a <c>mark</c> element.</remarks>
    public static string Print(SpmReport report, Language language = Language.Indonesian)
    {
        var page = Require.NotNull(report).Page(language);
        var title = Escaped(page.Title);
        var text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(language == Language.Indonesian ? "id" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\" />\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>").Append(title).Append("</title>\n<style>\n")
            .Append(Style.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n<h1>").Append(title).Append("</h1>\n");
        foreach (var block in page.Blocks) Append(text, block);
        return text.Append("</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder text, object block)
    {
        switch (block)
        {
            case ReportPage.PageHeading heading:
                var name = (char)('1' + heading.Depth);
                text.Append("<h").Append(name).Append('>').Append(Escaped(heading.Text)).Append("</h").Append(name).Append(">\n");
                break;
            case ReportPage.PageLine line:
                text.Append("<p>").Append(Printed(line.Text)).Append("</p>\n");
                break;
            case ReportPage.PageList list:
                text.Append("<ul>\n");
                foreach (var entry in list.Entries) text.Append("<li>").Append(Printed(entry)).Append("</li>\n");
                text.Append("</ul>\n");
                break;
            case ReportPage.PageTable table:
                Append(text, table);
                break;
        }
    }

    private static void Append(StringBuilder text, ReportPage.PageTable table)
    {
        text.Append("<div class=\"wide\">\n<table>\n<thead>\n<tr>");
        foreach (var (header, right) in table.Columns) text.Append("<th scope=\"col\"").Append(right ? " class=\"n\">" : ">").Append(Escaped(header)).Append("</th>");
        text.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append("<tr>");
            if (row.Length == 1)
                text.Append("<th colspan=\"").Append(table.Columns.Length).Append("\">").Append(Printed(row[0])).Append("</th>");
            else
                for (var at = 0; at < row.Length; at++)
                    text.Append(table.Columns[at].AlignRight ? "<td class=\"n\">" : "<td>").Append(Printed(row[at])).Append("</td>");
            text.Append("</tr>\n");
        }

        text.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string Printed(ReportPage.PageText text) => text.IsGap ? $"<mark>{Escaped(text.Text)}</mark>" : Escaped(text.Text);

    private static string Escaped(string text) => MarkupText.Escape(text);
}
