using System.Globalization;
using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Catalog;

/// <summary>The services as checked in.</summary>
internal static class ServiceTable
{
    public static IReadOnlyList<ServiceType> Read(EmbeddedTable table, LocalDate edition)
    {
        var services = table.KnownOn(edition, "key").Select(Service).ToArray();

        // A year's services are the first so many, and their positions are the same in every later year.
        for (var i = 1; i < services.Length; i++)
            if (services[i].FirstYear < services[i - 1].FirstYear)
                throw new InvalidOperationException($"services.tsv: {services[i].Key} of {services[i].FirstYear} stands behind {services[i - 1].Key} of {services[i - 1].FirstYear}.");
        return Array.AsReadOnly(services);
    }

    private static ServiceType Service(EmbeddedTable.Row row, int position)
    {
        var key = row["key"];
        var parts = key.Split('.');
        return new ServiceType
        {
            Key = key,
            CatalogPosition = position,
            FirstYear = row.Optional("first_year") is { } year ? BudgetYear.Parse(year) : ServiceCatalog.FirstYear,
            Level = parts[0] switch
            {
                "provinsi" => ServiceLevel.Province,
                "kabkota" => ServiceLevel.RegencyOrCity,
                var other => throw new InvalidOperationException($"services.tsv: \"{other}\" is not a level."),
            },
            Urusan = Urusan.Find(parts[1]) ?? throw new InvalidOperationException($"services.tsv: \"{parts[1]}\" is not an urusan."),
            Slug = parts[2],
            Number = int.Parse(row["number"], NumberStyles.None, CultureInfo.InvariantCulture),
            OfficialName = row["official_name"],
            Aliases = Array.AsReadOnly(row.Parts("aliases")),
            Recipients = row["recipients"],
            Unit = row["unit"],
            OtherUnits = Array.AsReadOnly(row.Parts("other_units")),
            AgencyRoles = Array.AsReadOnly(Array.ConvertAll(row.Parts("roles"), AgencyRole.Find)),
            TechnicalStandard = new Timeline<Regulation>(row.Parts("standards").Select(entry => Standard(entry, row))),
            Numerator = row["numerator"],
            Denominator = row["denominator"],
            FormulaBasis = new LegalBasis(row["formula_source"], row["formula_confidence"]),
            EmptyPopulation = row["empty"] switch
            {
                "impossible" => EmptyPopulation.Impossible,
                "event" => EmptyPopulation.Event,
                "assessment" => EmptyPopulation.Assessment,
                var other => throw new InvalidOperationException($"services.tsv: \"{other}\" is not a kind of empty population."),
            },
            EmptyPopulationBasis = new LegalBasis(row["legal_source"], row["empty_confidence"]),
            SmallCountsAreSensitive = row.YesNo("sensitive"),
            MeasureKind = row["measure"] switch
            {
                "new-persons" => MeasureKind.NewPersons,
                "stock" => MeasureKind.Stock,
                "year-to-date" => MeasureKind.YearToDate,
                "contacts" => MeasureKind.Contacts,
                var other => throw new InvalidOperationException($"services.tsv: \"{other}\" is not a measure kind."),
            },
            MeasureKindBasis = new LegalBasis(row["legal_source"], row["measure_confidence"]),
            Codes = Array.AsReadOnly(Array.ConvertAll(row.Parts("codes"), ExternalCode.Parse)),
            Basis = new LegalBasis(row["legal_source"], row["confidence"]),
        };
    }

    private static Dated<Regulation> Standard(string entry, EmbeddedTable.Row row)
    {
        var citation = entry[5..];
        var regulation = Regulation.Find(citation) ?? throw new InvalidOperationException($"services.tsv: \"{citation}\" is not a known regulation.");
        return new Dated<Regulation>(
            BudgetYear.Parse(entry.AsSpan(0, 4)), regulation, new LegalBasis(citation, row["standards_confidence"]), row.KnownSince ?? Edition.First);
    }
}
