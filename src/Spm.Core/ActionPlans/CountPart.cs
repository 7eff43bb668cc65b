namespace Spm.Core.ActionPlans;

/// <summary>One group of a split (<i>bagian rincian</i>).</summary>
/// <param name="Name">The group, such as <c>miskin</c> or the name of a kecamatan.</param>
/// <param name="Count">How many; held as given.</param>
[LegalTerm("bagian rincian")]
public sealed record CountPart(string Name, long Count);
