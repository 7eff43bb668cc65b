using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>How report cards are written.</summary>
internal static class CardShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<ReportDocument> Format { get; } = new("spm-report", 1, [], "Rapor atau laporan SPM", _ => File!);

    private static Shape<StatedValue> Value => StatedShapes.Value;

    private static Shape<StatedPoints> Points => ResultShapes.Points;

    private static Shape<StatedFinding> Finding => FindingShapes.Finding;

    private static Shape<ResultDocument> Result => ResultShapes.Part;

    /// <summary>An interval.</summary>
    public static Shape<StatedInterval> Interval { get; } = Shapes.Object<StatedInterval>("interval", of =>
    {
        var low = of.Required("low", Value, stated => stated.Low);
        var high = of.Required("high", Value, stated => stated.High);
        var ratings = of.Required("ratings", Shapes.List(Words.SpmRating), stated => stated.Ratings);
        var ratingCertain = of.Required("ratingCertain", Shapes.Flag, stated => stated.IsCertain);
        return read => new StatedInterval
        {
            Low = low(read),
            High = high(read),
            Ratings = ratings(read),
            IsCertain = ratingCertain(read),
        };
    });

    /// <summary>Both intervals.</summary>
    public static Shape<StatedIntervals> Intervals { get; } = Shapes.Object<StatedIntervals>(null, of =>
    {
        var notReported = of.Optional("notReported", Interval, stated => stated.NotReported);
        var notReportedOrNotYetDue = of.Optional("notReportedOrNotYetDue", Interval, stated => stated.NotReportedOrNotYetDue);
        return read => new StatedIntervals
        {
            NotReported = notReported(read),
            NotReportedOrNotYetDue = notReportedOrNotYetDue(read),
        };
    });

    /// <summary>How far readings move an index.</summary>
    public static Shape<StatedExtent> Extent { get; } = Shapes.Object<StatedExtent>("extent", of =>
    {
        var policy = of.Optional("policy", Shapes.Line("not-reported=left-out"), stated => stated.Policy);
        var points = of.Optional("points", Values.Ratio, stated => stated.Points);
        var changesRating = of.Required("changesRating", Shapes.Flag, stated => stated.ChangesRating);
        var ratings = of.Required("ratings", Shapes.List(Words.SpmRating), stated => stated.Ratings);
        var sentence = of.Required("sentence", StatedShapes.Words, stated => stated.Sentence);
        return read => new StatedExtent
        {
            Policy = policy(read),
            Points = points(read),
            ChangesRating = changesRating(read),
            Ratings = ratings(read),
            Sentence = sentence(read),
        };
    });

    /// <summary>What other readings would change.</summary>
    public static Shape<StatedSensitivity> Sensitivity { get; } = Shapes.Object<StatedSensitivity>(null, of =>
    {
        var all = of.Required("all", Extent, stated => stated.All);
        var inConflict = of.Required("inConflict", Extent, stated => stated.InConflict);
        var readings = of.Required("readings", Shapes.List(StatedShapes.Movement), stated => stated.Readings);
        return read => new StatedSensitivity
        {
            All = all(read),
            InConflict = inConflict(read),
            Readings = readings(read),
        };
    });

    /// <summary>Services in numbers.</summary>
    public static Shape<StatedHeadline> Headline { get; } = Shapes.Object<StatedHeadline>(null, of =>
    {
        var owed = of.Required("owed", Values.Number(0, "29"), stated => stated.Owed);
        var reported = of.Required("reported", Values.Number(0, "27"), stated => stated.Reported);
        var belowFirstBound = of.Required("belowFirstBound", Values.Number(0, "3"), stated => stated.BelowFirstBound);
        var lowest = of.Optional("lowest", Names.Service, stated => stated.Lowest);
        return read => new StatedHeadline
        {
            Owed = owed(read),
            Reported = reported(read),
            BelowFirstBound = belowFirstBound(read),
            Lowest = lowest(read),
        };
    });

    /// <summary>Points of a service.</summary>
    public static Shape<StatedServicePoints> ServicePoints { get; } = Shapes.Object<StatedServicePoints>(null, of =>
    {
        var service = of.Required("service", Names.Service, stated => stated.Service);
        var points = of.Required("points", Values.Ratio, stated => stated.Points);
        return read => new StatedServicePoints
        {
            Service = service(read),
            Points = points(read),
        };
    });

    /// <summary>Points of a sender.</summary>
    public static Shape<StatedAgency> Agency { get; } = Shapes.Object<StatedAgency>("agency-points", of =>
    {
        var sender = of.Optional("sender", Shapes.Line("Dinas Kesehatan"), stated => stated.Sender);
        var pointsLost = of.Required("pointsLost", Points, stated => stated.PointsLost);
        var services = of.Required("services", Shapes.List(ServicePoints), stated => stated.Services);
        return read => new StatedAgency
        {
            Sender = sender(read),
            PointsLost = pointsLost(read),
            Services = services(read),
        };
    });

    /// <summary>What was not reported.</summary>
    public static Shape<StatedSilence> Silence { get; } = Shapes.Object<StatedSilence>(null, of =>
    {
        var service = of.Required("service", Names.Service, stated => stated.Service);
        var what = of.Required("what", new WordsShape<string>(null, ["recipients", "quality", "item"], word => word), stated => stated.What);
        var indicator = of.Optional("indicator", Shapes.Line("Buku KIA"), stated => stated.Indicator);
        return read => new StatedSilence
        {
            Service = service(read),
            What = what(read),
            Indicator = indicator(read),
        };
    });

    /// <summary>What is left out.</summary>
    public static Shape<StatedExclusion> Exclusion { get; } = Shapes.Object<StatedExclusion>("exclusion", of =>
    {
        var service = of.Required("service", Names.Service, stated => stated.Service);
        var kind = of.Required("kind", Words.ExclusionKind, stated => stated.Kind);
        var indicator = of.Optional("indicator", Shapes.Line("Buku KIA"), stated => stated.Indicator);
        var reason = of.Required("reason", StatedShapes.Words, stated => stated.Reason);
        var evidence = of.Optional("evidence", Shapes.Line("SK Bupati 12/2025"), stated => stated.Evidence);
        var indexWithout = of.Optional("indexWithout", Value, stated => stated.IndexWithout);
        return read => new StatedExclusion
        {
            Service = service(read),
            Kind = kind(read),
            Indicator = indicator(read),
            Reason = reason(read),
            Evidence = evidence(read),
            IndexWithout = indexWithout(read),
        };
    });

    /// <summary>Which parts are there.</summary>
    public static Shape<StatedCompleteness> Completeness { get; } = Shapes.Object<StatedCompleteness>("completeness", of =>
    {
        var filled = of.Required("filled", Values.Number(0, "45"), stated => stated.Filled);
        var asked = of.Required("asked", Values.Number(1, "60"), stated => stated.Asked);
        var missing = of.Required("missing", Shapes.List(StatedShapes.Words), stated => stated.Missing);
        return read => new StatedCompleteness { Filled = filled(read), Asked = asked(read), Missing = missing(read) };
    });

    /// <summary>A month or quarter.</summary>
    public static Shape<PeriodDetail> Detail { get; } = Shapes.Object<PeriodDetail>("period-detail", of =>
    {
        var figures = of.Required("submission", SubmissionShapes.Current, detail => detail.Figures);
        var budgets = of.Many("budgets", ReportShapes.Budget, detail => detail.Budgets);
        return read => new PeriodDetail(figures(read), budgets(read));
    });

    /// <summary>A report card.</summary>
    public static Shape<ReportDocument> File { get; } = Shapes.Object<ReportDocument>(null, of =>
    {
        of.Format(SpmFormat.Report);
        var kind = of.Required("kind", Shapes.Words<ReportDocumentKind>("report-kind"), stated => stated.Kind);
        var title = of.Optional("title", StatedShapes.Words, stated => stated.Title);
        var sender = of.Required("sender", Shapes.Line("Bagian Tata Pemerintahan"), stated => stated.Sender);
        var note = of.Optional("note", Shapes.Line("data sintetis"), stated => stated.Note);
        var result = of.Required("result", Result, stated => stated.Result);
        var services = of.Required("services", Headline, stated => stated.Services);
        var interval = of.Required("interval", Intervals, stated => stated.Interval);
        var sensitivity = of.Required("sensitivity", Sensitivity, stated => stated.Sensitivity);
        var costliest = of.Required("costliest", Shapes.List(Names.Service), stated => stated.Costliest);
        var agencies = of.Required("agencies", Shapes.List(Agency), stated => stated.Agencies);
        var notReported = of.Required("notReported", Shapes.List(Silence), stated => stated.NotReported);
        var exclusions = of.Required("exclusions", Shapes.List(Exclusion), stated => stated.Exclusions);
        var indexWithoutExclusions = of.Optional("indexWithoutExclusions", Value, stated => stated.IndexWithoutExclusions);
        var carriedOverLists = of.Required("carriedOverLists", Shapes.List(Names.Service), stated => stated.CarriedOverLists);
        var findings = of.Required("findings", Shapes.List(Finding), stated => stated.Findings);
        var contents = of.Optional("contents", ReportShapes.Contents, stated => stated.Contents);
        var details = of.Many("details", Detail, stated => stated.Details);
        var completeness = of.Optional("completeness", Completeness, stated => stated.Completeness);
        return read => new ReportDocument
        {
            Kind = kind(read),
            Title = title(read),
            Sender = sender(read),
            Note = note(read),
            Result = result(read),
            Services = services(read),
            Interval = interval(read),
            Sensitivity = sensitivity(read),
            Costliest = costliest(read),
            Agencies = agencies(read),
            NotReported = notReported(read),
            Exclusions = exclusions(read),
            IndexWithoutExclusions = indexWithoutExclusions(read),
            CarriedOverLists = carriedOverLists(read),
            Findings = findings(read),
            Contents = contents(read),
            Details = details(read),
            Completeness = completeness(read),
        };
    });
}
