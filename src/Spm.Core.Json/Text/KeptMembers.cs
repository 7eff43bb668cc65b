namespace Spm.Core.Json;

/// <summary>Takes members that a format does not know.</summary>
internal sealed class KeptMembers
{
    private readonly List<UnknownMember> _all = [];
    private readonly HashSet<(string Path, string Name)> _seen = [];

    public IReadOnlyList<UnknownMember> All => _all.AsReadOnly();

    public int Count => _all.Count;

    /// <summary>False for a name that the object has had before.</summary>
    public bool Announce(string path, string name) => _seen.Add((path, name));

    public void Add(UnknownMember member) => _all.Add(member);
}
