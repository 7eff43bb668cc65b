using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>A value written as another one.</summary>
/// <param name="name">Its name in schemas.</param>
/// <param name="inner">How it is written.</param>
/// <param name="read">Makes the value; may refuse with a <see cref="ShapeRefusal"/>.</param>
/// <param name="write">What is written for it.</param>
internal sealed class ConvertedShape<TInner, T>(string? name, Shape<TInner> inner, Func<TInner, T> read, Func<T, TInner> write) : Shape<T>(name, inner.Example)
    where TInner : notnull
    where T : notnull
{
    public override T Read(ref JsonCursor json)
    {
        var place = json.Place();
        var written = inner.Read(ref json);
        try
        {
            return read(written);
        }
        catch (ShapeRefusal refusal)
        {
            throw json.Refuse(refusal.Problem.WithExample(Example), place);
        }
        catch (ArgumentException unfit)
        {
            throw json.Refuse(Problems.Unfit(unfit.Message).WithExample(Example), place);
        }
    }

    public override void Write(Utf8JsonWriter json, T value) => inner.Write(json, write(value));

    public override string? Key(T value) => inner.Key(write(value));

    public override T ReadKey(string key) => read(inner.ReadKey(key));

    public override JsonObject Schema(SchemaBook book) => inner.Name is null ? inner.Schema(book) : new() { ["allOf"] = new JsonArray(book.Use(inner)) };
}
