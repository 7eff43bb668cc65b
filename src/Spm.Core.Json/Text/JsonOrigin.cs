namespace Spm.Core.Json;

/// <summary>Where a piece of JSON begins: the file's name, the line from 1 and the byte from 0. What is read from a piece whose
/// place in the whole is not known keeps no place.</summary>
internal sealed record JsonOrigin(string? File, int Line = 1, long Byte = 0, bool KeepsPlaces = true)
{
    /// <summary>A value out of a larger text.</summary>
    public static JsonOrigin Part { get; } = new(null, KeepsPlaces: false);
}
