using Spm.Core.ActionPlans;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Eligibility;
using Spm.Core.Fulfilment;
using Spm.Core.Indices;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Json.Tests.Formats;

internal sealed partial class Draw
{
    private static readonly NeedKind[] Resources = [NeedKind.Goods, NeedKind.ServiceRendered, NeedKind.Facility, NeedKind.Staff];

    public RecipientEvent Event() => new(Text(), Day(), PlanPeriod(), ReportedCount()) { Decree = MaybeObject(Document) };

    public ResourceStock Stock() => new(Text(), Of(Resources), Text(), Maybe(ReportedCount));

    public ServiceData ServiceData()
    {
        var data = new ServiceData(ServiceType(), Maybe(ReportedCount), Many(Stock))
        {
            Basis = Maybe(Of<RequiredBasis>),
            Identified = Maybe(ReportedCount),
            Served = ReportedCount(),
            Counts = Many(() => new CountedUnit(Text(), Maybe(ReportedCount))),
            Events = Many(Event, 2),
            Projection = MaybeObject(() => RecipientProjection.Constant),
        };
        return Seldom() ? data with { Unit = Text() } : data;
    }

    public DataCollection DataCollection() => new(Region(), Year(), Day(), Text(), Many(ServiceData, 3), Many(ServiceType, 3));

    public ResourceStandard Standard() => new(ServiceType(), Text(), Of(Resources), Text(), Share(), Basis()) { Per = MaybeText() };

    public UnitPrice Price() => new(ServiceType(), MaybeText(), Rupiah(), Text(), Year()) { Decree = MaybeObject(Document) };

    public CostRelief Relief() => new(ServiceType(), Text(), ReportedCount(), Rupiah(), Year()) { Decree = MaybeObject(Document) };

    public NeedsRules NeedsRules() => new() { Standards = Many(Standard), Prices = Many(Price), Reliefs = Many(Relief), WholeUnits = Of(WholeUnits.All) };

    public DeliveryEntry DeliveryEntry() => new(ServiceType(), MaybeText(), Month.Parse("2025-03"), ReportedCount()) { Spent = Maybe(Rupiah) };

    public MonthlyProfile Profile() => MonthlyProfile.Of(Enumerable.Range(0, 12).Select(month => new Ratio(month == 3 ? 1 : Below(5), 7)));

    public YearSpread Spread() => Below(3) switch
    {
        0 => YearSpread.AtOnce,
        1 => YearSpread.ByWeights(Share(), Share()),
        _ => YearSpread.Stated(Count(), Count()),
    };

    public PlanItem PlanItem() => new(ServiceType(), MaybeText(), Below(5) - 2)
    {
        Source = Of<FundSource>(),
        Spread = Spread(),
        SubActivities = Many(() => new SubActivity(Text(), Share())),
        Follows = Many(Text),
        Profile = MaybeObject(Profile),
    };

    public PlanCeiling Ceiling() => new(Year(), Rupiah(), Of<FundSource>());

    public SolverGoal Goal()
    {
        var goal = Below(3) switch
        {
            0 => SolverGoal.Of(Of<SpmRating>()),
            1 => SolverGoal.Of(Share()),
            _ => SolverGoal.Of(Percentage.Parse("87.20")),
        };
        return Below(3) switch
        {
            0 => goal,
            1 => goal.For(Service()),
            _ => goal.For(Of(Urusan.All)),
        };
    }

    public SolverFloor Floor() => Below(2) == 0 ? new(Service(), Share()) : new(Of(Urusan.All), Share());

    public SolverFigure SolverFigure() => new(Service(), MaybeText()) { Cap = Maybe(ReportedCount), UnitCost = Maybe(Rupiah), SetUpCost = Rupiah(), MayServe = Seldom() };

    public SolverRequest Request() => new(Of<SolverObjective>(), MaybeObject(Goal))
    {
        Figures = Many(SolverFigure),
        Floors = Many(Floor),
        UnitCeiling = Maybe(ReportedCount),
        MoneyCeiling = Maybe(Rupiah),
        PriorityGroups = Many<IReadOnlyList<string>>(() => Many(Service)),
        NodeLimit = 1 + Below(5_000),
    };

    public Region ListedRegion() => Of([.. ServiceCatalog.For(ServiceCatalog.FirstYear).Regions]);

    public FigureRows Rows() => new(Count(), Count(), Count(), Count(), Count(), Below(3));

    public FigureReference Reference() => new(Service(), Of<FigureField>(), MaybeText());

    public NomenclatureKey NomenclatureKey() => new(Of(NomenclatureVersion.All), Of<ServiceLevel>(), NomenclatureCode.Parse("1.02.02.2.02.0001"));

    public AchievementMethod Method() => AchievementMethod.Accepted.Aggregate(AchievementMethod.Permendagri59, (method, key) => method.With(key.Key, Of(key.Value)));

    public EligibilityPolicies Policies() => EligibilityPolicies.Default with { ReferenceDate = Seldom() ? ReferenceDatePolicy.On(Day()) : Of(ReferenceDatePolicy.All), Residence = Of(ResidencePolicy.All) };

    public AgeRange Age() => new(Of<AgeUnit>(), Below(60), Maybe(() => 60 + Below(60)));

    public ReportContents Contents() => new()
    {
        Arrival = Of<ReportArrival>(),
        TeamDecree = MaybeObject(Document),
        ActionPlan = MaybeObject(Document),
        FillRate = MaybeObject(() => new RegionFillRate(ListedRegion(), Below(10), 10)),
        Budgets = Many(Budget),
        Problems = Seldom() ? Many(Problem) : null,
        Stages = Many(Stage),
        Texts = Many(ReportText),
    };
}
