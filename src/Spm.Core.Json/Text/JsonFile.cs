using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>JSON as a file of its own: indented, ending with a line feed.</summary>
internal static class JsonFile
{
    public static JsonWriterOptions Readable { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable)) write(json);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
