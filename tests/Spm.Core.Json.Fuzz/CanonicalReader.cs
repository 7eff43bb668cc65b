namespace Spm.Core.Json.Fuzz;

/// <summary>The canonical form of any JSON: it is its own canonical form, and says the same.</summary>
internal sealed class CanonicalReader() : Reader("canonical", "spm-submission-1", "spm-conformance-1", "spm-calendar-1")
{
    public override bool Check(byte[] bytes, Random random)
    {
        ReadOnlyMemory<byte> canonical;
        try
        {
            canonical = CanonicalJson.Of(bytes, "a.json");
        }
        catch (SpmFormatException refused)
        {
            Refusals.Hold(refused, bytes);
            FuzzFailure.Unless(!CanonicalJson.IsCanonical(bytes), "canonical and refused");
            return false;
        }

        FuzzFailure.Unless(CanonicalJson.IsCanonical(canonical), "the canonical form has another canonical form");
        FuzzFailure.Unless(CanonicalHash.Of(bytes) == CanonicalHash.Of(canonical), "the canonical form has another hash");
        return true;
    }
}
