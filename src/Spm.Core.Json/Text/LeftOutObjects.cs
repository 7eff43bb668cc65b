using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>Objects that hold unknown members and were not written, because what is known of them says nothing: <c>"recipients": {"x": 1}</c>.</summary>
internal sealed class LeftOutObjects
{
    private readonly Dictionary<string, List<(string Name, string Path)>> _below = new(StringComparer.Ordinal);
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);

    public LeftOutObjects(IEnumerable<string> owners)
    {
        foreach (var owner in owners)
            for (var path = owner; path[^1] != ']' && path.LastIndexOf('.') is var dot and > 0 && _waiting.Add(path); path = path[..dot])
            {
                if (!_below.TryGetValue(path[..dot], out var children)) _below[path[..dot]] = children = [];
                children.Add((path[(dot + 1)..], path));
            }
    }

    /// <summary>At the end of an object that was written: adds those that it should hold.</summary>
    public void Write(Utf8JsonWriter json, string path, Action<string> append)
    {
        _waiting.Remove(path);
        if (!_below.TryGetValue(path, out var children)) return;
        foreach (var (name, below) in children.Where(child => _waiting.Contains(child.Path)))
        {
            json.WriteStartObject(name);
            append(below);
            Write(json, below, append);
            json.WriteEndObject();
        }
    }
}
