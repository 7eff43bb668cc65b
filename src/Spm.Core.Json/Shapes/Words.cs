using Spm.Core.ActionPlans;
using Spm.Core.Aggregation;
using Spm.Core.Calendars;
using Spm.Core.Catalog;
using Spm.Core.Derivations;
using Spm.Core.Eligibility;
using Spm.Core.Fulfilment;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Spending;
using Spm.Core.Stages;
using Spm.Core.Teams;
using Spm.Core.Validation;
using Spm.Core.Workflow;

namespace Spm.Core.Json;

/// <summary>Every closed list of words.</summary>
internal static class Words
{
    public static Shape<ActionPlanState> ActionPlanState { get; } = Shapes.Words<ActionPlanState>("action-plan-state");

    public static Shape<AgeUnit> AgeUnit { get; } = Shapes.Words<AgeUnit>("age-unit");

    public static Shape<AlignmentDimension> AlignmentDimension { get; } = Shapes.Words<AlignmentDimension>("alignment-dimension");

    public static Shape<CeilingKind> CeilingKind { get; } = Shapes.Words<CeilingKind>("ceiling-kind");

    public static Shape<ChangeFactor> ChangeFactor { get; } = Shapes.Words<ChangeFactor>("change-factor");

    public static Shape<ClosingWording> ClosingWording { get; } = Shapes.Words<ClosingWording>("closing-wording");

    public static Shape<CodeProblem> CodeProblem { get; } = Shapes.Words<CodeProblem>("code-problem");

    public static Shape<CodeRepairKind> CodeRepairKind { get; } = Shapes.Words<CodeRepairKind>("code-repair-kind");

    public static Shape<Confidence> Confidence { get; } = Shapes.Words<Confidence>("confidence");

    public static Shape<DeliveryStatus> DeliveryStatus { get; } = Shapes.Words<DeliveryStatus>("delivery-status");

    public static Shape<DeliveryVerdict> DeliveryVerdict { get; } = Shapes.Words<DeliveryVerdict>("delivery-verdict");

    public static Shape<DerivationDepth> DerivationDepth { get; } = Shapes.Words<DerivationDepth>("derivation-depth");

    public static Shape<DerivationGap> DerivationGap { get; } = Shapes.Words<DerivationGap>("derivation-gap");

    public static Shape<DerivationOperation> DerivationOperation { get; } = Shapes.Words<DerivationOperation>("derivation-operation");

    public static Shape<DerivationSubject> DerivationSubject { get; } = Shapes.Words<DerivationSubject>("derivation-subject");

    public static Shape<DeviationKind> DeviationKind { get; } = Shapes.Words<DeviationKind>("deviation-kind");

    public static Shape<DocumentStatus> DocumentStatus { get; } = Shapes.Words<DocumentStatus>("document-status");

    public static Shape<DocumentVersionKind> DocumentVersionKind { get; } = Shapes.Words<DocumentVersionKind>("document-version-kind");

    public static Shape<EligibilityObstacle> EligibilityObstacle { get; } = Shapes.Words<EligibilityObstacle>("eligibility-obstacle");

    public static Shape<EmptyPopulation> EmptyPopulation { get; } = Shapes.Words<EmptyPopulation>("empty-population");

    public static Shape<EmptyRecapReason> EmptyRecapReason { get; } = Shapes.Words<EmptyRecapReason>("empty-recap-reason");

    public static Shape<EntryKind> EntryKind { get; } = Shapes.Words<EntryKind>("entry-kind");

    public static Shape<ExclusionKind> ExclusionKind { get; } = Shapes.Words<ExclusionKind>("exclusion-kind");

    public static Shape<FigureField> FigureField { get; } = Shapes.Words<FigureField>("figure-field");

    public static Shape<FigureState> FigureState { get; } = Shapes.Words<FigureState>("figure-state");

    public static Shape<FindingSeverity> FindingSeverity { get; } = Shapes.Words<FindingSeverity>("finding-severity");

    public static Shape<FollowUpState> FollowUpState { get; } = Shapes.Words<FollowUpState>("follow-up-state");

