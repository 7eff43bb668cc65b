using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Catalog;

/// <summary>The shipped reading of who owes what; by level, with the two exceptions that are known.</summary>
internal static class OwedServicesRule
{
    private const string PapuaSecondaryEducation = "provinsi.pendidikan.menengah";

    private static readonly RegionCode Jakarta = RegionCode.Parse("31");
    private static readonly HashSet<RegionCode> Papua = [.. new[] { "91", "92", "93", "94", "95", "96" }.Select(RegionCode.Parse)];

    private static readonly LegalBasis ByLevel = new("PP 2/2018 Pasal 5-10", "SEEN[S01,S02]");
    private static readonly LegalBasis Administrative = new("PP 2/2018; wilayah administratif", "INFERRED: bukan daerah otonom, sehingga tidak memiliki kewajiban SPM sendiri");
    private static readonly LegalBasis BothSets = new("PP 2/2018; kekhususan DKI Jakarta", "RECALLED: provinsi menjalankan kedua kewenangan");
    private static readonly LegalBasis EitherLevel = new(
        "PP 2/2018; PP 106/2021", "SEEN pengelola pendidikan menengah; INFERRED tahun mulai 2022; CONFLICT tingkat penghitungannya belum diketahui");

    private static readonly BudgetYear PapuaFrom = new(2022);

    public static OwedServices For(Region region, BudgetYear year, IReadOnlyList<ServiceType> services)
    {
        if (!region.IsAutonomous) return new OwedServices(region, [], [], Administrative);
        if (region.Code == Jakarta) return new OwedServices(region, services, [], BothSets);

        var level = region.Level == RegionLevel.Province ? ServiceLevel.Province : ServiceLevel.RegencyOrCity;
        var own = services.Where(service => service.Level == level);
        if (year < PapuaFrom || !Papua.Contains(region.Code.Province)) return new OwedServices(region, own, [], ByLevel);

        // Who runs secondary education there is known, who counts it is not: neither level is marked down for leaving it out.
        var either = services.Where(service => service.Key == PapuaSecondaryEducation).ToArray();
        return new OwedServices(region, own.Except(either), either, EitherLevel);
    }
}
