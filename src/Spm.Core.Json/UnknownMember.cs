using System.Text;

namespace Spm.Core.Json;

/// <summary>A member that the format does not know (<i>anggota yang tidak dikenal</i>).</summary>
[LegalTerm("anggota yang tidak dikenal")]
public sealed class UnknownMember
{
    private readonly ReadOnlyMemory<byte> _json;

    internal UnknownMember(string path, string name, ReadOnlyMemory<byte> json) => (Path, Name, _json) = (path, name, json);

    /// <summary>The object that it stands in, such as <c>$.figures[3]</c>; <c>$</c> is the whole text.</summary>
    public string Path { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its value as it was written.</summary>
    public string Json => Encoding.UTF8.GetString(_json.Span);

    /// <summary>Path, name and value.</summary>
    public override string ToString() => $"{Path}: \"{Name}\": {Printed.Plain(Json)}";

    internal ReadOnlySpan<byte> Utf8 => _json.Span;
}
