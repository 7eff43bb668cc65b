using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Teams;

namespace Spm.Core.Tests.Teams;

/// <summary>A kabupaten and a province whose teams draw no finding on <see cref="Today"/>.</summary>
internal static class SampleTeams
{
    public static readonly LocalDate Today = new(2025, 9, 30);

    public static readonly ServiceCatalog Year2025 = ServiceCatalog.For(new BudgetYear(2025));

    public static readonly RegionalDocument Decree =
        new(RegionalDocumentKind.HeadOfRegionDecree, "Pembentukan Tim Penerapan SPM") { Number = "12/2025", Date = new(2025, 1, 15) };

    public static readonly FollowUpItem Item = new() { What = "Mutakhirkan data balita", Agency = "Dinas Kesehatan", Due = new(2025, 10, 31), State = FollowUpState.InProgress };

    public static readonly TeamMember[] Members =
    [
        new(TeamRole.Responsible, "Kepala daerah"),
        new(TeamRole.Chair, "Sekretaris daerah", "Sekretariat Daerah"),
        new(TeamRole.Secretary, "Kepala bagian tata pemerintahan", "Sekretariat Daerah"),
        .. AgencyMap.Usual.Agencies.Select(agency => new TeamMember(TeamRole.Member, $"Kepala {agency}", agency.Name)),
    ];

    public static readonly ImplementationTeam Bulungan = new(RegionCode.Parse("65.01"))
    {
        Decree = Decree,
        Members = Members,
        Tasks = ["rencana-aksi", "pembinaan"],
        Rounds = [Round(3, 20), Round(6, 20), Round(9, 20, Item)],
    };

    public static readonly ImplementationTeam Kaltara = new(RegionCode.Parse("65"))
    {
        Decree = Decree,
        Members = Members,
        Rounds = [Round(4, 10), Round(7, 10)],
        Guidance = [.. Locals.Select(region => new GuidanceRecord { Date = new LocalDate(2025, 8, 1), Region = region })],
    };

    public static RegionCode[] Locals => [.. Enumerable.Range(1, 4).Append(71).Select(number => RegionCode.Parse($"65.{number:00}"))];

    public static MonitoringRound Round(int month, int day, params IReadOnlyList<FollowUpItem> items) => new() { Date = new LocalDate(2025, month, day), Items = items };

    public static ImplementationTeam With(params IReadOnlyList<FollowUpItem> items) => Bulungan with { Rounds = [Round(3, 20), Round(6, 20), Round(9, 20, items)] };

    public static ImplementationTeam Guiding(params IReadOnlyList<GuidanceRecord> more) => Kaltara with { Guidance = [.. Kaltara.Guidance, .. more] };

    public static TeamReview Check(ImplementationTeam team, LocalDate? on = null) => TeamCheck.Run(team, on ?? Today, Year2025);
}
