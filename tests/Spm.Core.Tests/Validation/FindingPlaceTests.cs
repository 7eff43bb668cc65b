using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Tests.Validation;

public class FindingPlaceTests
{
    private static readonly FindingPlace Place = new(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025"), "x", "a", new SourcePlace(3, File: "data.json"));

    [Fact]
    public void FindingPlace_Values_AreEqualByWhatTheySay() => Contracts.Equality(
        Place, Place with { }, Place with { Service = null }, Place with { Indicator = "b" }, Place with { Source = null }, Place with { Region = RegionCode.Parse("65") });

    [Fact]
    public void FindingPlace_InWords_StartsWithTheFile()
    {
        Assert.Equal("data.json, baris 3, x, \"a\"", Place.ToString(Language.Indonesian));
        Assert.Equal("data.json, line 3, x, \"a\"", Place.ToString());
        Assert.Equal("65.01", new FindingPlace(Place.Region, Place.Period).ToString());
    }

    [Fact]
    public void FindingPlace_UnreadableRegion_IsLeftOut() =>
        Assert.Equal("line 3", new FindingPlace(null, Place.Period, Source: new SourcePlace(3)).ToString());
}
