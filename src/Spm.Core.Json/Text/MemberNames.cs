namespace Spm.Core.Json;

/// <summary>The members that an object may have, and an example of one.</summary>
internal sealed class MemberNames
{
    private readonly Dictionary<string, int> _positions;
    private readonly int _required;

    public MemberNames(string example, IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        Example = example;
        Members = [.. required, .. optional];
        _required = required.Count;
        _positions = Members.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
        if (Members.Count > 64) throw new ArgumentException("A set of members seen has 64 bits.", nameof(optional));
    }

    public string Example { get; }

    /// <summary>The accepted names, required ones first.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>The position of a name; below 0 when it is not accepted.</summary>
    public int PositionOf(string name) => _positions.GetValueOrDefault(name, -1);

    /// <summary>The first required member that was not seen; null when all were.</summary>
    public string? Missing(ulong seen)
    {
        for (var i = 0; i < _required; i++)
            if ((seen & 1UL << i) == 0) return Members[i];
        return null;
    }
}
