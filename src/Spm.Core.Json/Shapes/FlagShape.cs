using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>True or false.</summary>
internal sealed class FlagShape() : Shape<bool>(null, "true")
{
    public override bool Read(ref JsonCursor json) => json.Token is JsonTokenType.True or JsonTokenType.False
        ? json.Token == JsonTokenType.True
        : throw json.Refuse(Problems.WrongKind(json.Found(), Problems.Flag).WithExample(Example));

    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "boolean" };
}
