using Spm.Core.Validation;

namespace Spm.Core.Json;

/// <summary>Findings as JSON (<i>catatan pemeriksaan data dalam JSON</i>), format <c>spm-findings/1</c>.</summary>
[LegalTerm("catatan pemeriksaan data dalam JSON")]
public static class FindingsJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "spm-findings/1";

    /// <summary>Findings alone, such as those of a submission that has no index because of its errors.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Write([.. findings.Select(StatedFinding.Of)]);
    }

    /// <summary>Writes what was read; the same bytes again.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<StatedFinding> findings) => SpmFormat.Findings.Write(findings);

    /// <summary>Reads findings as they were written, with their texts of that day.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="fileName">The name that messages print; null when there is none.</param>
    /// <exception cref="SpmFormatException">The text holds no findings; the message says what, where, and an accepted example.</exception>
    public static IReadOnlyList<StatedFinding> Read(ReadOnlyMemory<byte> utf8, string? fileName = null) => SpmFormat.Findings.Read(utf8, fileName);

    /// <summary>Reads findings and never throws for what the text holds; <see cref="SpmFormat.Findings"/> reads streams too.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="options">How; null for the strict way.</param>
    public static SpmReadResult<IReadOnlyList<StatedFinding>> TryRead(ReadOnlyMemory<byte> utf8, SpmReadOptions? options = null) => SpmFormat.Findings.TryRead(utf8, options);
}
