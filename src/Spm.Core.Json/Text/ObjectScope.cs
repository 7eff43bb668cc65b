namespace Spm.Core.Json;

/// <summary>An object while its members are read: where it began, which members were seen, which one is at hand.</summary>
internal struct ObjectScope(MemberNames shape, long start)
{
    public MemberNames Shape { get; } = shape;

    /// <summary>The offset of its opening brace.</summary>
    public long Start { get; } = start;

    public ulong Seen { get; set; }

    /// <summary>The position of the member at hand.</summary>
    public int Position { get; set; }

    /// <summary>The member at hand.</summary>
    public readonly string Name => Shape.Members[Position];
}
