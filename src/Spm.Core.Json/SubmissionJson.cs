using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Reads and writes submissions, format <c>spm-submission/1</c> (<i>data penerapan SPM dalam JSON</i>); <c>/0</c> is still read.</summary>
/// <remarks>Strict: what is not known, repeated, missing or of another kind is refused with its place, because a misspelt figure must
/// not become one that was not reported. Numbers out of range are read, so that the check finds them with their place; only counts
/// beyond 2⁵³−1, which other readers of JSON do not hold exactly, are refused.</remarks>
[LegalTerm("data penerapan SPM dalam JSON")]
public static class SubmissionJson
{
    /// <summary>The name of the format that is written, which every file states in its member <c>format</c>.</summary>
    public const string Format = "spm-submission/1";

    /// <summary>Reads one submission.</summary>
    /// <param name="utf8">The whole file, UTF-8; a byte order mark is accepted. The caller does the reading from disk or network.</param>
    /// <param name="fileName">The name that messages and findings print; null when there is none.</param>
    /// <returns>The submission, every figure with the line and byte at which its object begins.</returns>
    /// <exception cref="SpmFormatException">The text is not such a submission; the message says what, where, and an accepted example.</exception>
    public static Submission Read(ReadOnlyMemory<byte> utf8, string? fileName = null) => SpmFormat.Submission.Read(utf8, fileName);

    /// <summary>Reads one submission and never throws for what the text holds; <see cref="SpmFormat.Submission"/> reads streams too.</summary>
    /// <param name="utf8">The whole file, UTF-8; a byte order mark is accepted.</param>
    /// <param name="options">How; null for the strict way.</param>
    public static SpmReadResult<Submission> TryRead(ReadOnlyMemory<byte> utf8, SpmReadOptions? options = null) => SpmFormat.Submission.TryRead(utf8, options);

    /// <summary>Writes a submission; the same one always gives the same bytes.</summary>
    /// <param name="submission">What was reported. Where it stood in a file is not written, nor a blank note.</param>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    /// <exception cref="ArgumentException">A value has no form that would be read: a count beyond 2⁵³−1, a target beside a reason, an
    /// empty list of the sender's services.</exception>
    public static ReadOnlyMemory<byte> Write(Submission submission) => SpmFormat.Submission.Write(submission);
}
