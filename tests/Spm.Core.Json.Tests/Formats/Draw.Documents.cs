using NodaTime;
using Spm.Core.ActionPlans;
using Spm.Core.Calendars;
using Spm.Core.Catalog;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Teams;
using Spm.Core.Workflow;

namespace Spm.Core.Json.Tests.Formats;

internal sealed partial class Draw
{
    private static readonly string[] Codes = ["1.02.02.2.02.0001", "1.02", "X.XX.01.2.01.0001", "1 02 02 2.02.01 Pengelolaan", "kode", ""];

    public ServiceType ServiceType() => Of(ServiceCatalog.For(ServiceCatalog.FirstYear).Services);

    public PlanPeriod PlanPeriod() => Core.Periods.PlanPeriod.Parse(Of(["2025-2029", "2021-2026", "2025-2025"]));

    public CountSplit Split() => new(Of<SplitKind>(), Many(() => new CountPart(Text(), ReportedCount())));

    public PlanTarget Target() => new(Year(), Maybe(ReportedCount), Maybe(ReportedCount)) { Reason = MaybeText(), RequiredSplits = Seldom() ? Many(Split) : [], PlannedSplits = Seldom() ? Many(Split) : [] };

    public PlannedIndicator Indicator(string? name) => new(name, Text(), Many(Target))
    {
        Component = name is null ? null : Maybe(Of<QualityComponent>),
        Baseline = MaybeObject(() => new PlanBaseline(Day(), Text(), Maybe(ReportedCount), Maybe(ReportedCount))),
    };

    public PlanFunding Funding() => new(Year(), Rupiah(), Of<FundSource>());

    public PlannedActivity Activity() => new(MaybeText(), MaybeText()) { Kegiatan = MaybeText(), BudgetProgram = MaybeText(), Agency = MaybeText(), Funding = Many(Funding) };

    public PlannedService PlannedService() => new(ServiceType(), Indicator(null), Many(() => Indicator(Text()), 2)) { Activities = Many(Activity, 2) };

    public ActionPlan ActionPlan() => new(Region(), PlanPeriod(), Many(PlannedService, 3))
    {
        Steps = Many(() => new ActionPlanStep(Of<ActionPlanState>(), Day(), MaybeObject(Document))),
        Due = MaybeObject(() => new ActionPlanDue(Document(), Day(), Basis())),
        StatedTotals = Many(Funding),
    };

    public YearlyTargets YearlyTargets() => new(Region(), Year(), Many(PlannedService, 3)) { Document = MaybeObject(Document) };

    public CalendarScope Scope() => Below(3) switch
    {
        0 => CalendarScope.Nation,
        1 => CalendarScope.Province(Region().Province),
        _ => CalendarScope.Region(Region()),
    };

    public CalendarEntry Entry()
    {
        var closing = new LocalDate(2035, 1, 1).PlusDays(Below(100));
        return new CalendarEntry(ReportingDuty.QuarterlyReport, ReportingPeriod.Parse($"{Year()}-Q{1 + Below(4)}"), closing, Basis())
        {
            Opening = Maybe(Day),
            Wording = Of<ClosingWording>(),
            Announced = Maybe(Day),
            Scope = Scope(),
        };
    }

    public ClosingPattern Pattern() => new(ReportingDuty.QuarterlyReport, ReportingPeriod.Parse("2025-Q3"), Below(13), 1 + Below(31), Basis()) { Scope = Scope() };

    public DeadlineExtension Extension() => new(ReportingDuty.AnnualReport, ReportingPeriod.Parse("2025"), new LocalDate(2026, 4, 1).PlusDays(Below(50)), Text(), Basis()) { Scope = Scope() };

    public CalendarReading Reading() => CalendarReading.Default with { Holiday = Of(HolidayPolicy.All), ClosingDay = Of(ClosingDayPolicy.All), ConflictingDate = Of(ConflictingDatePolicy.All) };

    public CalendarAdditions CalendarAdditions() => new()
    {
        Entries = Many(Entry),
        Patterns = Many(Pattern),
        Extensions = Many(Extension),
        Holidays = Many(Day),
        Reading = MaybeObject(Reading),
    };

    public ReportDelivery Delivery() => new(Region(), Of<ReportingDuty>(), Period(), Maybe(Day)) { Agency = MaybeText() };

