using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Spm.Core.Json;

/// <summary>A shape as a converter of System.Text.Json.</summary>
internal sealed class ShapeConverter<T>(Shape<T> shape) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The serializer holds the whole value before it asks; its text is read again by the strict reader.
        using var value = JsonDocument.ParseValue(ref reader);
        try
        {
            var json = new JsonCursor(JsonMarshal.GetRawUtf8Value(value.RootElement), JsonOrigin.Part);
            return shape.Read(ref json);
        }
        catch (SpmFormatException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => shape.Write(writer, value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return shape.ReadKey(reader.GetString()!);
        }
        catch (SpmFormatException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(shape.Key(value) ?? throw new NotSupportedException($"{typeof(T).Name} is no text and cannot be the name of a member."));
}
