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
    public static Shape<ActionPlanState> ActionPlanState => EnumWords<ActionPlanState>.Shape;

    public static Shape<AgeUnit> AgeUnit => EnumWords<AgeUnit>.Shape;

    public static Shape<AlignmentDimension> AlignmentDimension => EnumWords<AlignmentDimension>.Shape;

    public static Shape<CeilingKind> CeilingKind => EnumWords<CeilingKind>.Shape;

    public static Shape<ChangeFactor> ChangeFactor => EnumWords<ChangeFactor>.Shape;

    public static Shape<ClosingWording> ClosingWording => EnumWords<ClosingWording>.Shape;

    public static Shape<CodeProblem> CodeProblem => EnumWords<CodeProblem>.Shape;

    public static Shape<CodeRepairKind> CodeRepairKind => EnumWords<CodeRepairKind>.Shape;

    public static Shape<Confidence> Confidence => EnumWords<Confidence>.Shape;

    public static Shape<DeliveryStatus> DeliveryStatus => EnumWords<DeliveryStatus>.Shape;

    public static Shape<DeliveryVerdict> DeliveryVerdict => EnumWords<DeliveryVerdict>.Shape;

    public static Shape<DerivationDepth> DerivationDepth => EnumWords<DerivationDepth>.Shape;

    public static Shape<DerivationGap> DerivationGap => EnumWords<DerivationGap>.Shape;

    public static Shape<DerivationOperation> DerivationOperation => EnumWords<DerivationOperation>.Shape;

    public static Shape<DerivationSubject> DerivationSubject => EnumWords<DerivationSubject>.Shape;

    public static Shape<DeviationKind> DeviationKind => EnumWords<DeviationKind>.Shape;

    public static Shape<DocumentStatus> DocumentStatus => EnumWords<DocumentStatus>.Shape;

    public static Shape<DocumentVersionKind> DocumentVersionKind => EnumWords<DocumentVersionKind>.Shape;

    public static Shape<EligibilityObstacle> EligibilityObstacle => EnumWords<EligibilityObstacle>.Shape;

    public static Shape<EmptyPopulation> EmptyPopulation => EnumWords<EmptyPopulation>.Shape;

    public static Shape<EmptyRecapReason> EmptyRecapReason => EnumWords<EmptyRecapReason>.Shape;

    public static Shape<EntryKind> EntryKind => EnumWords<EntryKind>.Shape;

    public static Shape<ExclusionKind> ExclusionKind => EnumWords<ExclusionKind>.Shape;

    public static Shape<FigureField> FigureField => EnumWords<FigureField>.Shape;

    public static Shape<FigureState> FigureState => EnumWords<FigureState>.Shape;

    public static Shape<FindingSeverity> FindingSeverity => EnumWords<FindingSeverity>.Shape;

    public static Shape<FollowUpState> FollowUpState => EnumWords<FollowUpState>.Shape;

    public static Shape<FundChannel> FundChannel => EnumWords<FundChannel>.Shape;

    public static Shape<FundSource> FundSource => EnumWords<FundSource>.Shape;

    public static Shape<GuidanceKind> GuidanceKind => EnumWords<GuidanceKind>.Shape;

    public static Shape<IndexSource> IndexSource => EnumWords<IndexSource>.Shape;

    public static Shape<IndicatorDirection> IndicatorDirection => EnumWords<IndicatorDirection>.Shape;

    public static Shape<IndicatorLevel> IndicatorLevel => EnumWords<IndicatorLevel>.Shape;

    public static Shape<Language> Language { get; } = Shapes.Words<Language>("language", (Core.Language.Indonesian, "id"), (Core.Language.English, "en"));

    public static Shape<LeftOutReason> LeftOutReason => EnumWords<LeftOutReason>.Shape;

    public static Shape<LevelDigitFit> LevelDigitFit => EnumWords<LevelDigitFit>.Shape;

    public static Shape<MeasureKind> MeasureKind => EnumWords<MeasureKind>.Shape;

    public static Shape<MissingData> MissingData => EnumWords<MissingData>.Shape;

    public static Shape<MoneyComparison> MoneyComparison => EnumWords<MoneyComparison>.Shape;

    public static Shape<MoveEvidence> MoveEvidence => EnumWords<MoveEvidence>.Shape;

    public static Shape<NeedKind> NeedKind { get; } = Shapes.Words<NeedKind>("need-kind", (Fulfilment.NeedKind.ServiceRendered, "services"));

    public static Shape<NoDistanceReason> NoDistanceReason => EnumWords<NoDistanceReason>.Shape;

    public static Shape<NoIndexReason> NoIndexReason => EnumWords<NoIndexReason>.Shape;

    public static Shape<NoLiftReason> NoLiftReason => EnumWords<NoLiftReason>.Shape;

    public static Shape<NomenclatureDepth> NomenclatureDepth => EnumWords<NomenclatureDepth>.Shape;

    public static Shape<PlanStatus> PlanStatus => EnumWords<PlanStatus>.Shape;

    public static Shape<PlanningDocumentKind> PlanningDocumentKind => EnumWords<PlanningDocumentKind>.Shape;

    public static Shape<ProvisionalReason> ProvisionalReason => EnumWords<ProvisionalReason>.Shape;

    public static Shape<QualityComponent> QualityComponent { get; } = Shapes.Words<QualityComponent>("quality-component", (Catalog.QualityComponent.ServiceRendered, "services"));

    public static Shape<RankingOmissionReason> RankingOmissionReason => EnumWords<RankingOmissionReason>.Shape;

    public static Shape<RankingStatus> RankingStatus => EnumWords<RankingStatus>.Shape;

    public static Shape<RegionCodeSystem> RegionCodeSystem => EnumWords<RegionCodeSystem>.Shape;

    public static Shape<RegionLevel> RegionLevel => EnumWords<RegionLevel>.Shape;

    public static Shape<RegionalDocumentKind> RegionalDocumentKind => EnumWords<RegionalDocumentKind>.Shape;

    public static Shape<ReportArrival> ReportArrival => EnumWords<ReportArrival>.Shape;

    public static Shape<ReportFileKind> ReportFileKind => EnumWords<ReportFileKind>.Shape;

    public static Shape<ReportingDuty> ReportingDuty => EnumWords<ReportingDuty>.Shape;

    public static Shape<ReportingPeriodKind> ReportingPeriodKind => EnumWords<ReportingPeriodKind>.Shape;

    public static Shape<RequiredBasis> RequiredBasis => EnumWords<RequiredBasis>.Shape;

    public static Shape<RevisionKind> RevisionKind => EnumWords<RevisionKind>.Shape;

    public static Shape<RoundingMode> RoundingMode => EnumWords<RoundingMode>.Shape;

    public static Shape<RuleChangeKind> RuleChangeKind => EnumWords<RuleChangeKind>.Shape;

    public static Shape<SecondFigurePolicy> SecondFigurePolicy => EnumWords<SecondFigurePolicy>.Shape;

    public static Shape<ServiceChainAnswerKind> ServiceChainAnswerKind => EnumWords<ServiceChainAnswerKind>.Shape;

    public static Shape<ServiceChainAspect> ServiceChainAspect => EnumWords<ServiceChainAspect>.Shape;

    public static Shape<ServiceChainCellState> ServiceChainCellState => EnumWords<ServiceChainCellState>.Shape;

    public static Shape<ServiceChainStepKind> ServiceChainStepKind => EnumWords<ServiceChainStepKind>.Shape;

    public static Shape<ServiceLevel> ServiceLevel => EnumWords<ServiceLevel>.Shape;

    public static Shape<Sex> Sex => EnumWords<Sex>.Shape;

    public static Shape<SolverObjective> SolverObjective => EnumWords<SolverObjective>.Shape;

    public static Shape<SolverObstacleKind> SolverObstacleKind => EnumWords<SolverObstacleKind>.Shape;

    public static Shape<SolverStatus> SolverStatus => EnumWords<SolverStatus>.Shape;

    public static Shape<SpendingStanding> SpendingStanding => EnumWords<SpendingStanding>.Shape;

    public static Shape<SplitKind> SplitKind => EnumWords<SplitKind>.Shape;

    /// <summary>Ratings carry their printed names.</summary>
    public static Shape<SpmRating> SpmRating { get; } = new WordsShape<SpmRating>("spm-rating", Enum.GetValues<SpmRating>(), rating => rating.Name());

    public static Shape<SpmStage> SpmStage => EnumWords<SpmStage>.Shape;

    public static Shape<StageForm> StageForm => EnumWords<StageForm>.Shape;

    public static Shape<TagConfidence> TagConfidence => EnumWords<TagConfidence>.Shape;

    public static Shape<TagOrigin> TagOrigin => EnumWords<TagOrigin>.Shape;

    public static Shape<TargetKind> TargetKind => EnumWords<TargetKind>.Shape;

    public static Shape<TeamRole> TeamRole => EnumWords<TeamRole>.Shape;

    public static Shape<ThresholdDirection> ThresholdDirection => EnumWords<ThresholdDirection>.Shape;

    public static Shape<ThresholdReading> ThresholdReading => EnumWords<ThresholdReading>.Shape;

    public static Shape<Treatment> Treatment => EnumWords<Treatment>.Shape;

    public static Shape<WindowState> WindowState => EnumWords<WindowState>.Shape;

    public static Shape<WorkflowAction> WorkflowAction => EnumWords<WorkflowAction>.Shape;

    public static Shape<WorkflowRole> WorkflowRole => EnumWords<WorkflowRole>.Shape;

    public static Shape<WorkflowState> WorkflowState => EnumWords<WorkflowState>.Shape;
}
