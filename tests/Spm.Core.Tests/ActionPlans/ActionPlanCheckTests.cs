using NodaTime;
using Spm.Core.ActionPlans;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Validation;
using Spm.Core.Validators;
using static Spm.Core.Tests.ActionPlans.SamplePlans;

namespace Spm.Core.Tests.ActionPlans;

/// <summary>Each code has something that draws it, and the clean sample draws none.</summary>
public class ActionPlanCheckTests
{
    private static readonly RegionalDocument Decree = new(RegionalDocumentKind.HeadOfRegionDecree, "Target SPM 2025") { Number = "9/2025", Date = new LocalDate(2025, 2, 3) };

    private static readonly Dictionary<string, Func<IReadOnlyList<Finding>>> Draws = new()
    {
        ["SPM4031"] = () => Check(With(Recipients(new(First, -1, null), new(Second, 4_300, 4_300)))),
        ["SPM4032"] = () => Check(With(Recipients(new(First, 4_200, 4_201), new(Second, 4_300, 4_300)))),
        ["SPM4033"] = () => Check(With(Recipients(new(First, 4_200, 4_199), new(Second, 4_300, 4_300)))),
        ["SPM4034"] = () => Check(With(new PlannedService(Mothers, MothersServed, [Tablets with { Targets = [new(First, 378_000, 377_999), new(Second, 387_000, 387_000)] }]) { Activities = [Antenatal] })),
        ["SPM4035"] = () => Check(With(Recipients(new(First, 4_200, 4_200), new(Second, 4_300, 4_300), new(Second.Next, 1, 1)))),
        ["SPM4036"] = () => Check(With(Recipients(new(First, 4_200, 4_200), new(First, 4_200, 4_200), new(Second, 4_300, 4_300)))),
        ["SPM4037"] = () => Check(With(Recipients(new(First, 4_200, 4_200), new(Second, null, 4_300)))),
        ["SPM4038"] = () => Check(With(Recipients(new(First, 4_200, 4_200), new(Second, 4_300, 4_299)))),
        ["SPM4039"] = () => Check(Plan with { Services = [WaterPlan], StatedTotals = [] }),
        ["SPM4040"] = () => Check(Plan with { Services = [.. Plan.Services, Other("kabkota.kesehatan.balita")] }),
        ["SPM4041"] = () => Check(Plan with { Services = [.. Plan.Services, WaterPlan], StatedTotals = [] }),
        ["SPM4042"] = () => Check(With(MothersServed with { Baseline = null })),
        ["SPM4043"] = () => Check(With(MothersServed with { Baseline = new PlanBaseline(Today, "SIPD", 10, 11), Targets = [new(First, 4_200, 4_200) { Reason = "kondisi awal diperiksa" }, new(Second, 4_300, 4_300)] })),
        ["SPM4044"] = () => Check(With(MothersPlan with { Activities = [] })),
        ["SPM4045"] = () => Check(With(MothersPlan with { Activities = [new(null, "Layanan ibu hamil") { Agency = "Dinas Kesehatan", Funding = Antenatal.Funding }] })),
        ["SPM4046"] = () => Check(With(MothersPlan with { Activities = [Antenatal with { Agency = null }] })),
        ["SPM4047"] = () => Check(With(MothersPlan with { Activities = [Antenatal with { Funding = [Antenatal.Funding[0]] }] })),
        ["SPM4048"] = () => Check(With(MothersPlan with { Activities = [Antenatal with { Funding = [new(First, Rupiah.FromRupiah(-1)), Antenatal.Funding[1]] }] })),
        ["SPM4049"] = () => Check(Plan with { StatedTotals = [new(First, Rupiah.FromRupiah(800_000_000))] }),
        ["SPM4050"] = () => Check(With(Recipients(Split(4_199), new(Second, 4_300, 4_300)))),
        ["SPM4051"] = () => Check(Plan with { Steps = [.. Plan.Steps.SkipLast(1)], Due = null }),
        ["SPM4052"] = () => Check(Plan with { Steps = [new(ActionPlanState.Set, Today, Decree)] }),
        ["SPM4053"] = () => Check(Plan with { Steps = [.. Plan.Steps, new(ActionPlanState.Finalised, Today)] }),
        ["SPM4054"] = () => Check(Plan with { Steps = [Step(ActionPlanState.Drafted, 3, 1)] }),
        ["SPM4055"] = () => Check(new ActionPlan(Bulungan, PlanPeriod.Parse("2025-2031"), [])),
        ["SPM4056"] = () => ActionPlanCheck.Run(YearlyTargets.From(Plan, First), Plan),
        ["SPM4057"] = () => ActionPlanCheck.Run(YearlyTargets.From(Plan, First) with { Document = Decree }, With(Recipients(new(First, 4_200, 4_100), new(Second, 4_300, 4_300)))),
        ["SPM4058"] = () => PlanProgress.Of(Plan, [new PlanActual(Mothers, "Buku KIA", First, 1)]).Findings,
    };

