using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Spm.Core.Json;

/// <summary>Gives the serializer the converters of registered types, with and without reflection.</summary>
internal sealed class ShapeConverters : JsonConverterFactory, IJsonTypeInfoResolver
{
    public static ShapeConverters Instance { get; } = new();

    public override bool CanConvert(Type typeToConvert) => ShapeRegister.Instance.Find(typeToConvert) is not null;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => ShapeRegister.Instance.Find(typeToConvert)!.Converter;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => ShapeRegister.Instance.Find(type)?.Describe(options);
}
