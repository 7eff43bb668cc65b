using System.Text.Json.Nodes;

namespace Spm.Core.Json.Tests.Formats;

/// <summary>Puts members that no format knows into objects.</summary>
internal static class Strange
{
    /// <summary>The document with a strange member in its root and in about every third object, nested submissions among them.</summary>
    public static JsonNode Members(JsonNode document, Random random)
    {
        Add(document, random, always: true);
        return document;
    }

    private static void Add(JsonNode? node, Random random, bool always)
    {
        if (node is JsonArray items)
            foreach (var item in items) Add(item, random, false);
        if (node is not JsonObject members) return;
        foreach (var (_, value) in members) Add(value, random, false);
        if (always || random.Next(3) == 0) members["x baru \u00e9"] = JsonNode.Parse(random.Next(3) switch { 0 => "1.50", 1 => "{\"a\":[{},null,true]}", _ => "\"\u00e9\"" });
    }
}
