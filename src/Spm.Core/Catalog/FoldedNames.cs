using System.Diagnostics.CodeAnalysis;

namespace Spm.Core.Catalog;

/// <summary>Names of agencies without what writers vary; each spelling is folded once, because thousands of rows share a few.</summary>
internal sealed class FoldedNames
{
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);

    [return: NotNullIfNotNull(nameof(name))]
    public string? Of(string? name)
    {
        if (name is null) return null;
        if (!_folded.TryGetValue(name, out var folded)) _folded.Add(name, folded = LooseName.Of(name));
        return folded;
    }
}
