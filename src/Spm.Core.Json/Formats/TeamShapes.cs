using Spm.Core.Teams;

namespace Spm.Core.Json;

/// <summary>The implementation team of a region, its monitoring and guidance.</summary>
internal static class TeamShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<ImplementationTeam> Format { get; } = new("spm-team", 1, [], "Tim penerapan SPM", _ => Team!);

    public static Shape<TeamMember> Member { get; } = Shapes.Object<TeamMember>("team-member", of =>
    {
        var role = of.Required("role", Words.TeamRole, member => member.Role);
        var office = of.Optional("office", Shapes.AsGiven("Sekretaris Daerah"), member => member.Office);
        var agency = of.Optional("agency", Shapes.AsGiven("Sekretariat Daerah"), member => member.Agency);
        return read => new TeamMember(role(read), office(read), agency(read));
    });

    public static Shape<FollowUpItem> FollowUp { get; } = Shapes.Object<FollowUpItem>("follow-up-item", of =>
    {
        var what = of.Optional("what", Shapes.AsGiven("melengkapi data penerima"), item => item.What);
        var service = of.Optional("service", Shapes.AsGiven("kabkota.kesehatan.ibu-hamil"), item => item.Service);
        var stage = of.Optional("stage", Shapes.AsGiven("pengumpulan data"), item => item.Stage);
        var agency = of.Optional("agency", Shapes.AsGiven("Dinas Kesehatan"), item => item.Agency);
        var due = of.Optional("due", Values.Day, item => item.Due);
        var state = of.Usually("state", Words.FollowUpState, item => item.State, FollowUpState.NotStarted);
        var closed = of.Optional("closed", Values.Day, item => item.Closed);
        var reason = of.Optional("reason", Shapes.AsGiven("anggaran tidak tersedia"), item => item.Reason);
        return read => new FollowUpItem
        {
            What = what(read),
            Service = service(read),
            Stage = stage(read),
            Agency = agency(read),
            Due = due(read),
            State = state(read),
            Closed = closed(read),
            Reason = reason(read),
            Place = read.Place,
        };
    }, "{\"what\": \"melengkapi data penerima\", \"due\": \"2025-06-30\"}");

    public static Shape<MonitoringRound> Round { get; } = Shapes.Object<MonitoringRound>("monitoring-round", of =>
    {
        var date = of.Optional("date", Values.Day, round => round.Date);
        var subject = of.Optional("subject", Shapes.AsGiven("rapat pemantauan triwulan I"), round => round.Subject);
        var items = of.Many("items", FollowUp, round => round.Items);
        return read => new MonitoringRound { Date = date(read), Subject = subject(read), Items = items(read), Place = read.Place };
    }, "{\"date\": \"2025-04-10\", \"subject\": \"rapat pemantauan triwulan I\"}");

    public static Shape<GuidanceRecord> Guidance { get; } = Shapes.Object<GuidanceRecord>("guidance-record", of =>
    {
        var date = of.Optional("date", Values.Day, record => record.Date);
        var kind = of.Usually("kind", Words.GuidanceKind, record => record.Kind, GuidanceKind.General);
        var region = of.Optional("region", Names.Region, record => record.Region);
        var agency = of.Optional("agency", Shapes.AsGiven("Dinas Kesehatan"), record => record.Agency);
        var subject = of.Optional("subject", Shapes.AsGiven("pembinaan penerapan SPM"), record => record.Subject);
        return read => new GuidanceRecord
        {
            Date = date(read),
            Kind = kind(read),
            Region = region(read),
            Agency = agency(read),
            Subject = subject(read),
            Place = read.Place,
        };
    }, "{\"date\": \"2025-05-20\", \"kind\": \"technical\", \"region\": \"65.01\"}");

    public static Shape<ImplementationTeam> Team { get; } = Shapes.Object<ImplementationTeam>(null, of =>
    {
        of.Format(SpmFormat.Team);
        var region = of.Required("region", Names.Region, team => team.Region);
        var decree = of.Optional("decree", Names.RegionalDocument, team => team.Decree);
        var start = of.Optional("start", Values.Day, team => team.Start);
        var end = of.Optional("end", Values.Day, team => team.End);
        var members = of.Many("members", Member, team => team.Members);
        var tasks = of.Optional("tasks", Shapes.List(Shapes.AsGiven("mengoordinasikan rencana aksi")), team => team.Tasks);
        var rounds = of.Many("rounds", Round, team => team.Rounds);
        var guidance = of.Many("guidance", Guidance, team => team.Guidance);
        return read => new ImplementationTeam(region(read))
        {
            Decree = decree(read),
            Start = start(read),
            End = end(read),
            Members = members(read),
            Tasks = tasks(read),
            Rounds = rounds(read),
            Guidance = guidance(read),
            Place = read.PlaceOf("region"),
        };
    });
}
