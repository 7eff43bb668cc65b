using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>A whole number in plain digits, within bounds.</summary>
internal sealed class NumberShape(string? name, string example, long least, long most) : Shape<long>(name, example)
{
    public override long Read(ref JsonCursor json) => WholeNumber.Read(ref json, least, most, Example);

    public override void Write(Utf8JsonWriter json, long value) => json.WriteNumberValue(Accepted(value));

    public override string Key(long value) => Accepted(value).ToString(CultureInfo.InvariantCulture);

    public override long ReadKey(string key)
    {
        var json = new JsonCursor(JsonEncodedText.Encode(key).EncodedUtf8Bytes, JsonOrigin.Part);
        return Read(ref json);
    }

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    private long Accepted(long value) => value >= least && value <= most
        ? value
        : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{value} cannot be written; accepted are {least} to {most}."), nameof(value));
}
