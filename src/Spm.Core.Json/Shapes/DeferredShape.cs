using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>A shape that is looked up when it is needed, so that a description can hold itself.</summary>
internal sealed class DeferredShape<T>(string example, Func<Shape<T>> shape) : Shape<T>(null, example)
    where T : notnull
{
    public override T Read(ref JsonCursor json) => shape().Read(ref json);

    public override void Write(Utf8JsonWriter json, T value) => shape().Write(json, value);

    public override JsonObject Schema(SchemaBook book) => book.Use(shape());
}
