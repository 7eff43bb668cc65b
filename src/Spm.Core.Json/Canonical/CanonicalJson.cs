namespace Spm.Core.Json;

/// <summary>The one spelling of a JSON text (<i>bentuk baku JSON</i>), by RFC 8785, so that two systems can compare and sign it.</summary>
/// <remarks>Members sorted by the UTF-16 code units of their names, no white space, the fewest escapes. Narrower than the RFC: numbers are whole,
/// from −(2⁵³−1) to 2⁵³−1, because fractions and money are text here; every other number is refused, not rounded.
/// Canonical text is unchanged by it.</remarks>
[LegalTerm("bentuk baku JSON")]
public static class CanonicalJson
{
    /// <summary>The canonical form of one JSON text.</summary>
    /// <param name="utf8">The whole text, UTF-8; a byte order mark is accepted and left out.</param>
    /// <param name="fileName">The name that messages print; null when there is none.</param>
    /// <returns>UTF-8 without a final line feed.</returns>
    /// <exception cref="SpmFormatException">Not JSON, a member twice in one object, a number that is not whole or too large, half of a
    /// surrogate pair; the message says what, where, and an accepted example.</exception>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> utf8, string? fileName = null)
    {
        var json = new JsonCursor(utf8.Span, new JsonOrigin(fileName));
        var canonical = new List<byte>(utf8.Length);
        CanonicalWriter.WriteValue(ref json, canonical);
        json.Finish();
        return canonical.ToArray();
    }

    /// <summary>True when a text is its own canonical form, byte for byte; false for any other text, also one that is no JSON.</summary>
    public static bool IsCanonical(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return Of(utf8).Span.SequenceEqual(utf8.Span);
        }
        catch (SpmFormatException)
        {
            return false;
        }
    }
}
