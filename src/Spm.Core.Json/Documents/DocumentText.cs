using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>Whole files: what a shape describes, indented, as UTF-8 that ends with a line feed.</summary>
internal static class DocumentText
{
    private static JsonWriterOptions Readable { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write<T>(Shape<T> shape, T document)
        where T : notnull
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable)) shape.Write(writer, document);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <exception cref="SpmFormatException">The text is no such document; the message says what, where, and an accepted example.</exception>
    public static T Read<T>(Shape<T> shape, ReadOnlyMemory<byte> utf8, string? fileName)
        where T : notnull
    {
        var json = new JsonCursor(utf8.Span, new JsonOrigin(fileName));
        var document = shape.Read(ref json);
        json.Finish();
        return document;
    }
}
