using Spm.Core.Aggregation;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The members of a row, of the head of a file, and of a file with all its rows in one array.</summary>
internal static class RowShapes
{
    private const string HeadExample = "{\"format\": \"spm-rows/1\", \"period\": \"2025-Q1\"}";

    // Before the shapes, which state it.
    public static SpmFormat Format { get; } = new DescribedFormat("spm-rows", 1, [], "Baris data", () => File!);

    /// <summary>The states that do not follow from the numbers.</summary>
    public static Shape<FigureState> State { get; } = new WordsShape<FigureState>(
        null, [FigureState.NotApplicable, FigureState.NotYetDue], state => state == FigureState.NotApplicable ? "not-applicable" : "not-yet-due");

    /// <summary>A row as its sender wrote it; what does not fit the catalogue is found by the check of its data.</summary>
    public static Shape<TallyRow> Row { get; } = Shapes.Object<TallyRow>("row", of =>
    {
        var region = of.Required("region", Shapes.Line("65.01"), row => row.Region);
        var service = of.Required("service", Shapes.Line("kabkota.kesehatan.ibu-hamil"), row => row.Service);
        var indicator = of.Optional("indicator", Shapes.Line("Buku KIA"), row => row.Indicator);
        var required = of.Optional("required", Values.ReportedCount, row => row.Required);
        var done = of.Optional("done", Values.ReportedCount, row => row.Done);
        var state = of.Optional("state", State, row => row.State is FigureState.Reported or FigureState.NotReported ? null : row.State);
        var unit = of.Optional("unit", Shapes.Line("orang"), row => row.Unit);
        var measure = of.Optional("measure", Words.MeasureKind, row => row.Kind);
        return read => new TallyRow(region(read), service(read), indicator(read), required(read), done(read)) { State = state(read), Unit = unit(read), Kind = measure(read) };
    }, "{\"region\": \"65.01\", \"service\": \"kabkota.kesehatan.ibu-hamil\", \"required\": 4, \"done\": 3}");

    /// <summary>The head on a line of its own.</summary>
    public static Shape<RowsHeader> Head { get; } = Describe(false);

    /// <summary>The head as the object that holds the rows; reading keeps the head alone.</summary>
    public static Shape<RowsHeader> File { get; } = Describe(true);

    private static Shape<RowsHeader> Describe(bool holdsRows) => Shapes.Object<RowsHeader>(holdsRows ? null : "rows-head", of =>
    {
        of.Format(SpmFormat.Rows);
        var period = of.Required("period", Values.ReportingPeriod, head => head.Period);
        var source = of.Optional("source", Shapes.Line("e-SPM"), head => head.Source);
        var note = of.Optional("note", Shapes.Line("data sintetis"), head => head.Note);
        var count = of.Optional("count", Values.Count, head => head.Count);
        if (holdsRows) of.Required("rows", Shapes.List(Row), _ => []);
        return read => new RowsHeader(period(read)) { Source = source(read), Note = note(read), Count = count(read) };
    }, holdsRows ? $"{HeadExample[..^1]}, \"rows\": []}}" : HeadExample);
}
