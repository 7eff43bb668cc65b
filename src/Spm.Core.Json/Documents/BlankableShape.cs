using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>Free text that may be empty, such as an argument of a finding.</summary>
internal sealed class BlankableShape(string example) : Shape<string>(null, $"\"{example}\"")
{
    public override string Read(ref JsonCursor json) => json.TextOrBlank(Example);

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string" };
}
