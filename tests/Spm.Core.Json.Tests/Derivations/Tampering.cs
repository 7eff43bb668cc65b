using System.Text.Json.Nodes;

namespace Spm.Core.Json.Tests.Derivations;

/// <summary>One wrong thing in one node of a derivation, at a place that the numbers given choose.</summary>
internal static class Tampering
{
    private static readonly string[] Operations = ["share", "pooled-share", "assumed", "left-out", "same", "mean", "weighted-mean"];

    public static IReadOnlyDictionary<string, Func<JsonObject, int, bool>> Kinds { get; } = new Dictionary<string, Func<JsonObject, int, bool>>
    {
        ["count"] = Count,
        ["weight"] = static (node, pick) => Set(node, "weight", (int)node["weight"]! + 1 + pick % 3),
        ["operation"] = static (node, pick) =>
            Set(node, "operation", Operations.Where(operation => operation != (string)node["operation"]!).ElementAt(pick % (Operations.Length - 1))),
        ["published"] = static (node, pick) => SetValue(node, "published", text => Other(text, pick)),
        ["rating"] = static (node, pick) => SetValue(node, "rating", text => text == "Tuntas Muda" ? "Tuntas Madya" : "Tuntas Muda"),
        ["exact"] = static (node, pick) => SetValue(node, "exact", text => Other(text, pick)),
        ["capped"] = static (node, pick) => Set(node, "capped", !(node["capped"] is { } flag && (bool)flag)),
        ["value removed"] = static (node, pick) => node.Remove("value"),
        ["value invented"] = static (node, pick) => !node.ContainsKey("value") && Set(node, "value", new JsonObject { ["published"] = "0.00", ["exact"] = "0" }),
        ["gap"] = static (node, pick) => node["gap"] is null ? Set(node, "gap", "not-reported") : node.Remove("gap"),
    };

    /// <summary>Changes one node that such a change can be made to; the path of that node, or null when there is none.</summary>
    public static string? Change(JsonNode root, string kind, int at, int pick)
    {
        var nodes = Nodes(root["tree"]!.AsObject(), "tree").ToArray();
        for (var i = 0; i < nodes.Length; i++)
        {
            var (path, node) = nodes[(at + i) % nodes.Length];
            if (Kinds[kind](node, pick)) return path;
        }

        return null;
    }

    public static IEnumerable<(string Path, JsonObject Node)> Nodes(JsonObject node, string path) =>
        (node["operands"]?.AsArray() ?? []).SelectMany((operand, at) => Nodes(operand!.AsObject(), $"{path}.operands[{at}]")).Prepend((path, node));

    // One required more or less done always gives another share, except that of what is done beyond required.
    private static bool Count(JsonObject node, int pick)
    {
        if ((string)node["operation"]! != "share") return false;
        var (required, done) = ((long)node["required"]!, (long)node["done"]!);
        if (done > required) return Set(node, "done", required - 1);
        return pick % 2 == 0 && done > 0 ? Set(node, "required", required + 1) : Set(node, "done", done == 0 ? 1 : done - 1);
    }

    private static bool Set(JsonObject node, string name, JsonNode? value)
    {
        node[name] = value;
        return true;
    }

    private static bool SetValue(JsonObject node, string name, Func<string, string> other) =>
        node["value"]?[name] is { } text && Set(node["value"]!.AsObject(), name, other((string)text!));

    private static string Other(string text, int pick)
    {
        var digits = Enumerable.Range(0, text.Length).Where(at => char.IsAsciiDigit(text[at])).ToArray();
        var at = digits[pick % digits.Length];
        return $"{text[..at]}{(char)('0' + (text[at] - '0' + 1 + pick % 8) % 10)}{text[(at + 1)..]}";
    }
}
