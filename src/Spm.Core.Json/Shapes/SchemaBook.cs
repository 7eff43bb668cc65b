using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>Gathers the definitions of one JSON Schema (2020-12).</summary>
internal sealed class SchemaBook
{
    private readonly SortedDictionary<string, (Shape Shape, JsonObject? Schema)> _definitions = new(StringComparer.Ordinal);

    /// <summary>The schema of a value where it is used: a reference when its shape has a name.</summary>
    public JsonObject Use(Shape shape)
    {
        if (shape.Name is not { } name) return shape.Schema(this);
        if (!_definitions.TryGetValue(name, out var defined))
        {
            // Entered first, so that a shape that holds itself finds its name.
            _definitions[name] = (shape, null);
            _definitions[name] = (shape, shape.Schema(this));
        }
        else if (!ReferenceEquals(defined.Shape, shape))
        {
            throw new InvalidOperationException($"Two shapes are named {name}.");
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>What was used so far, by name.</summary>
    public JsonObject Definitions()
    {
        var all = new JsonObject();
        foreach (var (name, defined) in _definitions) all[name] = defined.Schema!.DeepClone();
        return all;
    }
}