    public static Shape<FundChannel> FundChannel { get; } = Shapes.Words<FundChannel>("fund-channel");

    public static Shape<FundSource> FundSource { get; } = Shapes.Words<FundSource>("fund-source");

    public static Shape<GuidanceKind> GuidanceKind { get; } = Shapes.Words<GuidanceKind>("guidance-kind");

    public static Shape<IndexSource> IndexSource { get; } = Shapes.Words<IndexSource>("index-source");

    public static Shape<IndicatorDirection> IndicatorDirection { get; } = Shapes.Words<IndicatorDirection>("indicator-direction");

    public static Shape<IndicatorLevel> IndicatorLevel { get; } = Shapes.Words<IndicatorLevel>("indicator-level");

    public static Shape<Language> Language { get; } = Shapes.Words<Language>("language", (Core.Language.Indonesian, "id"), (Core.Language.English, "en"));

    public static Shape<LeftOutReason> LeftOutReason { get; } = Shapes.Words<LeftOutReason>("left-out-reason");

    public static Shape<LevelDigitFit> LevelDigitFit { get; } = Shapes.Words<LevelDigitFit>("level-digit-fit");

    public static Shape<MeasureKind> MeasureKind { get; } = Shapes.Words<MeasureKind>("measure-kind");

    public static Shape<MissingData> MissingData { get; } = Shapes.Words<MissingData>("missing-data");

    public static Shape<MoneyComparison> MoneyComparison { get; } = Shapes.Words<MoneyComparison>("money-comparison");

    public static Shape<MoveEvidence> MoveEvidence { get; } = Shapes.Words<MoveEvidence>("move-evidence");

    public static Shape<NeedKind> NeedKind { get; } = Shapes.Words<NeedKind>("need-kind", (Fulfilment.NeedKind.ServiceRendered, "services"));

    public static Shape<NoDistanceReason> NoDistanceReason { get; } = Shapes.Words<NoDistanceReason>("no-distance-reason");

    public static Shape<NoIndexReason> NoIndexReason { get; } = Shapes.Words<NoIndexReason>("no-index-reason");

    public static Shape<NoLiftReason> NoLiftReason { get; } = Shapes.Words<NoLiftReason>("no-lift-reason");

    public static Shape<NomenclatureDepth> NomenclatureDepth { get; } = Shapes.Words<NomenclatureDepth>("nomenclature-depth");

    public static Shape<PlanStatus> PlanStatus { get; } = Shapes.Words<PlanStatus>("plan-status");

    public static Shape<PlanningDocumentKind> PlanningDocumentKind { get; } = Shapes.Words<PlanningDocumentKind>("planning-document-kind");

    public static Shape<ProvisionalReason> ProvisionalReason { get; } = Shapes.Words<ProvisionalReason>("provisional-reason");

    public static Shape<QualityComponent> QualityComponent { get; } = Shapes.Words<QualityComponent>("quality-component", (Catalog.QualityComponent.ServiceRendered, "services"));

    public static Shape<RankingOmissionReason> RankingOmissionReason { get; } = Shapes.Words<RankingOmissionReason>("ranking-omission-reason");

    public static Shape<RankingStatus> RankingStatus { get; } = Shapes.Words<RankingStatus>("ranking-status");

    public static Shape<RegionCodeSystem> RegionCodeSystem { get; } = Shapes.Words<RegionCodeSystem>("region-code-system");

    public static Shape<RegionLevel> RegionLevel { get; } = Shapes.Words<RegionLevel>("region-level");

    public static Shape<RegionalDocumentKind> RegionalDocumentKind { get; } = Shapes.Words<RegionalDocumentKind>("regional-document-kind");

    public static Shape<ReportArrival> ReportArrival { get; } = Shapes.Words<ReportArrival>("report-arrival");

    public static Shape<ReportFileKind> ReportFileKind { get; } = Shapes.Words<ReportFileKind>("report-file-kind");

    public static Shape<ReportingDuty> ReportingDuty { get; } = Shapes.Words<ReportingDuty>("reporting-duty");

