using NodaTime;
using NodaTime.Text;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Teams;

/// <summary>What one check of a team works with, and the findings that it makes; used by one check only.</summary>
internal sealed class TeamNotes
{
    private readonly List<Finding> _findings = [];

    public TeamNotes(ImplementationTeam team, LocalDate on, ServiceCatalog catalog, TeamRules rules)
    {
        (Team, On, Catalog, Rules) = (team, on, catalog, rules);
        (First, End) = (Iso(team.FirstDay), Iso(team.End));
        Region = RegionRules.Find(team.Region, catalog, (definition, arguments) => Add(definition, null, arguments));
        if (Region is { IsAutonomous: false }) Add(SubmissionFindings.RegionOwesNothing, null, Region.PrintedName);
    }

    public ImplementationTeam Team { get; }

    public LocalDate On { get; }

    public ServiceCatalog Catalog { get; }

    public TeamRules Rules { get; }

    public Region? Region { get; }

    /// <summary>The first and the last day of the term; null when not known, or open.</summary>
    public LocalDate? First { get; }

    public LocalDate? End { get; }

    /// <summary>The last day on which the team can be late with anything.</summary>
    public LocalDate Horizon => End is { } end && end < On ? end : On;

    public string RegionName => Region?.PrintedName ?? Team.Region.ToString();

    public IReadOnlyList<Finding> Findings => _findings;

    public void Add(FindingDefinition definition, SourcePlace? place, params object[] arguments) => Add(definition, Team.Region, null, place, arguments);

    public void Add(FindingDefinition definition, RegionCode region, string? service, SourcePlace? place, params object[] arguments) =>
        _findings.Add(new Finding(definition, new FindingPlace(region, ReportingPeriod.Of(Catalog.Year), service, null, place ?? Team.Place), Array.ConvertAll(arguments, Printed)));

    /// <summary>The day of an entry that counts; null, with a finding, when it has none or lies ahead.</summary>
    public LocalDate? Counted(LocalDate? date, Bilingual entry, SourcePlace? place)
    {
        if (Iso(date) is not { } day)
        {
            Add(TeamFindings.RecordWithoutDate, place, entry);
            return null;
        }

        if (day <= On) return day;
        Add(TeamFindings.RecordAfterToday, place, entry, day, On);
        return null;
    }

    public static LocalDate? Iso(LocalDate? date) => date?.WithCalendar(CalendarSystem.Iso);

    // A date prints by the culture unless it is told how.
    private static object Printed(object argument) => argument is LocalDate day ? LocalDatePattern.Iso.Format(day) : argument;
}
