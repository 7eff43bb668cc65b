using System.Text.Json.Serialization;

namespace Spm.Core.Benchmarks.Json;

/// <summary>A row as one would write it for <see cref="System.Text.Json.JsonSerializer"/>.</summary>
internal sealed class SerializerRow
{
    public string Region { get; set; } = "";

    public string Service { get; set; } = "";

    public string? Indicator { get; set; }

    public long? Required { get; set; }

    public long? Done { get; set; }

    public string? State { get; set; }
}

/// <summary>The generated reader of a list of them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<SerializerRow>))]
internal sealed partial class SerializerRows : JsonSerializerContext;
