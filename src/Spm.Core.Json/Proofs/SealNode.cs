namespace Spm.Core.Json;

/// <summary>The hash of one step; it covers the hashes of the operands.</summary>
/// <param name="Key">What identifies it among its siblings.</param>
/// <param name="Hash">SHA-256 of the step with the hashes of its operands in their place.</param>
/// <param name="Operands">The seals of its operands, in their order.</param>
internal sealed record SealNode(string Key, string Hash, IReadOnlyList<SealNode> Operands);
