using System.Text;
using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Reads and writes submissions as spreadsheet files (<i>berkas lembar sebar data penerapan SPM</i>), format <c>spm-csv/0</c>.</summary>
/// <remarks>The first lines of a file declare its separator, number style and what blank, <c>-</c> and <c>nihil</c> mean; then nothing
/// is ambiguous. What was not declared and could mean two things is refused with the line to add. Reading never throws for any bytes:
/// everything that is wrong is in the result, with row and column as a spreadsheet shows them. Columns stand in any order.</remarks>
[LegalTerm("berkas lembar sebar data penerapan SPM")]
public static partial class SubmissionCsv
{
    private const string ByteOrderMark = "\uFEFF";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads one file.</summary>
    /// <param name="utf8">The whole file, UTF-8; a byte order mark is accepted. The caller does the reading from disk or network.</param>
    /// <param name="fileName">The name that problems and findings print.</param>
    /// <param name="catalog">The catalogue that names services and quality items; null takes the shipped one of the file's year.</param>
    /// <param name="limits">Of these, the most bytes; null for the default. A row has 16,384 cells at most.</param>
    /// <returns>The submission as far as it can be used, every figure with its cell, and all problems.</returns>
    public static SubmissionCsvResult Read(ReadOnlyMemory<byte> utf8, string fileName, ServiceCatalog? catalog = null, SpmReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        var problems = new CsvProblemList(fileName);
        var most = (limits ?? SpmReadLimits.Default).Bytes;
        if (utf8.Length > most)
        {
            problems.Add(LimitProblems.TooManyBytes(most), 1);
            return new SubmissionCsvResult(null, problems.ToArray(), []);
        }

        if (Decode(utf8.Span, problems) is not { } content) return new SubmissionCsvResult(null, problems.ToArray(), []);

        var text = new CsvText(content, problems);
        var declarations = CsvDeclarations.Read(text, problems);
        var head = CsvHead.Read(declarations, catalog, problems);
        var rules = declarations.Rules(problems);
        if (text.IsAtEnd)
        {
            problems.Add(CsvProblems.NoHeader, text.RowsRead + 1);
            return new SubmissionCsvResult(null, problems.ToArray(), []);
        }

        var separator = declarations.SeparatorFor(text.PeekLine(), text.RowsRead + 1, problems);
        if (CsvHeader.Read(text.NextRow(separator), problems) is not { } header) return new SubmissionCsvResult(null, problems.ToArray(), []);

        var body = new CsvBody(header, head, rules, problems);
        while (!text.IsAtEnd) body.Add(text.NextRow(separator));
        body.Finish();
        var submission = head.IsComplete
            ? new Submission(head.Code!, head.Period!.Value, head.Sender!, body.Figures) { Services = head.Services, Note = head.Note, Place = head.Place }
            : null;
        return new SubmissionCsvResult(submission, problems.ToArray(), [.. body.Unusable]);
    }

    internal static string? Decode(ReadOnlySpan<byte> utf8, CsvProblemList problems)
    {
        if (utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            problems.Add(CsvProblems.Utf16, 1);
            return null;
        }

        if (utf8.StartsWith("PK"u8) || utf8 is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            problems.Add(CsvProblems.Workbook, 1);
            return null;
        }

        try
        {
            var text = Strict.GetString(utf8);
            return text.StartsWith(ByteOrderMark, StringComparison.Ordinal) ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            var valid = utf8[..(int)JsonText.FirstInvalidByte(utf8)];
            problems.Add(CsvProblems.NotUtf8, valid.Count((byte)'\n') + 1);
            return null;
        }
    }
}
