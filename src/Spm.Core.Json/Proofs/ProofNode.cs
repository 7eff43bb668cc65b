using System.Globalization;
using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>A step of a proof: what it says, the JSON that is hashed, where it stands, and its hash as computed.</summary>
internal sealed class ProofNode
{
    private ProofNode(StatedStep step, JsonElement json, string path, string[] keys, ProofNode[] operands)
    {
        Step = step;
        Json = json;
        Path = path;
        Keys = keys;
        Operands = operands;
        Hash = ProofSeal.HashOf(json, operands.Select(operand => operand.Hash));
    }

    public StatedStep Step { get; }

    public JsonElement Json { get; }

    /// <summary>Where it stands in the proof.</summary>
    public string Path { get; }

    /// <summary>The keys from the root down.</summary>
    public IReadOnlyList<string> Keys { get; }

    public ProofNode[] Operands { get; }

    public string Hash { get; }

    public static ProofNode Of(StatedStep step, JsonElement json, string path, string[] above)
    {
        string[] keys = [.. above, step.Key];
        var written = step.Operands.Count == 0 ? [] : json.GetProperty("operands").EnumerateArray().ToArray();
        return new ProofNode(step, json, path, keys, [.. step.Operands.Select((operand, at) => Of(operand, written[at], PathOf(path, at), keys))]);
    }

    public static string PathOf(string path, int operand) => string.Create(CultureInfo.InvariantCulture, $"{path}.operands[{operand}]");

    public SealNode Seal() => new(Step.Key, Hash, [.. Operands.Select(operand => operand.Seal())]);
}
