using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Spm.Core.Json.Tests.Proofs;

/// <summary>One thing changed somewhere in a proof, and the step or part that has to be named for it.</summary>
internal sealed partial class Alteration
{
    private Alteration(string what, string owner, string json)
    {
        What = what;
        Owner = owner;
        Json = json;
    }

    public string What { get; }

    /// <summary>The path of the step or part.</summary>
    public string Owner { get; }

    public string Json { get; }

    /// <summary>Changes one value; the numbers choose which, and how.</summary>
    public static Alteration OfValue(JsonNode proof, int at, int pick)
    {
        proof = proof.DeepClone();
        var leaves = Leaves(proof).ToArray();
        var leaf = leaves[at % leaves.Length];
        var path = leaf.GetPath();
        leaf.ReplaceWith(Other(leaf, pick));
        return new Alteration($"{path} changed", OwnerOf(path), proof.ToJsonString());
    }

    /// <summary>Changes one value of any document; its path, and the text.</summary>
    public static (string Path, string Json) OfAnyValue(JsonNode document, int at, int pick)
    {
        var altered = OfValue(document, at, pick);
        return (altered.What.Split(' ')[0], altered.Json);
    }

    /// <summary>Takes one member away.</summary>
    public static Alteration OfMember(JsonNode proof, int at)
    {
        proof = proof.DeepClone();
        var members = Objects(proof).SelectMany(owner => owner.Select(member => (Owner: owner, member.Key))).ToArray();
        var (owner, name) = members[at % members.Length];
        var path = owner.GetPath() + "." + name;
        owner.Remove(name);
        return new Alteration($"{path} removed", OwnerOf(path), proof.ToJsonString());
    }

    /// <summary>The path of the step that a path leads into, or of the part; that of the sealed thing for a path into the seal.</summary>
    public static string OwnerOf(string path)
    {
        var owned = Sealed().Replace(path, "$$.derivation.");
        var step = Step().Match(owned);
        if (step.Success) return step.Value;
        var part = Part().Match(owned);
        return part.Success ? part.Value.Replace("$.derivation.inputs", "$.inputs", StringComparison.Ordinal) : Top().Match(owned).Value;
    }

    private static IEnumerable<JsonValue> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value!)),
        JsonArray items => items.SelectMany(item => Leaves(item!)),
        _ => [node.AsValue()],
    };

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value!)).Prepend(members),
        JsonArray items => items.SelectMany(item => Objects(item!)),
        _ => [],
    };

    private static JsonValue Other(JsonValue leaf, int pick)
    {
        switch (leaf.GetValueKind())
        {
            case JsonValueKind.True or JsonValueKind.False:
                return JsonValue.Create(!(bool)leaf);
            case JsonValueKind.Number:
                return JsonValue.Create((long)leaf + (pick % 2 == 0 && (long)leaf > 0 ? -1 : 1));
            default:
                var text = (string)leaf!;
                var at = pick % text.Length;
                if (pick % 3 == 0) return JsonValue.Create(text[..at] + text[(at + 1)..] + (text.Length == 1 ? "x" : ""));
                var letter = text[at];
                var other = char.IsAsciiDigit(letter) ? (char)('0' + (letter - '0' + 1 + pick % 8) % 10) : letter == 'a' ? 'b' : 'a';
                return JsonValue.Create(text[..at] + other + text[(at + 1)..]);
        }
    }

    [GeneratedRegex(@"^\$\.seal\.")]
    private static partial Regex Sealed();

    [GeneratedRegex(@"^\$\.derivation\.tree(\.operands\[\d+\])*")]
    private static partial Regex Step();

    [GeneratedRegex(@"^\$\.derivation\.\w+")]
    private static partial Regex Part();

    [GeneratedRegex(@"^\$\.\w+")]
    private static partial Regex Top();
}
