using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>Free text, with at least one visible character unless it may be blank.</summary>
internal sealed class LineShape(string example, bool mayBeBlank) : Shape<string>(null, $"\"{example}\"")
{
    public override string Read(ref JsonCursor json) => mayBeBlank ? json.TextOrBlank(Example) : json.Text(Example);

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(Key(value));

    public override string Key(string value)
    {
        if (!mayBeBlank && string.IsNullOrWhiteSpace(value)) throw new ArgumentException("A blank text is not written: it would be refused.", nameof(value));
        return JsonText.IsWhole(value) ? value : throw new ArgumentException("A text with half of a surrogate pair is not written: another one would be read.", nameof(value));
    }

    public override JsonObject Schema(SchemaBook book)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (!mayBeBlank) schema["pattern"] = "\\S";
        return schema;
    }
}
