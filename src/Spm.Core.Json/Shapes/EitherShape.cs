using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>An object, or a shorter form where that says everything.</summary>
/// <param name="name">Its name in schemas.</param>
/// <param name="brief">The shorter form, which is no object.</param>
/// <param name="full">The object.</param>
/// <param name="isBrief">True when the shorter form says everything.</param>
internal sealed class EitherShape<T>(string? name, Shape<T> brief, Shape<T> full, Func<T, bool> isBrief) : Shape<T>(name, brief.Example)
    where T : notnull
{
    public override T Read(ref JsonCursor json)
    {
        if (json.Token != JsonTokenType.StartObject) return brief.Read(ref json);
        var place = json.Place();
        var kept = json.KeptCount;
        var value = full.Read(ref json);

        // It would be written in the shorter form, which holds no members.
        return json.KeptCount > kept && isBrief(value) ? throw json.Refuse(Problems.UnknownBesideBrief.WithExample(Example), place) : value;
    }

    public override void Write(Utf8JsonWriter json, T value) => (isBrief(value) ? brief : full).Write(json, value);

    public override JsonObject Schema(SchemaBook book) => new() { ["oneOf"] = new JsonArray(book.Use(brief), book.Use(full)) };
}
