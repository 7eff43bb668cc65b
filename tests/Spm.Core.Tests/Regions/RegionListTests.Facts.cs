using Spm.Core.Regions;
using Spm.Core.Tests.Facts;

namespace Spm.Core.Tests.Regions;

public partial class RegionListTests
{
    [Fact]
    public void Official_AgainstTheTranscription_AgreesBothWays() => FactTable.SameRows(
        FactTable.Read("regions.tsv").Select(row => $"{row["code"]} | {row["name"]} | {row["level"]} | {row["province_code"]} | {row["autonomy"]}"),
        RegionList.Official.Select(region =>
            $"{region.Code} | {region.Name} | {Word(region.Level)} | {region.Code.Province} | {(region.IsAutonomous ? "autonomous" : "administrative")}"));

    private static string Word(RegionLevel level) => level switch
    {
        RegionLevel.Province => "provinsi",
        RegionLevel.Regency => "kabupaten",
        _ => "kota",
    };
}
