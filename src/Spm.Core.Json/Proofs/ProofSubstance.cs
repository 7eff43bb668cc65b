using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>Whether two pieces of a proof say the same apart from words: names, meanings and citations may be worded anew by a later version.</summary>
internal static class ProofSubstance
{
    private static readonly string[] Words = ["name", "meaning", "basis", "unit", "refusal"];

    /// <param name="one">A part or step.</param>
    /// <param name="other">The same of another derivation.</param>
    /// <param name="except">A member of theirs that is compared elsewhere.</param>
    public static bool IsSame(JsonElement one, JsonElement other, string? except = null)
    {
        if (one.ValueKind != other.ValueKind) return false;
        return one.ValueKind switch
        {
            JsonValueKind.Object => Members(one, except).SequenceEqual(Members(other, except)),
            JsonValueKind.Array => one.GetArrayLength() == other.GetArrayLength() && one.EnumerateArray().Zip(other.EnumerateArray()).All(pair => IsSame(pair.First, pair.Second)),
            _ => one.GetRawText() == other.GetRawText(),
        };
    }

    // Both are canonical, so that members stand in one order.
    private static IEnumerable<Member> Members(JsonElement owner, string? except) => owner.EnumerateObject()
        .Where(member => member.Name != except && !Words.Contains(member.Name)).Select(member => new Member(member.Name, member.Value));

    private readonly record struct Member(string Name, JsonElement Value)
    {
        public bool Equals(Member other) => Name == other.Name && IsSame(Value, other.Value);

        public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
    }
}
