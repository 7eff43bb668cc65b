using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Figures of services: in full in a submission, bare in a test vector.</summary>
internal sealed partial class FigureShapes
{
    public const string CountsExample = "{\"required\": 4, \"done\": 3}";

    // Before the instances, which take it up.
    private static readonly Shape<bool> RevisedField = new WordsShape<bool>(null, [true, false], isRequired => isRequired ? "required" : "planned");

    private readonly bool _isBare;
    private readonly bool _isNamed;
    private readonly Shape<long> _count;
    private readonly Shape<Ratio> _rate;

    private FigureShapes(bool isBare, bool isNamed, Shape<long> count, Shape<Ratio> rate)
    {
        (_isBare, _isNamed, _count, _rate) = (isBare, isNamed, count, rate);
        Revision = DescribeRevision(Name("figure-revision"), "required");
        Overlap = DescribeOverlap();
        Figure = DescribeFigure("figure", true);
        Item = DescribeItem();
        Service = DescribeService();
        All = new ListShape<ServiceFigures>(Service)
        {
            Unique = isBare ? ("service", entry => entry.Service, FigureProblems.ServiceTwice) : null,
        };
    }

    /// <summary>Counts from −(2⁵³−1) to 2⁵³−1, one spelling: a check finds what is below 0.</summary>
    public static FigureShapes Current { get; } = new(false, true, Values.ReportedCount, Values.Share);

    /// <summary>The first version: any count of 64 bits, and rates also as per cent.</summary>
    public static FigureShapes Version0 { get; } = new(false, false, new NumberShape(null, "1125", long.MinValue, long.MaxValue), Values.AnyShare);

    /// <summary>Nothing is checked later, so unsound figures are refused.</summary>
    public static FigureShapes Vector { get; } = new(true, false, Values.Count, Values.Share);

    public Shape<FigureRevision> Revision { get; }

    public Shape<RequiredRevision> RequiredRevision => new ConvertedShape<FigureRevision, RequiredRevision>(null, Revision, Only<RequiredRevision>, revision => revision);

    public Shape<PlannedRevision> PlannedRevision => new ConvertedShape<FigureRevision, PlannedRevision>(null, DescribeRevision(null, "planned"), Only<PlannedRevision>, revision => revision);

    public Shape<PartOverlap> Overlap { get; }

    public Shape<Figure> Figure { get; }

    public Shape<QualityFigure> Item { get; }

    public Shape<ServiceFigures> Service { get; }

    public Shape<IReadOnlyList<ServiceFigures>> All { get; }

    private string? Name(string name) => _isNamed ? name : null;

    private Shape<Figure> DescribeFigure(string name, bool hasReasons) => Shapes.Object(Name(name), (Members<Figure> of) => Counts(of, figure => figure, hasReasons), CountsExample);

    private Shape<QualityFigure> DescribeItem() => Shapes.Object<QualityFigure>(Name("quality-figure"), of =>
    {
        var indicator = of.Required("indicator", Shapes.Line("Buku KIA"), item => item.Indicator);
        var component = of.Required("component", Words.QualityComponent, item => item.Component);
        var figure = Counts(of, item => item.Figure, true);
        var unit = _isBare ? null : of.Optional("unit", Shapes.Line("buku"), item => item.Unit);
        return read => new QualityFigure(indicator(read), component(read), figure(read)) { Unit = unit?.Invoke(read) };
    }, "{\"indicator\": \"Buku KIA\", \"component\": \"goods\", \"required\": 4, \"done\": 3}");

    private Shape<PartOverlap> DescribeOverlap() => Shapes.Object<PartOverlap>(Name("part-overlap"), of =>
    {
        var sender = of.Required("sender", Shapes.Line("RSUD"), overlap => overlap.Sender);
        var required = of.Required("required", _count, overlap => overlap.Required);
        var done = of.Required("done", _count, overlap => overlap.Done);
        return read => new PartOverlap(sender(read), required(read), done(read));
    }, "{\"sender\": \"RSUD\", \"required\": 3, \"done\": 2}");

    private Shape<FigureRevision> DescribeRevision(string? name, string example) => Shapes.Object<FigureRevision>(name, of =>
    {
        var field = of.Required("field", RevisedField, revision => revision is RequiredRevision);
        var old = of.Required("old", _count, revision => revision.Old);
        var now = of.Required("new", _count, revision => revision.New);
        var kind = of.Required("kind", Words.RevisionKind, revision => revision.Kind);
        var reason = of.Required("reason", Shapes.Line("pemutakhiran data"), revision => revision.Reason);
        var date = of.Required("date", Values.Day, revision => revision.Date);
        var decree = of.Optional("decree", EvidenceShapes.Evidence, revision => revision.Decree);
        return read => field(read)
            ? new RequiredRevision(old(read), now(read), kind(read), reason(read), date(read)) { Decree = decree(read) }
            : new PlannedRevision(old(read), now(read), kind(read), reason(read), date(read)) { Decree = decree(read) };
    }, $"{{\"field\": \"{example}\", \"old\": 10, \"new\": 12, \"kind\": \"correction\", \"reason\": \"pemutakhiran data\", \"date\": \"2025-09-30\"}}");

    private static T Only<T>(FigureRevision revision)
        where T : FigureRevision => revision as T ?? throw new ShapeRefusal(FigureProblems.OtherField, null);

    /// <summary>The members of a figure, taken down for whatever holds one.</summary>
    private Func<ReadMembers, Figure> Counts<T>(Members<T> of, Func<T, Figure> figure, bool hasReasons)
    {
        var required = of.Optional("required", _count, owner => figure(owner).Required);
        var done = of.Optional("done", _count, owner => figure(owner).Done);
        var reasons = hasReasons ? FigureReasons.Take(of, figure) : null;
        if (_isBare)
            return read => reasons?.Figure(read, "required", "done") ?? (read.Has("done") && !read.Has("required")
                ? throw new ShapeRefusal(FigureProblems.DoneWithoutRequired, "done")
                : Stages.Figure.Of(required(read), done(read)) with { Place = read.Place });
        var planned = of.Optional("planned", _count, owner => figure(owner).Planned);
        var basis = of.Optional("basis", Words.RequiredBasis, owner => figure(owner).Basis);
        var evidence = of.Optional("evidence", EvidenceShapes.Evidence, owner => figure(owner).Evidence);
        var rate = of.Optional("basisRate", _rate, owner => figure(owner).BasisRate);
        var year = of.Optional("basisYear", Values.YearLike("2023", 1900), owner => figure(owner).BasisYear);
        var revisions = of.Many("revisions", Revision, owner => figure(owner).Revisions);
        return read => reasons?.Figure(read, "required", "done", "planned", "basis", "basisRate", "basisYear", "revisions") is { } replaced
            ? replaced with { Evidence = evidence(read) }
            : Stages.Figure.Of(required(read), done(read)) with
            {
                Planned = planned(read),
                Basis = basis(read),
                BasisRate = rate(read),
                BasisYear = year(read),
                Evidence = evidence(read),
                Place = read.Place,
                Revisions = revisions(read),
            };
    }
}
