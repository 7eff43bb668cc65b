using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>One JSON Schema as a file.</summary>
internal static class SchemaFile
{
    /// <summary>The schema of a document.</summary>
    public static ReadOnlyMemory<byte> Of(Shape shape, string file, string title)
    {
        var book = new SchemaBook();
        var root = shape.Schema(book);
        return Write(file, title, root, book);
    }

    /// <summary>The definitions of several values.</summary>
    public static ReadOnlyMemory<byte> Of(IEnumerable<Shape> shapes, string file, string title)
    {
        var book = new SchemaBook();
        foreach (var shape in shapes.Where(shape => shape.Name is not null)) book.Use(shape);
        return Write(file, title, [], book);
    }

    private static ReadOnlyMemory<byte> Write(string file, string title, JsonObject root, SchemaBook book)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = file, ["title"] = title };
        foreach (var (name, value) in root.ToList())
        {
            root.Remove(name);
            schema[name] = value;
        }

        if (book.Definitions() is { Count: > 0 } definitions) schema["$defs"] = definitions;
        return JsonFile.Write(json => schema.WriteTo(json));
    }
}