    public DocumentIndicator DocumentIndicator() =>
        new(Of<IndicatorLevel>(), Text(), MaybeText(), Many(() => new IndicatorTarget(Year(), Of(["4.250 Orang", "", "100 %", null]))))
        {
            ReferenceCode = MaybeText(),
            Direction = Of<IndicatorDirection>(),
        };

    public DocumentTag Tag() => Seldom() ? DocumentTag.NonSpm : DocumentTag.Spm(Many(() => new DocumentTagPart(Service(), Maybe(Share))));

    public DocumentRow Row() => new(Of(Codes), Of(["", "Pengelolaan"]))
    {
        Agency = MaybeText(),
        Service = Seldom() ? Service() : null,
        Indicators = Many(DocumentIndicator, 2),
        Ceilings = Many(() => new Ceiling(Of<CeilingKind>(), Year(), Rupiah())),
        Fundings = Many(() => new RowFunding(Text(), Maybe(Rupiah), Of<FundChannel>()) { Code = MaybeText() }),
        Tag = MaybeObject(Tag),
        Realised = Maybe(Rupiah),
        Location = MaybeText(),
        ExternalId = MaybeText(),
    };

    public PlanningDocument PlanningDocument(RegionCode region) => new(region, Of<PlanningDocumentKind>(), Year(), Many(Row, 3))
    {
        Version = Of([DocumentVersion.Original, DocumentVersion.Shift(2), DocumentVersion.Change()]),
        Agency = MaybeText(),
        Status = Of<DocumentStatus>(),
        SetBy = MaybeObject(Document),
        EffectiveFrom = Maybe(Day),
        Nomenclature = MaybeObject(() => Of(NomenclatureVersion.All)),
        File = MaybeText(),
    };

    public DocumentChain DocumentChain()
    {
        var region = Region();
        return new DocumentChain(region, Many(() => PlanningDocument(region)), Many(() => new ServicePopulation(ServiceType(), Year(), Maybe(ReportedCount)) { Planned = Maybe(ReportedCount) }));
    }

    public FollowUpItem FollowUp() => new() { What = MaybeText(), Service = MaybeText(), Due = Maybe(Day), State = Of<FollowUpState>(), Closed = Maybe(Day), Reason = Seldom() ? "" : null };

    public ImplementationTeam Team() => new(Region())
    {
        Decree = MaybeObject(Document),
        Start = Maybe(Day),
        End = Maybe(Day),
        Members = Many(() => new TeamMember(Of<TeamRole>(), MaybeText(), Seldom() ? " " : null)),
        Tasks = Seldom() ? Many(Text) : null,
        Rounds = Many(() => new MonitoringRound { Date = Maybe(Day), Subject = MaybeText(), Items = Many(FollowUp) }),
        Guidance = Many(() => new GuidanceRecord { Date = Maybe(Day), Kind = Of<GuidanceKind>(), Region = MaybeObject(Region), Agency = MaybeText(), Subject = MaybeText() }),
    };

    public WorkflowActor Actor() => new(Of<WorkflowRole>(), Text(), MaybeObject(Region));

    public ReportChannel Channel() => Seldom() ? new ReportChannel(Text(), Text(), Text(), Basis()) : Of(ReportChannel.All);

    public WorkflowAttempt Attempt() => new(Of<WorkflowAction>(), Actor(), Instant.FromUtc(2025, 1 + Below(12), 1, Below(24), 0).PlusNanoseconds(Below(2)), Channel())
    {
        Document = MaybeObject(Document),
        Figures = MaybeObject(Submission),
        Notes = MaybeText(),
    };

    public ReportFile ReportFile()
    {
        var route = Of(WorkflowRoute.All);
        var region = RegionCode.Parse(route.IsFor(RegionCode.Parse("31")) ? "31" : "65.01");
        return Workflow.ReportFile.Open(region, ReportingPeriod.Parse(Of(["2025", "2025-Q3"])), route).Apply(Many(Attempt));
    }

    public ServiceBudget Budget() => new(Service(), Of<FundSource>()) { Allocation = Maybe(Rupiah), Realisation = Maybe(Rupiah) };

    public ServiceProblem Problem() => new(MaybeText(), Text(), MaybeText());

    public StageEvidence Stage() => new(Of<StageForm>(), Evidence());

    public ReportText ReportText() => new(Text(), Text(), MaybeObject(() => Of(Urusan.All)));
}
