namespace Spm.Core.Json;

/// <summary>A proof as it was written (<i>naskah bukti</i>); what it says need not be true until <see cref="ReportProof.Verify"/> has found it so.</summary>
[LegalTerm("naskah bukti")]
public sealed class ProofDocument
{
    internal ProofDocument(ProofContent content, ProofSeal seal, string root)
    {
        Content = content;
        Seal = seal;
        Root = root;
    }

    /// <summary>The hash of the figures: of the canonical form of the submission.</summary>
    public string InputsHash => Content.Inputs.Hash;

    /// <summary>Every step, the rules, and other readings.</summary>
    public DerivationDocument Derivation => Content.Derivation;

    /// <summary>The hash over all, as stated.</summary>
    public string Root { get; }

    /// <summary>What is proven, and the beginning of the root.</summary>
    public override string ToString() => $"{Derivation}, {Root[..12]}";

    internal ProofContent Content { get; }

    internal ProofSeal Seal { get; }

    internal static ProofDocument Of(ProofContent content)
    {
        var seal = ProofSeal.Of(ProofBody.Of(content));
        return new ProofDocument(content, seal, seal.Root);
    }
}