    public static Shape<ReportingPeriodKind> ReportingPeriodKind { get; } = Shapes.Words<ReportingPeriodKind>("reporting-period-kind");

    public static Shape<RequiredBasis> RequiredBasis { get; } = Shapes.Words<RequiredBasis>("required-basis");

    public static Shape<RevisionKind> RevisionKind { get; } = Shapes.Words<RevisionKind>("revision-kind");

    public static Shape<RoundingMode> RoundingMode { get; } = Shapes.Words<RoundingMode>("rounding-mode");

    public static Shape<RuleChangeKind> RuleChangeKind { get; } = Shapes.Words<RuleChangeKind>("rule-change-kind");

    public static Shape<SecondFigurePolicy> SecondFigurePolicy { get; } = Shapes.Words<SecondFigurePolicy>("second-figure-policy");

    public static Shape<ServiceChainAnswerKind> ServiceChainAnswerKind { get; } = Shapes.Words<ServiceChainAnswerKind>("service-chain-answer-kind");

    public static Shape<ServiceChainAspect> ServiceChainAspect { get; } = Shapes.Words<ServiceChainAspect>("service-chain-aspect");

    public static Shape<ServiceChainCellState> ServiceChainCellState { get; } = Shapes.Words<ServiceChainCellState>("service-chain-cell-state");

    public static Shape<ServiceChainStepKind> ServiceChainStepKind { get; } = Shapes.Words<ServiceChainStepKind>("service-chain-step-kind");

    public static Shape<ServiceLevel> ServiceLevel { get; } = Shapes.Words<ServiceLevel>("service-level");

    public static Shape<Sex> Sex { get; } = Shapes.Words<Sex>("sex");

    public static Shape<SolverObjective> SolverObjective { get; } = Shapes.Words<SolverObjective>("solver-objective");

    public static Shape<SolverObstacleKind> SolverObstacleKind { get; } = Shapes.Words<SolverObstacleKind>("solver-obstacle-kind");

    public static Shape<SolverStatus> SolverStatus { get; } = Shapes.Words<SolverStatus>("solver-status");

    public static Shape<SpendingStanding> SpendingStanding { get; } = Shapes.Words<SpendingStanding>("spending-standing");

    public static Shape<SplitKind> SplitKind { get; } = Shapes.Words<SplitKind>("split-kind");

    /// <summary>Ratings carry their printed names.</summary>
    public static Shape<SpmRating> SpmRating { get; } = new WordsShape<SpmRating>("spm-rating", Enum.GetValues<SpmRating>(), rating => rating.Name());

    public static Shape<SpmStage> SpmStage { get; } = Shapes.Words<SpmStage>("spm-stage");

    public static Shape<StageForm> StageForm { get; } = Shapes.Words<StageForm>("stage-form");

    public static Shape<TagConfidence> TagConfidence { get; } = Shapes.Words<TagConfidence>("tag-confidence");

    public static Shape<TagOrigin> TagOrigin { get; } = Shapes.Words<TagOrigin>("tag-origin");

    public static Shape<TargetKind> TargetKind { get; } = Shapes.Words<TargetKind>("target-kind");

    public static Shape<TeamRole> TeamRole { get; } = Shapes.Words<TeamRole>("team-role");

    public static Shape<ThresholdDirection> ThresholdDirection { get; } = Shapes.Words<ThresholdDirection>("threshold-direction");

    public static Shape<ThresholdReading> ThresholdReading { get; } = Shapes.Words<ThresholdReading>("threshold-reading");

    public static Shape<Treatment> Treatment { get; } = Shapes.Words<Treatment>("treatment");

    public static Shape<WindowState> WindowState { get; } = Shapes.Words<WindowState>("window-state");

    public static Shape<WorkflowAction> WorkflowAction { get; } = Shapes.Words<WorkflowAction>("workflow-action");

    public static Shape<WorkflowRole> WorkflowRole { get; } = Shapes.Words<WorkflowRole>("workflow-role");

    public static Shape<WorkflowState> WorkflowState { get; } = Shapes.Words<WorkflowState>("workflow-state");
}
