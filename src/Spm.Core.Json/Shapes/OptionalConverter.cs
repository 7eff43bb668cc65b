using System.Text.Json;
using System.Text.Json.Serialization;

namespace Spm.Core.Json;

/// <summary>A value or null, for structs.</summary>
internal sealed class OptionalConverter<T>(ShapeConverter<T> converter) : JsonConverter<T?>
    where T : struct
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : converter.Read(ref reader, typeof(T), options);

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is { } given) converter.Write(writer, given, options);
        else writer.WriteNullValue();
    }
}
