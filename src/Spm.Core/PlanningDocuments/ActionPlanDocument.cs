using System.Globalization;
using Spm.Core.ActionPlans;
using Spm.Core.Internal;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.PlanningDocuments;

/// <summary>An action plan as the first document of a chain (<i>rencana aksi sebagai dokumen perencanaan</i>).</summary>
[LegalTerm("rencana aksi sebagai dokumen perencanaan")]
public static class ActionPlanDocument
{
    /// <summary>A row for each service with its recipients' targets, and one for each sub-activity with its yearly money of the APBD.</summary>
    /// <param name="plan">The plan; set when one of its steps says so, a draft otherwise.</param>
    /// <remarks>Quality items have no counterpart in budget documents, and money from elsewhere never closes against a DPA: both stay in the plan.</remarks>
    /// <exception cref="OverflowException">A sum of money is out of range.</exception>
    public static PlanningDocument Of(ActionPlan plan)
    {
        Require.NotNull(plan);
        var set = plan.Steps.LastOrDefault(step => step.State == ActionPlanState.Set);
        return new PlanningDocument(plan.Region, PlanningDocumentKind.ActionPlan, plan.Period, plan.Services.SelectMany(Rows))
        {
            Status = set is null ? DocumentStatus.Draft : DocumentStatus.Set,
            SetBy = set?.Document,
            EffectiveFrom = set?.Day,
        };
    }

    private static IEnumerable<DocumentRow> Rows(PlannedService planned) => planned.Activities.Select(activity => Row(planned, activity)).Prepend(new DocumentRow("", planned.Service.OfficialName)
    {
        Service = planned.Service.Key,
        Indicators =
        [
            new DocumentIndicator(IndicatorLevel.SubKegiatanOutput, planned.Recipients.Label(Language.Indonesian), planned.Recipients.Unit,
                planned.Recipients.Targets.Select(target => new IndicatorTarget(target.Year, target.Planned?.ToString(CultureInfo.InvariantCulture)))),
        ],
    });

    private static DocumentRow Row(PlannedService planned, PlannedActivity activity) => new(activity.Code ?? "", activity.Name ?? "")
    {
        Service = planned.Service.Key,
        Agency = activity.Agency,
        Ceilings = [.. activity.Funding.Where(funding => funding.Source == FundSource.Apbd).GroupBy(funding => funding.Year)
            .Select(year => new Ceiling(CeilingKind.Indicative, year.Key, year.Aggregate(Rupiah.Zero, (sum, funding) => sum + funding.Amount)))],
    };
}
