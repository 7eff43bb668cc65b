using Spm.Core.Indices;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The result of a region as JSON (<i>hasil perhitungan dalam JSON</i>), format <c>spm-result/1</c>: every index with its figures and rules.</summary>
/// <remarks>Exact values are text <c>"n/d"</c> beside the published text; a region's fraction can have hundreds of digits. What does not
/// exist is left out.</remarks>
[LegalTerm("hasil perhitungan dalam JSON")]
public static class ResultJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "spm-result/1";

    /// <summary>Writes a result; the same one always gives the same bytes.</summary>
    /// <param name="index">Of a submission, of bare figures or of a tally.</param>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(RegionIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Write(ResultDocument.Of(index));
    }

    /// <summary>Writes what was read; the same bytes again.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(ResultDocument document) => SpmFormat.Result.Write(document);

    /// <summary>Reads a result as it was written; nothing is computed.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="fileName">The name that messages print; null when there is none.</param>
    /// <exception cref="SpmFormatException">The text is no such result; the message says what, where, and an accepted example.</exception>
    public static ResultDocument Read(ReadOnlyMemory<byte> utf8, string? fileName = null) => SpmFormat.Result.Read(utf8, fileName);

    /// <summary>Reads a result and never throws for what the text holds; <see cref="SpmFormat.Result"/> reads streams too.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="options">How; null for the strict way.</param>
    public static SpmReadResult<ResultDocument> TryRead(ReadOnlyMemory<byte> utf8, SpmReadOptions? options = null) => SpmFormat.Result.TryRead(utf8, options);

    /// <summary>Checks a written result of a submission against the figures: everything is computed again and compared member by member.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="submission">The figures.</param>
    /// <param name="rules">Rules of your own; null to make those again that the document states.</param>
    /// <returns>Every member that differs, by its path, and the hash of the whole as <see cref="ProofVerdict.Root"/>; never an exception for what the text or
    /// the figures hold.</returns>
    public static ProofVerdict Verify(ReadOnlyMemory<byte> utf8, Submission submission, RuleBook? rules = null)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return DocumentCheck.Run(
            utf8, ResultShapes.File, (result => result.Rules, "$.rules"), submission, rules, (_, check, known) => ResultDocument.Of(known.Measure(check.OrThrow())));
    }
}
