namespace Spm.Core.Json;

/// <summary>What a proof says of the figures behind it: their format and the hash of their canonical form.</summary>
internal sealed record ProofInputs(string Format, string Hash);
