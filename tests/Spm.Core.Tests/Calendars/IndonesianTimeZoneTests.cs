using NodaTime;
using Spm.Core.Calendars;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Calendars;

public class IndonesianTimeZoneTests
{
    [Theory]
    [InlineData("11", "WIB")]
    [InlineData("31.71", "WIB")]
    [InlineData("61", "WIB")]
    [InlineData("62", "WIB")]
    [InlineData("51", "WITA")]
    [InlineData("63", "WITA")]
    [InlineData("65.01", "WITA")]
    [InlineData("76", "WITA")]
    [InlineData("82.71", "WIT")]
    [InlineData("96", "WIT")]
    public void Of_Region_IsTheZoneOfItsProvince(string code, string zone) => Assert.Equal(zone, IndonesianTimeZone.Of(RegionCode.Parse(code))!.ToString());

    [Fact]
    public void Of_EveryProvince_HasAZoneAndNoOtherCodeDoes()
    {
        var provinces = RegionList.Official.Where(region => region.Level == RegionLevel.Province).Select(region => region.Code).ToHashSet();
        var codes = Enumerable.Range(11, 89).Select(number => RegionCode.Parse($"{number}"));

        Assert.Equal(38, provinces.Count);
        Assert.All(codes, code => Assert.Equal(provinces.Contains(code), IndonesianTimeZone.Of(code) is not null));
        Assert.Contains("RECALLED", IndonesianTimeZone.Source.Marks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14, 59, 59, 20, 20, 20)]
    [InlineData(15, 0, 0, 20, 20, 21)]
    [InlineData(16, 0, 0, 20, 21, 21)]
    [InlineData(16, 59, 59, 20, 21, 21)]
    [InlineData(17, 0, 0, 21, 21, 21)]
    public void DateOf_AroundMidnight_ChangesHourByHour(int hour, int minute, int second, params int[] days) => Assert.Equal(
        days, IndonesianTimeZone.All.Select(zone => zone.DateOf(Instant.FromUtc(2025, 10, 20, hour, minute, second)).Day));
}
