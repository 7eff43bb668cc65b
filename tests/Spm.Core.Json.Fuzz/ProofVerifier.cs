namespace Spm.Core.Json.Fuzz;

/// <summary>The verifier of proofs, which answers with values for whatever a file holds.</summary>
internal sealed class ProofVerifier() : Reader("proof-verifier", "spm-proof-1")
{
    public override bool Check(byte[] bytes, Random random)
    {
        var verdict = ReportProof.Verify(bytes);
        foreach (var language in Enum.GetValues<Language>()) FuzzFailure.Unless(verdict.ToString(language).Length > 0, "no words for the verdict");
        FuzzFailure.Unless(verdict.IsSound || verdict.Differences.Count > 0, "not sound without a reason");
        return verdict.Root is not null;
    }
}
