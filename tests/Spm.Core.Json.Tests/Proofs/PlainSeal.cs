using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json.Tests.Proofs;

/// <summary>The seal of a proof as its format describes it, made from the JSON text alone and with nothing of Spm.Core.</summary>
internal static class PlainSeal
{
    private static readonly string[] Parts = ["title", "remarks", "rules", "movements"];

    /// <summary>Puts the seal and root that the rest deserves in place of those that stand there.</summary>
    public static JsonObject Renew(JsonObject proof)
    {
        var seal = new JsonObject { ["inputs"] = Hash(proof["inputs"]!) };
        foreach (var part in Parts) seal[part] = Hash(proof["derivation"]![part]!);
        seal["tree"] = Of(proof["derivation"]!["tree"]!.AsObject());
        var root = seal.DeepClone().AsObject();
        root["tree"] = (string)seal["tree"]!["hash"]!;
        proof["seal"] = seal;
        proof["root"] = Hash(root);
        return proof;
    }

    private static JsonObject Of(JsonObject step)
    {
        var operands = (step["operands"]?.AsArray() ?? []).Select(operand => Of(operand!.AsObject())).ToArray();
        var content = step.DeepClone().AsObject();
        if (operands.Length > 0) content["operands"] = new JsonArray([.. operands.Select(operand => (JsonNode)(string)operand["hash"]!)]);
        var node = new JsonObject();
        if (step["key"] is { } key) node["key"] = (string)key!;
        node["hash"] = Hash(content);
        if (operands.Length > 0) node["operands"] = new JsonArray([.. operands]);
        return node;
    }

    private static string Hash(JsonNode value)
    {
        var text = new StringBuilder();
        Canonical(value, text);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))).ToLower(CultureInfo.InvariantCulture);
    }

    private static void Canonical(JsonNode value, StringBuilder text)
    {
        switch (value)
        {
            case JsonObject members:
                text.Append('{').AppendJoin(',', members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => Text(member.Key) + ":" + Nested(member.Value!))).Append('}');
                break;
            case JsonArray items:
                text.Append('[').AppendJoin(',', items.Select(item => Nested(item!))).Append(']');
                break;
            default:
                text.Append(value.GetValueKind() == JsonValueKind.String ? Text((string)value!) : value.ToJsonString());
                break;
        }
    }

    private static string Nested(JsonNode value)
    {
        var text = new StringBuilder();
        Canonical(value, text);
        return text.ToString();
    }

    // None of the texts holds a control character.
    private static string Text(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
