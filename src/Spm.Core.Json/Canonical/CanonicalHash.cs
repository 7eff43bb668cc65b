using System.Security.Cryptography;

namespace Spm.Core.Json;

/// <summary>The fingerprint of what a JSON text says (<i>sidik jari isi JSON</i>): SHA-256 of its canonical form.</summary>
/// <remarks>White space, the order of members and the choice of escapes do not change it; every value does. A hash shows that two texts are
/// the same; it does not show who wrote them: for that, sign it.</remarks>
[LegalTerm("sidik jari isi JSON")]
public static class CanonicalHash
{
    /// <summary>SHA-256 of the canonical form of one JSON text.</summary>
    /// <param name="utf8">The whole text, UTF-8.</param>
    /// <param name="fileName">The name that messages print; null when there is none.</param>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    /// <exception cref="SpmFormatException">The text has no canonical form; see <see cref="CanonicalJson.Of"/>.</exception>
    public static string Of(ReadOnlyMemory<byte> utf8, string? fileName = null) => OfCanonical(CanonicalJson.Of(utf8, fileName).Span);

    /// <summary>SHA-256 of bytes that are canonical already.</summary>
    internal static string OfCanonical(ReadOnlySpan<byte> canonical) => Convert.ToHexString(SHA256.HashData(canonical)).ToLowerInvariant();
}
