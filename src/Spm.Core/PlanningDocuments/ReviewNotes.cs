using System.Buffers;
using System.Globalization;
using System.Text;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>Findings as a table of a reviewer's notes (<i>daftar catatan hasil reviu</i>), to be handed on.</summary>
/// <remarks>Text of a sender stays text: a cell that a spreadsheet would take for a formula gets an apostrophe in front.</remarks>
[LegalTerm("daftar catatan hasil reviu", "Permendagri 9/2018; Permendagri 10/2018")]
public static class ReviewNotes
{
    private const char Separator = ';';

    private static readonly SearchValues<char> Marks = SearchValues.Create(";,\t\"\r\n");

    /// <summary>The notes as a table for GitHub and most editors, one line each.</summary>
    /// <param name="findings">What was found, in the order of the table.</param>
    /// <param name="language">The language of the notes.</param>
    public static string Markdown(IEnumerable<Finding> findings, Language language)
    {
        var text = new StringBuilder();
        var header = Header(language);
        MarkdownText.AppendRow(text, header);
        MarkdownText.AppendRule(text, header.Select((_, column) => column == 0));
        foreach (var cells in Rows(findings, language)) MarkdownText.AppendRow(text, cells.Select(MarkdownText.Escape));
        return text.ToString();
    }

    /// <summary>The notes as CSV with semicolons; cells beginning with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> are defused.</summary>
    /// <inheritdoc cref="Markdown(IEnumerable{Finding}, Language)"/>
    public static string Csv(IEnumerable<Finding> findings, Language language)
    {
        var text = new StringBuilder();
        foreach (var cells in Rows(findings, language).Prepend(Header(language)))
            text.AppendJoin(Separator, cells.Select(Cell)).Append("\r\n");
        return text.ToString();
    }

    private static string[] Header(Language language) => language == Language.Indonesian
        ? ["No.", "Tingkat", "Kode", "Dokumen", "Halaman/baris", "Kondisi", "Kriteria", "Saran"]
        : ["No.", "Severity", "Code", "Document", "Page or row", "Condition", "Criterion", "Suggestion"];

    private static IEnumerable<string[]> Rows(IEnumerable<Finding> findings, Language language) => Require.Copy(findings).Select((finding, index) =>
    {
        var note = ReviewNote.Of(finding, language);
        return (string[])[(index + 1).ToString(CultureInfo.InvariantCulture), Word(finding.Severity, language), finding.Code, note.Document, note.Place, note.Condition, note.Criterion, note.Suggestion];
    });

    private static string Word(FindingSeverity severity, Language language) => (severity, language) switch
    {
        (FindingSeverity.Error, Language.Indonesian) => "kesalahan",
        (FindingSeverity.Warning, Language.Indonesian) => "peringatan",
        (_, Language.Indonesian) => "catatan",
        (FindingSeverity.Error, _) => "error",
        (FindingSeverity.Warning, _) => "warning",
        _ => "note",
    };

    private static string Cell(string text)
    {
        var line = OneLine.Of(text);
        if (line.AsSpan().TrimStart() is ['=' or '+' or '-' or '@', ..]) line = $"'{line}";
        return line.AsSpan().IndexOfAny(Marks) < 0 ? line : $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
