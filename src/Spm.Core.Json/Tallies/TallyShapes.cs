using System.Diagnostics.CodeAnalysis;
using Spm.Core.Aggregation;
using Spm.Core.Periods;

namespace Spm.Core.Json;

/// <summary>How the parts of a layout are written.</summary>
internal static class TallyShapes
{
    // Before the shapes, which state it.
    public static SpmFormat Format { get; } = new DescribedFormat("spm-tally", 1, [], "Bagian rekapitulasi", () => File!);

    private static readonly Shape<int> States = Values.Number(int.MinValue, "1");

    private static Shape<string> PartName { get; } = new TextShape<string>(null, "32", new(
        "nama bagian: satu baris dengan 1 sampai 200 karakter", "the name of a part: one line of 1 to 200 characters"), "^(?=.*\\S)\\P{Cc}+$", TryName, name => name)
    {
        Longest = TallyPart.LongestName,
    };

    /// <summary>The format without a layout, for its schema.</summary>
    public static Shape<TallyPart> File { get; } = Part(null);

    public static Shape<TallyPart> For(TallyLayout layout) => Part(layout);

    private static Shape<CellSums> Cell(TallyLayout? layout) => Shapes.Object<CellSums>("cell", of =>
    {
        var region = of.Required("region", Names.Region, cell => cell.Region);
        var service = of.Required("service", ServiceKeys.Shape, cell => cell.Service);
        var indicator = of.Optional("indicator", Shapes.Line("Buku KIA"), cell => cell.Indicator);
        var rows = of.Required("rows", SumShape.Total, cell => cell.Totals.Rows);
        var required = of.Required("required", SumShape.Total, cell => cell.Totals.Required);
        var done = of.Required("done", SumShape.Total, cell => cell.Totals.Done);
        var met = of.Required("met", SumShape.Total, cell => cell.Totals.Met);
        var notReported = of.Usually("notReported", States, cell => cell.Totals.NotReported, 0);
        var requiredUnknown = of.Usually("requiredUnknown", States, cell => cell.Totals.RequiredUnknown, 0);
        var notApplicable = of.Usually("notApplicable", States, cell => cell.Totals.NotApplicable, 0);
        var notYetDue = of.Usually("notYetDue", States, cell => cell.Totals.NotYetDue, 0);
        return read =>
        {
            var totals = new TallyTotals
            {
                Rows = rows(read),
                Required = required(read),
                Done = done(read),
                Met = met(read),
                NotReported = notReported(read),
                RequiredUnknown = requiredUnknown(read),
                NotApplicable = notApplicable(read),
                NotYetDue = notYetDue(read),
            };
            if (totals.IsZero) throw new ShapeRefusal(TallyProblems.EmptyCell, null);
            return new CellSums(region(read), service(read), indicator(read), CellSums.Find(layout!, region(read), service(read), indicator(read)), totals);
        };
    }, "{\"region\": \"65.01\", \"service\": \"kabkota.kesehatan.ibu-hamil\", \"rows\": 2, \"required\": 142, \"done\": 102, \"met\": 102}");

    private static Shape<PeriodSums> Period(TallyLayout? layout) => Shapes.Object<PeriodSums>("period-sums", of =>
    {
        var period = of.Required("period", Values.ReportingPeriod, sums => sums.Period);
        var rising = new ListShape<CellSums>(Cell(layout)) { Empty = TallyProblems.NoCells, Follows = (before, cell) => cell.Cell > before.Cell ? null : TallyProblems.CellOutOfOrder(cell) };
        var cells = of.Required("cells", rising, sums => sums.Cells);
        return read => period(read).Year == layout!.Catalog.Year
            ? new PeriodSums(period(read), cells(read))
            : throw new ShapeRefusal(TallyProblems.OtherYear(period(read), layout.Catalog.Year), "period");
    });

    private static Shape<TallyPart> Part(TallyLayout? layout) => Shapes.Object<TallyPart>(null, of =>
    {
        of.Format(SpmFormat.Tally);
        var name = of.Required("name", PartName, part => part.Name);
        of.Required("year", Year(layout), part => part.Tally.Layout.Catalog.Year);
        of.Required("layout", Hash(layout), part => part.Tally.Layout.Hash);
        var rows = of.Required("rows", SumShape.Rows, part => part.Rows);
        var refused = of.Usually("refused", Values.Count, part => part.Refused, 0);
        var rising = new ListShape<PeriodSums>(Period(layout)) { Follows = (before, sums) => IsLater(sums.Period, before.Period) ? null : TallyProblems.PeriodOutOfOrder(sums.Period) };
        var periods = of.Required("periods", rising, part => PeriodSums.Of(part.Tally));
        return read =>
        {
            var counted = (Int128)refused(read);
            foreach (var period in periods(read))
                foreach (var cell in period.Cells) counted += cell.Totals.Rows;
            if (counted != rows(read)) throw new ShapeRefusal(TallyProblems.OtherRows(rows(read), counted), "rows");
            var builder = new TallyBuilder(layout!);
            foreach (var period in periods(read))
                foreach (var cell in period.Cells) builder.Add(period.Period, cell.Cell, cell.Totals);
            return new TallyPart(name(read), builder.ToTally(), refused(read));
        };
    });

    private static Shape<BudgetYear> Year(TallyLayout? layout)
    {
        if (layout is null) return Values.BudgetYear;
        var only = layout.Catalog.Year;
        return new ConvertedShape<long, BudgetYear>(null, new NumberShape(null, only.ToString(), only.Number, only.Number), _ => only, year => year.Number);
    }

    private static Shape<string> Hash(TallyLayout? layout) => layout is null
        ? Values.Sha256
        : new TextShape<string>(null, layout.Hash, TallyProblems.Hash, "^[0-9a-f]{64}$", (string text, [MaybeNullWhen(false)] out string hash) => (hash = text) == layout.Hash, hash => hash);

    private static bool TryName(string text, out string name) => !(name = text).Any(char.IsControl);

    // The order of a tally: by the last day, the shorter first, then the kind.
    private static bool IsLater(ReportingPeriod period, ReportingPeriod before) =>
        (period.LastMonth.Number, -period.FirstMonth.Number, period.Kind).CompareTo((before.LastMonth.Number, -before.FirstMonth.Number, before.Kind)) > 0;
}
