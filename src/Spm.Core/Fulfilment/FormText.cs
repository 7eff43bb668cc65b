using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Fulfilment;

/// <summary>Writes forms out.</summary>
internal static class FormText
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    public static string Markdown(StageForm form, FormTable table, Language language)
    {
        var text = new StringBuilder();
        var isIndonesian = language == Language.Indonesian;
        text.Append("## ").Append(MarkdownText.Escaped(form.Title(language))).Append("\n\n");
        text.Append(isIndonesian ? "Dasar: " : "Basis: ").Append(MarkdownText.Escaped(form.Basis.ToString())).Append("  \n");
        text.Append(isIndonesian ? "Kelengkapan: " : "Completeness: ").Append(MarkdownText.Escaped(form.Completeness.ToString(language))).Append("\n\n");
        Row(text, table.Columns.Select(column => MarkdownText.Escaped(column.Print(language))));
        text.Append('|').AppendJoin('|', table.Columns.Select((_, column) => table.Rows.Any(row => row[column].IsNumber) ? "---:" : "---")).Append("|\n");
        foreach (var row in table.Rows) Row(text, row.Select(cell => cell.IsNumber ? cell.Print(language) : MarkdownText.Escaped(cell.Print(language))));
        return text.ToString();
    }

    public static string Csv(FormTable table, Language language)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows.Prepend(table.Columns))
            text.AppendJoin(',', row.Select(cell => Field(cell.Raw(language)))).Append("\r\n");
        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Field(string text) =>
        text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
