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
    public override T Read(ref JsonCursor json) => json.Token == JsonTokenType.StartObject ? full.Read(ref json) : brief.Read(ref json);

    public override void Write(Utf8JsonWriter json, T value) => (isBrief(value) ? brief : full).Write(json, value);

    public override JsonObject Schema(SchemaBook book) => new() { ["oneOf"] = new JsonArray(book.Use(brief), book.Use(full)) };
}
