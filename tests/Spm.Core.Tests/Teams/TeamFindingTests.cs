using NodaTime;
using Spm.Core.Law;
using Spm.Core.Regions;
using Spm.Core.Teams;
using static Spm.Core.Tests.Teams.SampleTeams;

namespace Spm.Core.Tests.Teams;

/// <summary>Each code of the room: the team that draws it, the words it then says, and the repaired team that does not.</summary>
public class TeamFindingTests
{
    private static readonly (string Code, ImplementationTeam Team, string Indonesian, string English)[] Samples =
    [
        ("SPM3061", new(RegionCode.Parse("65.01")),
            "", ""),
        ("SPM3062", Bulungan with { Decree = new(RegionalDocumentKind.HeadOfRegionDecree, "Tim SPM") { Date = new(2025, 1, 15) } },
            "", ""),
        ("SPM3063", Bulungan with { Decree = new(RegionalDocumentKind.HeadOfRegionDecree, "Tim SPM") { Number = "12/2025" }, Start = new(2025, 1, 15) },
            "", ""),
        ("SPM3064", Bulungan with { Decree = new(RegionalDocumentKind.Letter, "Tim SPM") { Number = "12/2025", Date = new(2025, 1, 15) } },
            "", ""),
        ("SPM3065", Bulungan with { Start = new(2025, 1, 15), End = new(2024, 12, 31), Rounds = [] },
            "", ""),
        ("SPM3066", Bulungan with { End = new(2025, 9, 29) },
            "", ""),
        ("SPM3067", Bulungan with { Start = new(2025, 10, 1), Rounds = [] },
            "", ""),
        ("SPM3068", Bulungan with { Members = [.. Members.Where(member => member.Role != TeamRole.Chair)] },
            "", ""),
        ("SPM3069", Bulungan with { Members = [.. Members, new(TeamRole.Member, " ")] },
            "", ""),
        ("SPM3070", Bulungan with { Members = [.. Members.Where(member => member.Agency != "Dinas Perumahan dan Kawasan Permukiman")] },
            "", ""),
        ("SPM3071", Bulungan with { Tasks = ["Pembinaan"] },
            "", ""),
        ("SPM3072", Bulungan with { Rounds = [] },
            "", ""),
        ("SPM3073", Bulungan with { Rounds = [Round(3, 20), Round(6, 20)] },
            "", ""),
        ("SPM3074", Bulungan with { Rounds = [Round(3, 20), Round(9, 20)] },
            "", ""),
        ("SPM3075", Bulungan with { Rounds = [Round(1, 10), .. Bulungan.Rounds] },
            "", ""),
        ("SPM3076", Bulungan with { Rounds = [.. Bulungan.Rounds, new()] },
            "", ""),
        ("SPM3077", Bulungan with { Rounds = [.. Bulungan.Rounds, Round(10, 1)] },
            "", ""),
        ("SPM3078", With(Item with { Agency = "", State = FollowUpState.Done }),
            "", ""),
        ("SPM3079", With(Item with { Due = new LocalDate(2025, 9, 28) }),
            "", ""),
        ("SPM3080", With(Item with { Due = new LocalDate(2025, 9, 19), State = FollowUpState.Done, Closed = new LocalDate(2025, 9, 20) }),
            "", ""),
        ("SPM3081", With(Item with { Closed = new LocalDate(2025, 9, 25) }),
            "", ""),
        ("SPM3082", With(Item with { Stage = "Perencanaan" }),
            "", ""),
        ("SPM3083", With(Item with { Stage = "monitoring" }),
            "", ""),
        ("SPM3084", Kaltara with { Guidance = [.. Kaltara.Guidance.Skip(1)] },
            "", ""),
        ("SPM3085", Guiding(new GuidanceRecord { Date = new LocalDate(2025, 8, 1), Region = RegionCode.Parse("64.02") }),
            "", ""),
    ];

    public static TheoryData<string> Codes => [.. TeamFindings.All.Select(definition => definition.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_TeamOfTheCode_FindsItAlone(string code)
    {
        var sample = Samples.Single(one => one.Code == code);

        var finding = Assert.Single(Check(sample.Team).Findings);

        Assert.Equal(code, finding.Code);
        Assert.Equal(sample.Indonesian, finding.Message(Language.Indonesian));
        Assert.Equal(sample.English, finding.Message(Language.English));
    }

    [Fact]
    public void Check_SoundTeams_FindNothing()
    {
        Assert.Empty(Check(Bulungan).Findings);
        Assert.Empty(Check(Kaltara).Findings);
    }
}
