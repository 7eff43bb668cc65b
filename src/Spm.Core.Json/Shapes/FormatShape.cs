using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>The member <c>format</c>: the major that is written; earlier ones are named when it is refused.</summary>
internal sealed class FormatShape(IReadOnlyList<string> readable) : Shape<string>(null, $"\"{readable[0]}\"")
{
    public override string Read(ref JsonCursor json) => readable[json.ChoiceAt(readable, Example)];

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(readable[0]);

    public override JsonObject Schema(SchemaBook book) => new() { ["const"] = readable[0] };
}
