namespace Spm.Core.Json;

/// <summary>A proof as a file holds it; what it states of itself need not be true.</summary>
/// <param name="Content">What is said.</param>
/// <param name="Seal">The hashes stated.</param>
/// <param name="Root">The hash over all, as stated.</param>
internal sealed record SealedProof(ProofContent Content, ProofSeal Seal, string Root)
{
    public static SealedProof Of(ProofContent content)
    {
        var seal = ProofSeal.Of(ProofBody.Of(content));
        return new SealedProof(content, seal, seal.Root);
    }
}
