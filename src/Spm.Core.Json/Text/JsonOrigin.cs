namespace Spm.Core.Json;

/// <summary>Where a piece of JSON begins: the file's name, the line from 1 and the byte from 0.</summary>
internal sealed record JsonOrigin(string? File, int Line = 1, long Byte = 0);
