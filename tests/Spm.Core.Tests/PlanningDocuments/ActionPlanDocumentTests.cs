using NodaTime;
using Spm.Core.ActionPlans;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.ActionPlans;
using static Spm.Core.Tests.PlanningDocuments.ServiceChainSamples;

namespace Spm.Core.Tests.PlanningDocuments;

public class ActionPlanDocumentTests
{
    private static readonly ActionPlan Plan = new(Bulungan, FiveYears,
    [
        new PlannedService(MothersService, new PlannedIndicator(null, "orang", new PlanTarget(Year, 4_300, 4_250)))
        {
            Activities =
            [
                new PlannedActivity(Mothers, "Pengelolaan Pelayanan Kesehatan Ibu Hamil")
                {
                    Agency = "Dinas Kesehatan",
                    Funding = [new PlanFunding(Year, Rupiah.FromRupiah(600_000_000)), new PlanFunding(Year, Rupiah.FromRupiah(12_000_000)), new PlanFunding(Year, Rupiah.FromRupiah(1), FundSource.Apbn)],
                },
            ],
        },
    ])
    {
        Steps = [new ActionPlanStep(ActionPlanState.Set, new LocalDate(2025, 8, 4), SamplePlans.Perbup)],
    };

    [Fact]
    public void Of_Plan_HasARowForTheServiceAndOneForItsMoney()
    {
        var document = ActionPlanDocument.Of(Plan);

        Assert.Equal((DocumentStatus.Set, new LocalDate(2025, 8, 4), "SPM action plan 2025-2029"), (document.Status, document.HoldsFrom, document.ToString()));
        Assert.Equal(["", Mothers], document.Rows.Select(row => row.Reading.Text));
        Assert.Equal("4250", document.Rows[0].Indicators[0].In(Year)!.Text);
        Assert.Null(document.Rows[0].Amount(CeilingKind.Indicative, Year));
        Assert.Equal(Rupiah.FromRupiah(612_000_000), document.Rows[1].Amount(CeilingKind.Indicative, Year));
        Assert.Null(document.Rows[1].Amount(CeilingKind.Indicative, new BudgetYear(2027)));
        Assert.Equal(DocumentStatus.Draft, ActionPlanDocument.Of(Plan with { Steps = [] }).Status);
    }

    [Fact]
    public void Of_PlanInAChain_IsComparedWithTheRenstraInTargetAndMoney()
    {
        ServiceChain With(DocumentRow row) => ServiceChainSamples.Of(new DocumentChain(Bulungan, [ActionPlanDocument.Of(Plan), Document(PlanningDocumentKind.Renstra, [row])]));

        Assert.Null(With(MothersRow(PlanningDocumentKind.Renstra)).Line(MothersService)!.FirstDeparture);
        Assert.Equal(["TargetCut Renstra PD", "MoneyCut Renstra PD"], Answers(With(MothersRow(PlanningDocumentKind.Renstra, "4.000", 500_000_000))).Where(answer => answer.Contains("Cut", StringComparison.Ordinal)));
    }

    // Meals serve four services: their target counts none of the four, so that nothing is gone.
    [Fact]
    public void Of_PlanOfASharedRow_HasNoTargetToCompare()
    {
        var plan = Plan with { Services = [new PlannedService(SocialServices[0], new PlannedIndicator(null, "orang", new PlanTarget(Year, 120, 120)))] };

        var chain = ServiceChainSamples.Of(new DocumentChain(Bulungan, [ActionPlanDocument.Of(plan), Document(PlanningDocumentKind.Renstra, Rows(PlanningDocumentKind.Renstra))]));

        Assert.Null(chain.Line(SocialServices[0])!.FirstDeparture);
    }
}
