using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Spm.Core.Json;

/// <summary>A registered type.</summary>
/// <param name="Shape">Its description.</param>
/// <param name="Converter">The converter that follows from it.</param>
/// <param name="Describe">What the serializer asks where it may not reflect.</param>
internal sealed record ShapeEntry(Shape Shape, JsonConverter Converter, Func<JsonSerializerOptions, JsonTypeInfo> Describe);