    public static TheoryData<string> Codes => [.. ActionPlanFindings.All.Select(definition => definition.Code)];

    [Fact]
    public void Run_SoundPlan_FindsNothing()
    {
        Assert.Empty(Check(Plan));
        Assert.Empty(ActionPlanCheck.Run(YearlyTargets.From(Plan, Second) with { Document = Decree }, Plan));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Run_OneThingAmiss_DrawsItsFindingOnce(string code)
    {
        var findings = Draws[code]();

        Assert.Single(findings, finding => finding.Code == code);
        Assert.All(findings, finding => Assert.All(Enum.GetValues<Language>(), language => Assert.DoesNotContain("Spm.Core", finding.ToString(language), StringComparison.Ordinal)));
    }

    [Fact]
    public void Run_StagedTarget_SaysThatTheDutyRemains()
    {
        var finding = Assert.Single(Check(With(Recipients(new(First, 4_200, 4_000), new(Second, 4_300, 4_300)))));

        Assert.Equal("Target 2025 bertahap: 4000 dari kebutuhan 4200; kewajibannya tetap seluruh kebutuhan.", finding.Message(Language.Indonesian));
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
    }

    [Fact]
    public void Run_FallWithAReason_IsNotFound() => Assert.DoesNotContain(
        Check(With(Recipients(new(First, 4_200, 4_200), new(Second, 4_300, 4_299) { Reason = "puskesmas direhabilitasi" }))), finding => finding.Code == "SPM4038");

    [Fact]
    public void Run_SharesThatDifferByAHair_AreComparedExactly()
    {
        const long large = 9_007_199_254_740_991;
        var falling = Check(With(Recipients(new(First, large - 1, large - 2), new(Second, large - 2, large - 3))));
        var rising = Check(With(Recipients(new(First, large - 2, large - 3), new(Second, large - 1, large - 2))));

        Assert.Contains(falling, finding => finding.Code == "SPM4038");
        Assert.DoesNotContain(rising, finding => finding.Code == "SPM4038");
    }

    [Fact]
    public void Run_DueDay_IsStillInTime()
    {
        var draft = Plan with { Steps = [Step(ActionPlanState.Drafted, 3, 1)] };

        Assert.Empty(ActionPlanCheck.Run(draft, new LocalDate(2025, 8, 20), Owing));
        Assert.Single(ActionPlanCheck.Run(draft, new LocalDate(2025, 8, 21), Owing), finding => finding.Code == "SPM4054");
    }

    [Fact]
    public void StateOn_EachStep_HoldsFromItsDay()
    {
        var changed = Plan with { Steps = [.. Plan.Steps, new(ActionPlanState.Changed, new LocalDate(2026, 2, 1)), new(ActionPlanState.Changed, new LocalDate(2026, 9, 1), Decree)] };

        Assert.Null(changed.StateOn(new LocalDate(2025, 2, 28)));
        Assert.Equal(ActionPlanState.Finalised, changed.StateOn(new LocalDate(2025, 8, 3)));
        Assert.Equal((ActionPlanState.Set, Perbup), (changed.StateOn(new LocalDate(2025, 8, 4)), changed.DocumentOn(new LocalDate(2025, 8, 4))));
        Assert.Equal((ActionPlanState.Changed, Perbup), (changed.StateOn(new LocalDate(2026, 8, 31)), changed.DocumentOn(new LocalDate(2026, 8, 31))));
        Assert.Equal(Decree, changed.DocumentOn(new LocalDate(2026, 9, 1)));
        Assert.DoesNotContain(Check(changed), finding => finding.Code == "SPM4053");
    }

    [Fact]
    public void Run_UnknownRegionAndAbsurdMoney_NeverThrows()
    {
        var most = Rupiah.FromSen(Int128.MaxValue);
        var absurd = new ActionPlan(RegionCode.Parse("99.99"), Years, [MothersPlan with { Activities = [Antenatal with { Funding = [new(First, most), new(First, most)] }] }])
        {
            StatedTotals = [new(First, Rupiah.FromSen(Int128.MinValue))],
        };

        Assert.Contains(Check(absurd), finding => finding.Code == "SPM4049");
        Assert.Equal(Check(absurd).Select(finding => finding.ToString()), new ActionPlanValidator(Today, Owing, Language.English).Validate(absurd).Errors.Select(failure => failure.ToFinding()!.ToString()));
    }

    [Fact]
    public void Basis_ByLevel_IsTheProvisionWithItsMarks()
    {
        Assert.Equal("Permendagri 59/2021 Pasal 21 ayat (2) huruf a", Plan.Basis.Citation);
        Assert.Equal("Permendagri 59/2021 Pasal 19 ayat (2) huruf a", new ActionPlan(RegionCode.Parse("65"), Years, []).Basis.Citation);
        Assert.Equal(Confidence.Conflict, Plan.Basis.Confidence);
    }

    [Fact]
    public void Make_NamesInTheWrongPlace_IsRefused()
    {
        Assert.Equal("recipients", Assert.Throws<ArgumentException>(() => new PlannedService(Mothers, Tablets)).ParamName);
        Assert.Equal("quality", Assert.Throws<ArgumentException>(() => new PlannedService(Mothers, MothersServed, [MothersServed])).ParamName);
    }

    [Fact]
    public void Names_EveryValue_HasItsOwnWordsInBothLanguages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Distinct(Enum.GetValues<ActionPlanState>().Select(state => state.Name(language)));
            Assert.Distinct(Enum.GetValues<SplitKind>().Select(kind => kind.Name(language)));
            Assert.Distinct(Enum.GetValues<PlanStatus>().Select(status => status.Name(language)));
            Assert.Distinct(RemainderTie.All.Select(tie => tie.Describe(language)));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => ((ActionPlanState)9).Name(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((SplitKind)9).Name(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PlanStatus)9).Name(Language.English));
    }

    private static IReadOnlyList<Finding> Check(ActionPlan plan) => ActionPlanCheck.Run(plan, Today, Owing);

    private static PlannedIndicator Recipients(params PlanTarget[] targets) => MothersServed with { Targets = targets };

    private static PlanTarget Split(long poor) => new(First, 4_200, 4_200)
    {
        PlannedSplits = [new CountSplit(SplitKind.Poverty, new CountPart("miskin", poor), new CountPart("tidak miskin", 0)), new CountSplit(SplitKind.Sex, new CountPart("perempuan", 4_200))],
    };

    private static PlannedService Other(string key) => new(Find(key), MothersServed) { Activities = [new("1.02.02.2.02.0004") { Agency = "Dinas Kesehatan", Funding = [new(First, Rupiah.Zero), new(Second, Rupiah.Zero)] }] };
}
