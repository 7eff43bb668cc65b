using NodaTime;
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

    private static readonly Timeline<OwedReading> Usual = new([Since(2019, OwedReading.OwnLevel, ByLevel)]);

    private static readonly Timeline<OwedReading> Administrative = new(
    [
        Since(2019, OwedReading.Nothing, new("PP 2/2018; wilayah administratif", "INFERRED: bukan daerah otonom, sehingga tidak memiliki kewajiban SPM sendiri")),
    ]);

    private static readonly Timeline<OwedReading> OfJakarta = new(
    [
        Since(2019, OwedReading.BothLevels, new("PP 2/2018; kekhususan DKI Jakarta", "RECALLED: provinsi menjalankan kedua kewenangan")),
    ]);

    private static readonly Timeline<OwedReading> OfPapua = new(
    [
        Since(2019, OwedReading.OwnLevel, ByLevel),
        Since(2022, OwedReading.SecondaryEducationAtEitherLevel, new(
            "PP 2/2018; PP 106/2021", "SEEN pengelola pendidikan menengah; INFERRED tahun mulai 2022; CONFLICT tingkat penghitungannya belum diketahui")),
    ]);

    /// <summary>The latest budget year in which an edition knows a reading to begin.</summary>
    public static BudgetYear LastChange(LocalDate edition) => new[] { Usual, Administrative, OfJakarta, OfPapua }
        .SelectMany(readings => readings.Entries).Where(entry => entry.KnownSince <= edition).Max(entry => entry.From);

    public static OwedServices For(Region region, BudgetYear year, LocalDate edition, IReadOnlyList<ServiceType> services)
    {
        var reading = ReadingOf(region, year, edition);
        return reading.Value switch
        {
            OwedReading.OwnLevel => new OwedServices(region, Own(), [], reading.Basis),
            OwedReading.Nothing => new OwedServices(region, [], [], reading.Basis),
            OwedReading.BothLevels => new OwedServices(region, services, [], reading.Basis),

            // Who runs secondary education there is known, who counts it is not: neither level is marked down for leaving it out.
            OwedReading.SecondaryEducationAtEitherLevel => new OwedServices(region, Own().Except(Secondary()), Secondary(), reading.Basis),
            _ => throw new InvalidOperationException($"{reading.Value} is not a reading of who owes what."),
        };

        IEnumerable<ServiceType> Own() => services.Where(service => service.Level == (region.Level == RegionLevel.Province ? ServiceLevel.Province : ServiceLevel.RegencyOrCity));
        IEnumerable<ServiceType> Secondary() => services.Where(service => service.Key == PapuaSecondaryEducation);
    }

    /// <summary>The reading alone; with the region's level it says which services are owed.</summary>
    public static Dated<OwedReading> ReadingOf(Region region, BudgetYear year, LocalDate edition) => ReadingsOf(region).At(year, edition);

    private static Timeline<OwedReading> ReadingsOf(Region region)
    {
        if (!region.IsAutonomous) return Administrative;
        if (region.Code == Jakarta) return OfJakarta;
        return Papua.Contains(region.Code.Province) ? OfPapua : Usual;
    }

    private static Dated<OwedReading> Since(int year, OwedReading reading, LegalBasis basis) => new(new BudgetYear(year), reading, basis, Edition.First);
}
