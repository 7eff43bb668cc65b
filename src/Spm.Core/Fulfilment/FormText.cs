using System.Text;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Fulfilment;

/// <summary>Writes forms out.</summary>
internal static class FormText
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    public static string Markdown(string title, LegalBasis basis, StageCompleteness? completeness, FormTable table, Language language)
    {
        var text = new StringBuilder();
        var isIndonesian = language == Language.Indonesian;
        text.Append("## ").Append(MarkdownText.Escape(title)).Append("\n\n");
        text.Append(isIndonesian ? "Dasar: " : "Basis: ").Append(MarkdownText.Escape(basis.ToString())).Append(completeness is null ? "\n\n" : "  \n");
        if (completeness is { } asked) text.Append(isIndonesian ? "Kelengkapan: " : "Completeness: ").Append(MarkdownText.Escape(asked.ToString(language))).Append("\n\n");
        MarkdownText.AppendRow(text, table.Header(language).Select(MarkdownText.Escape));
        MarkdownText.AppendRule(text, table.Columns.Select((_, column) => table.Rows.Any(row => row[column].IsNumber)));
        foreach (var row in table.Rows) MarkdownText.AppendRow(text, row.Select(cell => cell.IsNumber ? cell.Print(language) : MarkdownText.Escape(cell.Print(language))));
        return text.ToString();
    }

    public static string Csv(FormTable table, Language language)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows.Prepend(table.Columns))
            text.AppendJoin(',', row.Select(cell => Field(cell.IsNumber ? cell.Raw(language) : Defused(cell.Raw(language))))).Append("\r\n");
        return text.ToString();
    }

    // A spreadsheet would calculate words that begin like a formula; numbers below zero stay numbers.
    private static string Defused(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;

    private static string Field(string text) =>
        text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
