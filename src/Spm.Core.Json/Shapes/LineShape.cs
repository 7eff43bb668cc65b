using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>Free text with at least one visible character.</summary>
internal sealed class LineShape(string example) : Shape<string>(null, $"\"{example}\"")
{
    public override string Read(ref JsonCursor json) => json.Text(Example);

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(Key(value));

    public override string Key(string value)
    {
        if (string.IsNullOrWhiteSpace(value)) throw new ArgumentException("A blank text is not written: it would be refused.", nameof(value));
        return JsonText.IsWhole(value) ? value : throw new ArgumentException("A text with half of a surrogate pair is not written: another one would be read.", nameof(value));
    }

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string", ["pattern"] = "\\S" };
}
