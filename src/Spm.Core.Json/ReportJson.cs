using Spm.Core.Indices;
using Spm.Core.Reports;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Report cards, quarterly and annual reports as JSON (<i>rapor dan laporan SPM dalam JSON</i>), format <c>spm-report/1</c>: what the printed one says, with exact fractions.</summary>
/// <remarks>Exact values are text <c>"n/d"</c> beside the published text; a region's fraction can have hundreds of digits. What does not
/// exist is left out.</remarks>
[LegalTerm("rapor dan laporan SPM dalam JSON")]
public static class ReportJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "spm-report/1";

    /// <summary>Writes a report card; the same one always gives the same bytes.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(ReportCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Write(ReportDocument.Of(card));
    }

    /// <summary>Writes a quarterly report with the card that it stands on; the same one always gives the same bytes.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    /// <exception cref="ArgumentException">Something in its contents has no form in JSON.</exception>
    public static ReadOnlyMemory<byte> Write(QuarterlyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Write(ReportDocument.Of(report));
    }

    /// <summary>Writes an annual report with the card that it stands on; the same one always gives the same bytes.</summary>
    /// <inheritdoc cref="Write(QuarterlyReport)"/>
    public static ReadOnlyMemory<byte> Write(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Write(ReportDocument.Of(report));
    }

    /// <summary>Writes what was read; the same bytes again.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(ReportDocument document) => SpmFormat.Report.Write(document);

    /// <summary>Reads a report card as it was written; nothing is computed.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="fileName">The name that messages print; null when there is none.</param>
    /// <exception cref="SpmFormatException">The text is no such report; the message says what, where, and an accepted example.</exception>
    public static ReportDocument Read(ReadOnlyMemory<byte> utf8, string? fileName = null) => SpmFormat.Report.Read(utf8, fileName);

    /// <summary>Reads a report and never throws for what the text holds; <see cref="SpmFormat.Report"/> reads streams too.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="options">How; null for the strict way.</param>
    public static SpmReadResult<ReportDocument> TryRead(ReadOnlyMemory<byte> utf8, SpmReadOptions? options = null) => SpmFormat.Report.TryRead(utf8, options);

    /// <summary>Checks a written report against the figures: everything is computed again and compared member by member.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="submission">The figures of the period; what the region added to them is taken as stated.</param>
    /// <param name="rules">Rules of your own; null to make those again that the document states.</param>
    /// <returns>Every member that differs, by its path, and the hash of the whole as <see cref="ProofVerdict.Root"/>; never an exception for what the text or
    /// the figures hold.</returns>
    public static ProofVerdict Verify(ReadOnlyMemory<byte> utf8, Submission submission, RuleBook? rules = null)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return DocumentCheck.Run(
            utf8, CardShapes.File, (report => report.Result.Rules, "$.result.rules"), submission, rules, (stated, check, known) => stated.Again(ReportCard.Of(check, known)));
    }
}
