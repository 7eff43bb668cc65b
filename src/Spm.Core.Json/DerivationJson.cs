using Spm.Core.Derivations;

namespace Spm.Core.Json;

/// <summary>A derivation as JSON (<i>asal-usul angka dalam JSON</i>), format <c>spm-derivation/1</c>: a tree that anyone can calculate again.</summary>
/// <remarks>Counts are JSON numbers; percentages and exact values are text. What a step does not have is left out; a step that does
/// not count has no value.</remarks>
[LegalTerm("asal-usul angka dalam JSON")]
public static class DerivationJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "spm-derivation/1";

    /// <summary>The longest fraction that is written unasked, in characters.</summary>
    public const int LongestFraction = 60;

    /// <summary>Writes a derivation; the same one always gives the same bytes.</summary>
    /// <param name="derivation">What a result's <c>Explain()</c> gave.</param>
    /// <param name="includeFractions">True to write <c>exact</c> everywhere. Otherwise a fraction of more than <see cref="LongestFraction"/>
    /// characters is left out: the operands say it.</param>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(Derivation derivation, bool includeFractions = false)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        return Write(DerivationDocument.Of(derivation, includeFractions ? int.MaxValue : LongestFraction, withPlaces: true));
    }

    /// <summary>Writes what was read; the same bytes again.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(DerivationDocument document) => SpmFormat.Derivation.Write(document);

    /// <summary>Reads a derivation as it was written; nothing is computed.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="fileName">The name that messages print; null when there is none.</param>
    /// <exception cref="SpmFormatException">The text is no such derivation; the message says what, where, and an accepted example.</exception>
    public static DerivationDocument Read(ReadOnlyMemory<byte> utf8, string? fileName = null) => SpmFormat.Derivation.Read(utf8, fileName);

    /// <summary>Reads a derivation and never throws for what the text holds; <see cref="SpmFormat.Derivation"/> reads streams too.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="options">How; null for the strict way.</param>
    public static SpmReadResult<DerivationDocument> TryRead(ReadOnlyMemory<byte> utf8, SpmReadOptions? options = null) =>
        SpmFormat.Derivation.TryRead(utf8, options);
}
