using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Json;

internal sealed partial class FigureShapes
{
    private Shape<ServiceFigures> DescribeService() => Shapes.Object<ServiceFigures>(Name("service-figures"), of =>
    {
        var service = of.Required("service", _isBare ? ServiceKeys.Shape : Names.Service, entry => entry.Service);
        var recipients = of.Optional("recipients", DescribeFigure("recipients", false), entry => SaysNothing(entry.Recipients) ? null : entry.Recipients);
        var quality = of.Optional("quality", Items(), Quality);
        var reasons = FigureReasons.Take(of, entry => entry.Recipients);
        if (_isBare)
            return read => Whole(reasons, read) is { } replaced
                ? new ServiceFigures(service(read), replaced, []) { Place = read.Place }
                : new ServiceFigures(service(read), recipients(read) ?? Nothing(read), quality(read)) { Place = read.Place };
        var evidence = of.Optional("evidence", EvidenceShapes.Evidence, entry => FigureReasons.Hold(entry.Recipients) ? entry.Recipients.Evidence : null);
        var unit = of.Optional("unit", Shapes.Line("orang"), entry => entry.Unit);
        var measure = of.Optional("measure", Words.MeasureKind, entry => entry.MeasureKind);
        var overlaps = of.Optional("overlaps", Shapes.List(Overlap), Overlaps);
        return read =>
        {
            var replaced = Whole(reasons, read);
            if (replaced is null && read.Has("evidence")) throw new ShapeRefusal(FigureProblems.EvidenceOfNothing, "evidence");
            return new ServiceFigures(service(read), replaced is null ? recipients(read) ?? Nothing(read) : replaced with { Evidence = evidence(read) }, replaced is null ? quality(read) : [])
            {
                Unit = unit(read),
                MeasureKind = measure(read),
                Overlaps = overlaps(read),
                Place = read.Place,
            };
        };
    }, "{\"service\": \"kabkota.kesehatan.ibu-hamil\", \"recipients\": {\"required\": 4, \"done\": 3}, \"quality\": []}");

    private Shape<IReadOnlyList<QualityFigure>> Items() => _isBare
        ? new ListShape<QualityFigure>(Item)
        {
            Most = (SubmissionCheck.MostItems, FigureProblems.TooManyItems),
            Unique = ("indicator", item => item.Indicator, FigureProblems.ItemTwice),
        }
        : Shapes.List(Item);

    private Figure? Whole(FigureReasons reasons, ReadMembers read) =>
        _isBare ? reasons.Figure(read, "recipients", "quality") : reasons.Figure(read, "recipients", "quality", "overlaps");

    private static Figure Nothing(ReadMembers read) => Stages.Figure.Unknown with { Place = read.Place };

    private static bool SaysNothing(Figure recipients) => FigureReasons.Hold(recipients) || recipients with { Place = null } == Stages.Figure.Unknown;

    private static IReadOnlyList<QualityFigure>? Quality(ServiceFigures entry)
    {
        if (!FigureReasons.Hold(entry.Recipients)) return entry.Quality;
        return entry.Quality is null or { Count: 0 } ? null : throw Replaced(entry, "quality items");
    }

    private static IReadOnlyList<PartOverlap>? Overlaps(ServiceFigures entry) =>
        FigureReasons.Hold(entry.Recipients) && entry.Overlaps is not null ? throw Replaced(entry, "overlaps") : entry.Overlaps;

    private static ArgumentException Replaced(ServiceFigures entry, string what) =>
        new($"{entry.Service} is {entry.Recipients.State.Name(Language.English)} as a whole; its {what} cannot be written beside that.");
}
