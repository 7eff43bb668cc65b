using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Teams;

/// <summary>Who guides and who oversees whom (<i>pembinaan dan pengawasan penerapan SPM</i>), each row with its source.</summary>
[LegalTerm("pembinaan dan pengawasan penerapan SPM")]
public static class GuidanceTable
{
    private static readonly Lazy<IReadOnlyList<GuidanceRule>> Province = new(() => Read("province"));
    private static readonly Lazy<IReadOnlyList<GuidanceRule>> Local = new(() => Read("local"));

    /// <summary>The rows about a region of that level and about its agencies; kabupaten and kota have the same.</summary>
    public static IReadOnlyList<GuidanceRule> For(RegionLevel level) => Require.Defined(level) == RegionLevel.Province ? Province.Value : Local.Value;

    private static IReadOnlyList<GuidanceRule> Read(string level) =>
        Require.Copy(TeamTable.Rows("guidance.tsv", level, "whom_id", "kind", "by_id").Select(row => new GuidanceRule(row)));
}
