using NodaTime;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Workflow;

namespace Spm.Core.Tests.Workflow;

/// <summary>A kabupaten and its province, their offices, and attempts in short.</summary>
internal static class SampleFiles
{
    public const string Toddlers = "kabkota.kesehatan.balita";

    public static readonly RegionCode Bulungan = RegionCode.Parse("65.01");
    public static readonly RegionCode Kaltara = RegionCode.Parse("65");
    public static readonly ReportingPeriod FirstQuarter = ReportingPeriod.Parse("2025-Q1");
    public static readonly Instant Start = Instant.FromUtc(2025, 4, 1, 1, 0);

    public static readonly WorkflowActor Health = new(WorkflowRole.RegionalAgency, "Dinas Kesehatan", Bulungan);
    public static readonly WorkflowActor Schools = new(WorkflowRole.RegionalAgency, "Dinas Pendidikan", Bulungan);
    public static readonly WorkflowActor Unit = new(WorkflowRole.GovernmentAffairsUnit, "Bagian Tata Pemerintahan", Bulungan);
    public static readonly WorkflowActor Bappeda = new(WorkflowRole.PlanningAgency, "Bappeda", Bulungan);
    public static readonly WorkflowActor Inspectorate = new(WorkflowRole.Inspectorate, "Inspektorat", Bulungan);
    public static readonly WorkflowActor Bupati = new(WorkflowRole.HeadOfRegion, "Bupati Bulungan", Bulungan);
    public static readonly WorkflowActor Governor = new(WorkflowRole.CentralGovernmentRepresentative, "Gubernur Kalimantan Utara", Kaltara);
    public static readonly WorkflowActor Ministry = new(WorkflowRole.DirectorateGeneral, "Ditjen Bina Bangda", null);

    public static readonly RegionalDocument Letter = new(RegionalDocumentKind.Letter, "Permohonan perbaikan data") { Number = "100/21/2025", Date = new(2025, 5, 5) };

    public static ReportFile Draft { get; } = ReportFile.Open(Bulungan, FirstQuarter, WorkflowRoute.Regency);

    /// <summary>From the first submission to the lock.</summary>
    public static IReadOnlyList<WorkflowAttempt> Way { get; } =
    [
        Submits(Health, 80, 0), Does(Unit, WorkflowAction.Verify, 1), Does(Inspectorate, WorkflowAction.Review, 2), Does(Bupati, WorkflowAction.Approve, 3),
        Does(Bupati, WorkflowAction.Deliver, 4), Does(Governor, WorkflowAction.Forward, 5), Does(Ministry, WorkflowAction.Lock, 6),
    ];

    /// <summary>A file to which that many of the way's attempts were applied.</summary>
    public static ReportFile After(int attempts) => Draft.Apply(Way.Take(attempts));

    public static ReportFile In(WorkflowState state) => state == WorkflowState.Draft ? Draft : After((int)state);

    public static WorkflowAttempt Does(WorkflowActor actor, WorkflowAction action, int hour, ReportChannel? channel = null) =>
        new(action, actor, Start + Duration.FromHours(hour), channel ?? ReportChannel.ESpm);

    public static WorkflowAttempt Returns(WorkflowActor actor, int hour) => Does(actor, WorkflowAction.Return, hour) with { Notes = "Angka balita tidak sesuai data pendukung." };

    public static WorkflowAttempt Reopens(int hour) => Does(Ministry, WorkflowAction.Reopen, hour) with { Notes = "Perbaikan data balita", Document = Letter };

    public static WorkflowAttempt Submits(WorkflowActor actor, long done, int hour, ReportChannel? channel = null) =>
        Does(actor, WorkflowAction.Submit, hour, channel) with { Figures = Figures(actor.Office, done) };

    public static Submission Figures(string sender, long done, string service = Toddlers) =>
        new(Bulungan, FirstQuarter, sender, [new ServiceFigures(service, Figure.Reported(100, done))]);
}
