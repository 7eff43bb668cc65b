using System.Text;
using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>What a proof says beside its seal: the inputs and the derivation, each part as the JSON that is hashed.</summary>
internal sealed class ProofBody
{
    private readonly JsonElement _json;

    /// <param name="content">What was read, or is about to be written.</param>
    /// <param name="utf8">Its JSON; members beside the two are passed over.</param>
    public ProofBody(ProofContent content, ReadOnlyMemory<byte> utf8)
    {
        Content = content;
        using var document = JsonDocument.Parse(CanonicalJson.Of(utf8));
        _json = document.RootElement.Clone();
        Tree = ProofNode.Of(content.Derivation.Tree, Part("tree"), "$.derivation.tree", []);
    }

    public ProofContent Content { get; }

    /// <summary>The steps with their hashes.</summary>
    public ProofNode Tree { get; }

    public static ProofBody Of(ProofContent content) => new(content, JsonFile.Write(json => ProofShapes.Content.Write(json, content)));

    /// <summary>The canonical bytes of a part.</summary>
    public byte[] Utf8Of(string part) => Encoding.UTF8.GetBytes(Part(part).GetRawText());

    /// <summary>A part beside the inputs is one of the derivation.</summary>
    public JsonElement Part(string name) => name == "inputs" ? _json.GetProperty(name) : _json.GetProperty("derivation").GetProperty(name);

    public static string PathOf(string part) => part == "inputs" ? "$.inputs" : $"$.derivation.{part}";
}
