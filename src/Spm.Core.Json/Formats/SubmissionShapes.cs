using System.Globalization;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The members of a submission.</summary>
internal static class SubmissionShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<Submission> Format { get; } = new("spm-submission", 1, [0], "Data penerapan SPM", Of);

    private static readonly Problem NoServices = new Problem(
        "daftar layanan pengirim kosong; sebut sedikitnya satu, atau hapus anggotanya bila pengirim melaporkan semua layanan",
        "the list of the sender's services is empty; name at least one, or leave the member out when the sender reports all services")
        .WithExample("[\"kabkota.kesehatan.ibu-hamil\"]");

    /// <summary>The major that is written.</summary>
    public static Shape<Submission> Current { get; } = Describe(FigureShapes.Current, Values.ReportingPeriod, true);

    /// <summary>Periods also as people write them, and any count of 64 bits.</summary>
    public static Shape<Submission> Version0 { get; } = Describe(FigureShapes.Version0, Values.AnyReportingPeriod, false);

    /// <summary>How a file is read that states a format; the current way for an unknown one.</summary>
    public static Shape<Submission> Of(string? stated) => stated == "spm-submission/0" ? Version0 : Current;

    private static Shape<Submission> Describe(FigureShapes figures, Shape<ReportingPeriod> periods, bool isCurrent) => Shapes.Object<Submission>(null, of =>
    {
        of.Format(SpmFormat.Submission);
        var region = of.Required("region", Names.Region, submission => submission.Region);
        var year = of.Required("year", Values.BudgetYear, submission => submission.Period.Year);
        var period = of.Required("period", periods, submission => submission.Period);
        var sender = of.Required("sender", Shapes.Line("Bagian Tata Pemerintahan"), submission => submission.Sender);
        var note = of.Optional("note", Shapes.Line("data sintetis"), submission => string.IsNullOrWhiteSpace(submission.Note) ? null : submission.Note);
        var services = of.Optional("services", new ListShape<string>(Names.Service) { Empty = NoServices }, submission => submission.Services);
        var revisedTo = isCurrent ? of.Optional("revisedTo", Values.Day, submission => submission.RevisedTo) : null;
        var entries = of.Required("figures", figures.All, submission => submission.Figures);
        return read =>
        {
            if (period(read).Year != year(read)) throw new ShapeRefusal(OtherYear(year(read), period(read)), "year");
            var submission = new Submission(region(read), period(read), sender(read), entries(read))
            {
                Services = services(read),
                Note = note(read),
                Place = read.PlaceOf("region"),
            };
            return revisedTo?.Invoke(read) is { } day ? submission.AsOf(day) : submission;
        };
    }, "{\"format\": \"spm-submission/1\", \"region\": \"65.01\", \"year\": 2025, \"period\": \"2025\", \"sender\": \"Bagian Tata Pemerintahan\", \"figures\": []}");

    private static Problem OtherYear(BudgetYear year, ReportingPeriod period) => new Problem(
        string.Create(CultureInfo.InvariantCulture, $"tahun {year.Number} tidak sama dengan tahun dari periode {period}"),
        string.Create(CultureInfo.InvariantCulture, $"the year {year.Number} is not that of the period {period}")).WithExample(period.Year.ToString());
}
