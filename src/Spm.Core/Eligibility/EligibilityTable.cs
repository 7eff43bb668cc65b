using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Eligibility;

/// <summary>The rules as checked in.</summary>
internal static class EligibilityTable
{
    private static readonly FrozenDictionary<LocalDate, Lazy<EmbeddedTable.Row[]>> Shipped = Edition.All.ToFrozenDictionary(
        edition => edition, edition => new Lazy<EmbeddedTable.Row[]>(() => [.. EmbeddedTable.Read("eligibility.tsv").KnownOn(edition, "service", "reading", "from")]));

    /// <summary>Every reading of every service in a year, the default of each first; in the order of the services.</summary>
    public static IReadOnlyList<IReadOnlyList<EligibilityRule>> For(ServiceCatalog catalog)
    {
        var readings = Shipped[catalog.Known].Value
            .Where(row => BudgetYear.Parse(row["from"]) <= catalog.Year)
            .GroupBy(row => (Service: row["service"], Reading: row["reading"]), (_, rows) => rows.MaxBy(row => BudgetYear.Parse(row["from"]))!)
            .ToLookup(row => row["service"]);
        return Array.AsReadOnly(catalog.Services
            .Select(service => (IReadOnlyList<EligibilityRule>)Array.AsReadOnly(readings[service.Key].Select(row => Rule(row, service)).ToArray())).ToArray());
    }

    private static EligibilityRule Rule(EmbeddedTable.Row row, ServiceType service) =>
        new(service, row["reading"], new LegalBasis(row["legal_source"], row["confidence"]), (row["note_id"], row["note_en"]))
        {
            Unit = row.Optional("unit"),
            Age = Age(row),
            AtAnyAge = Traits(row, "at_any_age"),
            All = Traits(row, "all"),
            Any = Traits(row, "any"),
            None = Traits(row, "none"),
            IsForWomen = row["sex"] switch
            {
                "" => false,
                "female" => true,
                var other => throw new InvalidOperationException($"eligibility.tsv: \"{other}\" is not a sex."),
            },
            NamesCitizens = row.YesNo("citizens"),
        };

    private static AgeRange? Age(EmbeddedTable.Row row)
    {
        if (row.Optional("age_unit") is not { } text) return null;
        var unit = text switch
        {
            "days" => AgeUnit.Days,
            "months" => AgeUnit.Months,
            "years" => AgeUnit.Years,
            "calendar-years" => AgeUnit.CalendarYears,
            _ => throw new InvalidOperationException($"eligibility.tsv: \"{text}\" is not a unit of age."),
        };
        return new AgeRange(unit, Number(row["age_from"]), row.Optional("age_to") is { } to ? Number(to) : null);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static PersonTraits Traits(EmbeddedTable.Row row, string column) =>
        row.Parts(column).Aggregate(PersonTraits.None, (traits, name) => traits | Enum.Parse<PersonTraits>(name));
}
