namespace Spm.Core.Json;

/// <summary>Counts what one reading costs.</summary>
internal sealed class ReadWork
{
    /// <summary>Bytes and letters looked at so far.</summary>
    public long Steps { get; private set; }

    public void Add(long steps) => Steps += steps;
}
