using Spm.Core.Workflow;

namespace Spm.Core.Json;

/// <summary>A report's way to the Minister. A file is its attempts, in order; states and findings follow from them.</summary>
internal static class WorkflowShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<ReportFile> Format { get; } = new("spm-report-file", 1, [], "Berkas laporan", _ => File!);

    // Each attempt is tried against all before it.
    private const int MostAttempts = 10_000;

    public static Shape<WorkflowRoute> Route { get; } = new WordsShape<WorkflowRoute>("workflow-route", WorkflowRoute.All, route => route.Key);

    public static Shape<ReportChannel> Channel { get; } = new EitherShape<ReportChannel>("report-channel",
        new WordsShape<ReportChannel>(null, ReportChannel.All, channel => channel.Key),
        Shapes.Object<ReportChannel>(null, of =>
        {
            var key = of.Required("key", Shapes.Line("aplikasi-daerah"), channel => channel.Key);
            var indonesian = of.Required("id", Shapes.Line("aplikasi daerah"), channel => channel.Name(Language.Indonesian));
            var english = of.Required("en", Shapes.Line("the region's own application"), channel => channel.Name(Language.English));
            var basis = of.Required("basis", Names.LegalBasis, channel => channel.Basis);
            return read => ReportChannel.All.Any(known => known.Key == key(read))
                ? throw new ShapeRefusal(KnownChannel(key(read)), "key")
                : new ReportChannel(key(read), indonesian(read), english(read), basis(read));
        }), channel => ReportChannel.All.Contains(channel));

    public static Shape<WorkflowActor> Actor { get; } = Shapes.Object<WorkflowActor>("workflow-actor", of =>
    {
        var role = of.Required("role", Words.WorkflowRole, actor => actor.Role);
        var office = of.Required("office", Shapes.Line("Bagian Tata Pemerintahan"), actor => actor.Office);
        var region = of.Optional("region", Names.Region, actor => actor.Region);
        return read => new WorkflowActor(role(read), office(read), region(read));
    });

    public static Shape<WorkflowAttempt> Attempt { get; } = Shapes.Object<WorkflowAttempt>("workflow-attempt", of =>
    {
        var action = of.Required("action", Words.WorkflowAction, attempt => attempt.Action);
        var actor = of.Required("actor", Actor, attempt => attempt.Actor);
        var at = of.Required("at", Values.Instant, attempt => attempt.At);
        var channel = of.Required("channel", Channel, attempt => attempt.Channel);
        var notes = of.Optional("notes", Shapes.AsGiven("diperbaiki angka ibu hamil"), attempt => attempt.Notes);
        var document = of.Optional("document", Names.RegionalDocument, attempt => attempt.Document);
        var figures = of.Optional("figures", SubmissionShapes.Current, attempt => attempt.Figures);
        return read => new WorkflowAttempt(action(read), actor(read), at(read), channel(read))
        {
            Notes = notes(read),
            Document = document(read),
            Figures = figures(read),
        };
    });

    public static Shape<WorkflowStep> Step { get; } = Shapes.Object<WorkflowStep>("workflow-step", of =>
    {
        var role = of.Required("role", Words.WorkflowRole, step => step.Role);
        var action = of.Required("action", Words.WorkflowAction, step => step.Action);
        var from = of.Required("from", Words.WorkflowState, step => step.From);
        var basis = of.Required("basis", Names.LegalBasis, step => step.Basis);
        return read => new WorkflowStep(role(read), action(read), from(read), basis(read));
    });

    public static Shape<ReportFile> File { get; } = Shapes.Object<ReportFile>(null, of =>
    {
        of.Format(SpmFormat.ReportFile);
        var region = of.Required("region", Names.Region, file => file.Region);
        var period = of.Required("period", Values.ReportingPeriod, file => file.Period);
        var kind = of.Required("kind", Words.ReportFileKind, file => file.Kind);
        var route = of.Required("route", Route, file => file.Route);
        var attempts = of.Required("attempts", new ListShape<WorkflowAttempt>(Attempt) { Most = (MostAttempts, TooManyAttempts) }, file => [.. file.History.Select(record => record.Attempt)]);
        return read => ReportFile.Open(region(read), period(read), route(read), kind(read)).Apply(attempts(read));
    }, $"{{\"format\": \"spm-report-file/1\", \"region\": \"65.01\", \"period\": \"2025-Q3\", \"kind\": \"interim\", \"route\": \"{WorkflowRoute.Regency.Key}\", \"attempts\": []}}");

    private static Problem TooManyAttempts => new Problem(
        FormattableString.Invariant($"satu berkas memuat paling banyak {MostAttempts} langkah"),
        FormattableString.Invariant($"one file holds at most {MostAttempts} attempts")).WithExample("[]");

    /// <summary>Its names and basis would be lost, because a known channel is written by its key.</summary>
    private static Problem KnownChannel(string key) => new Problem(
        $"saluran \"{key}\" sudah dikenal; tulis kuncinya saja, atau beri saluran sendiri kunci yang lain",
        $"the channel \"{key}\" is a known one; write its key alone, or give a channel of your own another key").WithExample($"\"{key}\"");
}
