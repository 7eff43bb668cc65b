using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>A sum: a number where every reader of JSON holds it exactly, and beyond that text.</summary>
internal sealed class SumShape : Shape<Int128>
{
    private const string Digits = "142";

    private readonly Int128 _least;
    private readonly Int128 _most;
    private readonly int _longest;

    private SumShape(string? name, Int128 least, Int128 most, int longest)
        : base(name, Digits) => (_least, _most, _longest) = (least, most, longest);

    /// <summary>A total of 64 bits.</summary>
    public static Shape<long> Total { get; } = new ConvertedShape<Int128, long>("total", new SumShape(null, long.MinValue, long.MaxValue, 19), sum => (long)sum, total => total);

    /// <summary>Rows of many cells.</summary>
    public static Shape<Int128> Rows { get; } = new SumShape("rows", Int128.MinValue, Int128.MaxValue, 39);

    public override Int128 Read(ref JsonCursor json)
    {
        if (json.Token == JsonTokenType.String && TryText(json.TextOrBlank(Example), out var wide)) return wide;
        if (json.Token == JsonTokenType.Number && Utf8Parser.TryParse(json.NumberBytes, out long beyond, out var length) && length == json.NumberBytes.Length && !IsExact(beyond))
            throw json.Refuse(TallyProblems.NotExact(beyond));
        return WholeNumber.Read(ref json, -Figure.MostCount, Figure.MostCount, Example);
    }

    public override void Write(Utf8JsonWriter json, Int128 value)
    {
        if (IsExact(value)) json.WriteNumberValue((long)value);
        else json.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
    }

    public override JsonObject Schema(SchemaBook book) => new()
    {
        ["oneOf"] = new JsonArray(
            new JsonObject { ["type"] = "integer", ["minimum"] = -Figure.MostCount, ["maximum"] = Figure.MostCount },
            new JsonObject { ["type"] = "string", ["pattern"] = string.Create(CultureInfo.InvariantCulture, $"^-?[1-9][0-9]{{15,{_longest - 1}}}$") }),
    };

    private bool TryText(string text, out Int128 value) =>
        Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        && !IsExact(value) && value >= _least && value <= _most && value.ToString(CultureInfo.InvariantCulture) == text;

    private static bool IsExact(Int128 value) => value >= -Figure.MostCount && value <= Figure.MostCount;
}
