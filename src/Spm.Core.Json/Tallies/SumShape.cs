using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>A total of 64 bits: a number where every reader of JSON holds it exactly, and beyond that text.</summary>
internal sealed class SumShape : Shape<long>
{
    private SumShape()
        : base("sum", "142")
    {
    }

    public static Shape<long> Instance { get; } = new SumShape();

    public override long Read(ref JsonCursor json)
    {
        if (json.Token == JsonTokenType.String && TryText(json.TextOrBlank(Example), out var wide)) return wide;
        if (json.Token == JsonTokenType.Number && Utf8Parser.TryParse(json.NumberBytes, out long beyond, out var length) && length == json.NumberBytes.Length && !IsExact(beyond))
            throw json.Refuse(TallyProblems.NotExact(beyond));
        return WholeNumber.Read(ref json, -Figure.MostCount, Figure.MostCount, Example);
    }

    public override void Write(Utf8JsonWriter json, long value)
    {
        if (IsExact(value)) json.WriteNumberValue(value);
        else json.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
    }

    public override JsonObject Schema(SchemaBook book) => new()
    {
        ["oneOf"] = new JsonArray(
            new JsonObject { ["type"] = "integer", ["minimum"] = -Figure.MostCount, ["maximum"] = Figure.MostCount },
            new JsonObject { ["type"] = "string", ["pattern"] = "^-?[1-9][0-9]{15,18}$" }),
    };

    private static bool TryText(string text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && !IsExact(value) && value.ToString(CultureInfo.InvariantCulture) == text;

    private static bool IsExact(long value) => value is >= -Figure.MostCount and <= Figure.MostCount;
}
