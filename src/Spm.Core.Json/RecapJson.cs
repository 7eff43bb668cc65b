using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>A recap of a province or of the nation as JSON (<i>rekapitulasi dalam JSON</i>), format <c>spm-recap/1</c>.</summary>
/// <remarks>Own services, means and pooled services stand apart, as in print. Fractions are written only when asked for: the results of the regions hold them.</remarks>
[LegalTerm("rekapitulasi dalam JSON")]
public static class RecapJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "spm-recap/1";

    /// <summary>Writes the recap of a governor; the same one always gives the same bytes.</summary>
    /// <param name="recap">The recap.</param>
    /// <param name="includeFractions">True to write <c>exact</c> beside every index.</param>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(GovernorRecap recap, bool includeFractions = false)
    {
        ArgumentNullException.ThrowIfNull(recap);
        return Write(RecapDocument.Of(recap, includeFractions ? int.MaxValue : 0));
    }

    /// <summary>Writes the recap of the nation; the same one always gives the same bytes.</summary>
    /// <param name="recap">The recap.</param>
    /// <param name="includeFractions">True to write <c>exact</c> beside every index, which takes long: the fraction of a nation has thousands of digits.</param>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(NationalRecap recap, bool includeFractions = false)
    {
        ArgumentNullException.ThrowIfNull(recap);
        return Write(RecapDocument.Of(recap, includeFractions ? int.MaxValue : 0));
    }

    /// <summary>Writes what was read; the same bytes again.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(RecapDocument document) => SpmFormat.Recap.Write(document);

    /// <summary>Reads a recap as it was written; nothing is computed.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="fileName">The name that messages print; null when there is none.</param>
    /// <exception cref="SpmFormatException">The text is no such recap; the message says what, where, and an accepted example.</exception>
    public static RecapDocument Read(ReadOnlyMemory<byte> utf8, string? fileName = null) => SpmFormat.Recap.Read(utf8, fileName);

    /// <summary>Reads a recap and never throws for what the text holds; <see cref="SpmFormat.Recap"/> reads streams too.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="options">How; null for the strict way.</param>
    public static SpmReadResult<RecapDocument> TryRead(ReadOnlyMemory<byte> utf8, SpmReadOptions? options = null) => SpmFormat.Recap.TryRead(utf8, options);
}
