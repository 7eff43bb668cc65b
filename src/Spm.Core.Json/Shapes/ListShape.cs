using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>An array of values of one shape, in their order.</summary>
internal sealed class ListShape<T>(Shape<T> item, string? example = null) : Shape<IReadOnlyList<T>>(null, example ?? $"[{item.Example}]")
    where T : notnull
{
    /// <summary>What an empty list deserves to be told; null when it may be empty.</summary>
    public Problem? Empty { get; init; }

    /// <summary>The most items, and what one more deserves to be told.</summary>
    public (int Count, Problem Problem) Most { get; init; } = (int.MaxValue, default);

    /// <summary>What no two items may share: the member that holds it, its text, and what the second deserves to be told.</summary>
    public (string Member, Func<T, string> Of, Func<string, Problem> Problem)? Unique { get; init; }

    /// <summary>What an item deserves to be told that may not stand behind the one before; null, or a null problem, when it may.</summary>
    public Func<T, T, Problem?>? Follows { get; init; }

    public override IReadOnlyList<T> Read(ref JsonCursor json)
    {
        var items = new List<T>();
        var seen = Unique is null ? null : new HashSet<string>(StringComparer.Ordinal);
        json.EnterArray(Example);
        while (json.NextItem())
        {
            if (items.Count == Most.Count) throw json.Refuse(Most.Problem);
            var place = json.Place();
            var read = item.Read(ref json);
            if (Unique is { } unique && !seen!.Add(unique.Of(read)))
                throw json.Refuse(unique.Problem(unique.Of(read)), place, new PathStep(unique.Member, -1));
            if (items.Count > 0 && Follows?.Invoke(items[^1], read) is { } misplaced) throw json.Refuse(misplaced, place);
            items.Add(read);
        }

        return items.Count > 0 || Empty is null ? items.AsReadOnly() : throw json.Refuse(Empty.Value);
    }

    public override void Write(Utf8JsonWriter json, IReadOnlyList<T> value)
    {
        if (value.Count == 0 && Empty is { } empty) throw new ArgumentException(empty.English, nameof(value));
        if (value.Count > Most.Count) throw new ArgumentException(Most.Problem.English, nameof(value));
        if (Unique is { } unique && value.GroupBy(unique.Of, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException(unique.Problem(twice.Key).English, nameof(value));
        json.WriteStartArray();
        foreach (var each in value) item.Write(json, each);
        json.WriteEndArray();
    }

    public override JsonObject Schema(SchemaBook book)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = book.Use(item) };
        if (Empty is not null) schema["minItems"] = 1;
        if (Most.Count < int.MaxValue) schema["maxItems"] = Most.Count;
        return schema;
    }
}
