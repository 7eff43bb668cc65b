namespace Spm.Core.Json;

/// <summary>What a proof says, without its seal.</summary>
/// <param name="Inputs">The figures, by their hash.</param>
/// <param name="Derivation">Every step, the rules, and other readings.</param>
internal sealed record ProofContent(ProofInputs Inputs, DerivationDocument Derivation);
