namespace Spm.Core.Workflow;

/// <summary>Printed words for states, actions, roles and kinds of the workflow (<i>sebutan alur laporan</i>).</summary>
[LegalTerm("sebutan alur laporan")]
public static class WorkflowNames
{
    /// <summary>The state in a language: <c>dikembalikan dengan catatan</c> or <c>returned with notes</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named state.</exception>
    public static string Name(this WorkflowState state, Language language) => Pick(language, state switch
    {
        WorkflowState.Draft => ("draf", "draft"),
        WorkflowState.Submitted => ("diajukan", "submitted"),
        WorkflowState.Verified => ("terverifikasi", "verified"),
        WorkflowState.Reviewed => ("telah direviu", "reviewed"),
        WorkflowState.Approved => ("disetujui", "approved"),
        WorkflowState.Delivered => ("disampaikan kepada gubernur", "with the governor"),
        WorkflowState.Forwarded => ("disampaikan kepada Menteri", "with the Minister"),
        WorkflowState.Locked => ("dikunci", "locked"),
        WorkflowState.Returned => ("dikembalikan dengan catatan", "returned with notes"),
        WorkflowState.Reopened => ("dibuka kembali", "reopened"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, $"{state:D} is no state of a report."),
    });

    /// <summary>The action in a language, as a verb: <c>memverifikasi</c> or <c>verify</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named action.</exception>
    public static string Name(this WorkflowAction action, Language language) => Pick(language, action switch
    {
        WorkflowAction.Save => ("mencatat angka", "save figures"),
        WorkflowAction.Submit => ("mengajukan", "submit"),
        WorkflowAction.Return => ("mengembalikan", "return"),
        WorkflowAction.Verify => ("memverifikasi", "verify"),
        WorkflowAction.Review => ("mereviu", "review"),
        WorkflowAction.Approve => ("menyetujui", "approve"),
        WorkflowAction.Deliver => ("menyampaikan kepada gubernur", "deliver to the governor"),
        WorkflowAction.AttachRecap => ("melampirkan rekapitulasi", "attach the recap"),
        WorkflowAction.Forward => ("menyampaikan kepada Menteri", "forward to the Minister"),
        WorkflowAction.Lock => ("mengunci", "lock"),
        WorkflowAction.Reopen => ("membuka kembali", "reopen"),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, $"{action:D} is no action of the workflow."),
    });

    /// <summary>The role in a language: <c>kepala daerah</c> or <c>head of region</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named role.</exception>
    public static string Name(this WorkflowRole role, Language language) => Pick(language, role switch
    {
        WorkflowRole.RegionalAgency => ("perangkat daerah", "regional agency"),
        WorkflowRole.GovernmentAffairsUnit => ("biro/bagian tata pemerintahan", "government affairs unit"),
        WorkflowRole.PlanningAgency => ("Bappeda", "planning agency (Bappeda)"),
        WorkflowRole.ImplementationTeam => ("Tim Penerapan SPM", "implementation team"),
        WorkflowRole.Inspectorate => ("Inspektorat", "inspectorate"),
        WorkflowRole.HeadOfRegion => ("kepala daerah", "head of region"),
        WorkflowRole.CentralGovernmentRepresentative => ("gubernur sebagai wakil pemerintah pusat", "governor as representative of the central government"),
        WorkflowRole.DirectorateGeneral => ("Ditjen Bina Pembangunan Daerah", "directorate general (Bina Pembangunan Daerah)"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, $"{role:D} is no role of the workflow."),
    });

    /// <summary>The kind of report in a language: <c>laporan tahunan</c> or <c>annual report</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named kind.</exception>
    public static string Name(this ReportFileKind kind, Language language) => Pick(language, kind switch
    {
        ReportFileKind.Interim => ("laporan berkala", "interim report"),
        ReportFileKind.Annual => ("laporan tahunan", "annual report"),
        ReportFileKind.AnnualWithLppd => ("laporan tahunan bersama LPPD", "annual report with the LPPD"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{kind:D} is no kind of report."),
    });

    private static string Pick(Language language, (string Indonesian, string English) names) =>
        language == Language.Indonesian ? names.Indonesian : names.English;
}
