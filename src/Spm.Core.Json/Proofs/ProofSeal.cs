using System.Buffers;
using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>The hashes of everything that a proof says, part by part and step by step.</summary>
/// <param name="Parts">The hash of each part but the tree, in the order of <see cref="Names"/>.</param>
/// <param name="Tree">The hashes of the steps.</param>
internal sealed record ProofSeal(IReadOnlyList<string> Parts, SealNode Tree)
{
    /// <summary>The parts beside the tree.</summary>
    public static IReadOnlyList<string> Names { get; } = ["inputs", "title", "remarks", "rules", "movements"];

    /// <summary>One hash over all.</summary>
    public string Root => HashOf(writer =>
    {
        for (var i = 0; i < Names.Count; i++) writer.WriteString(Names[i], Parts[i]);
        writer.WriteString("tree", Tree.Hash);
    });

    public static ProofSeal Of(ProofBody body) => new([.. Names.Select(name => CanonicalHash.OfCanonical(body.Utf8Of(name)))], body.Tree.Seal());

    /// <summary>The hash of a step whose operands have these hashes.</summary>
    public static string HashOf(JsonElement step, IEnumerable<string> operands) => HashOf(writer =>
    {
        foreach (var member in step.EnumerateObject())
            if (!member.NameEquals("operands")) member.WriteTo(writer);
        var hashes = operands.ToArray();
        if (hashes.Length == 0) return;
        writer.WriteStartArray("operands");
        foreach (var hash in hashes) writer.WriteStringValue(hash);
        writer.WriteEndArray();
    });

    private static string HashOf(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return CanonicalHash.Of(buffer.WrittenMemory);
    }
}
