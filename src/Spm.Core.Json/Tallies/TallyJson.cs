using Spm.Core.Aggregation;

namespace Spm.Core.Json;

/// <summary>Parts of a tally as JSON (<i>bagian rekapitulasi dalam JSON</i>), format <c>spm-tally/1</c>: the sums of each cell under its region, service and item.</summary>
/// <remarks>A part is read for a layout and has its hash, because cells mean something by it alone. <see cref="TallyBinary"/> is the shorter form
/// of the same.</remarks>
[LegalTerm("bagian rekapitulasi dalam JSON")]
public static class TallyJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "spm-tally/1";

    /// <summary>How much is read here unless options say otherwise: 128 MiB and 4,000,000 values, which take one period of the whole nation.</summary>
    /// <remarks>Several periods are several parts.</remarks>
    public static SpmReadLimits Limits { get; } = new() { Bytes = 1 << 27, Items = 4_000_000 };

    /// <summary>The format for the parts of one layout, which reads streams too and keeps unknown members when asked.</summary>
    /// <param name="layout">The layout that parts must have.</param>
    /// <remarks>Its own limits are those of every file; <see cref="Limits"/> can be given.</remarks>
    public static SpmFileFormat<TallyPart> For(TallyLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var part = TallyShapes.For(layout);
        return new SpmFileFormat<TallyPart>(SpmFormat.Tally.Name, SpmFormat.Tally.Major, [], SpmFormat.Tally.Title, _ => part);
    }

    /// <summary>Writes a part; the same one always gives the same bytes.</summary>
    /// <returns>Indented UTF-8, ending with a line feed; about 300 bytes for each cell with a row.</returns>
    public static ReadOnlyMemory<byte> Write(TallyPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return For(part.Tally.Layout).Write(part);
    }

    /// <summary>Reads a part.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="layout">The layout that the part must have.</param>
    /// <param name="fileName">The name that messages print; null when there is none.</param>
    /// <exception cref="SpmFormatException">The text is no part of the layout; the message says what, where, and an accepted example.</exception>
    public static TallyPart Read(ReadOnlyMemory<byte> utf8, TallyLayout layout, string? fileName = null) =>
        TryRead(utf8, layout, new SpmReadOptions { FileName = fileName, Limits = Limits }).OrThrow();

    /// <summary>Reads a part and never throws for what the text holds.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="layout">The layout that the part must have.</param>
    /// <param name="options">How; null for the strict way within <see cref="Limits"/>.</param>
    public static SpmReadResult<TallyPart> TryRead(ReadOnlyMemory<byte> utf8, TallyLayout layout, SpmReadOptions? options = null) =>
        For(layout).TryRead(utf8, options ?? new SpmReadOptions { Limits = Limits });
}
