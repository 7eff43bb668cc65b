using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;

namespace Spm.Core.Json.Tests.Formats;

/// <summary>Draws values of every kind from one seed: corners more often than chance would.</summary>
internal sealed partial class Draw(int seed)
{
    private static readonly string[] Texts =
        ["a", "Buku KIA", "Dinas \"Kesehatan\"", "é — 統計 😀", "garis\nbaru\t\u0001", "\\ / </script> & '", " spasi ", "null", "1.125", "ı İ", new('x', 300)];

    private static readonly long[] Counts = [0, 1, 4, 1_125, Stages.Figure.MostCount];

    private static readonly string[] Regions = ["11", "31", "33.74", "65.01", "94.01", "99.99"];

    private static readonly string[] Periods = ["0001", "2025", "2025-S1", "2025-Q1", "2025-Q4", "2024-02", "2025-Q1/Q3", "2025-01/08", "9999"];

    private readonly Random _random = new(seed);

    public int Below(int bound) => _random.Next(bound);

    public bool Often() => Below(4) > 0;

    public bool Seldom() => Below(5) == 0;

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    public T Of<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    public string Text() => Of(Texts);

    public string? MaybeText() => Seldom() ? Text() : null;

    public T? Maybe<T>(Func<T> draw)
        where T : struct => Seldom() ? draw() : null;

    public T? MaybeObject<T>(Func<T> draw)
        where T : class => Seldom() ? draw() : null;

    public List<T> Many<T>(Func<T> draw, int most = 4) => [.. Enumerable.Range(0, Below(most + 1)).Select(_ => draw())];

    public long Count() => Below(3) == 0 ? Of(Counts) : Below(1_000);

    public long ReportedCount() => Seldom() ? -Count() : Count();

    public Rupiah Rupiah() => Seldom() ? Quantities.Rupiah.Parse(Of(["0", "-0.05", "612000000.50", "1701411834604692317316873037158841057.27"])) : Quantities.Rupiah.Parse($"{Below(1_000_000)}");

    public Ratio Share() => new(Below(101), 100);

    public LocalDate Day() => new(2020 + Below(10), 1 + Below(12), 1 + Below(28));

    public BudgetYear Year() => new(2019 + Below(12));

    public RegionCode Region() => RegionCode.Parse(Of(Regions));

    public ReportingPeriod Period() => ReportingPeriod.Parse(Of(Periods));

    public LegalBasis Basis() => new(Text(), Of(["SEEN", "SEEN; RECALLED", "CONFLICT[S04]", "INFERRED pola"]));

    public Evidence Evidence() => Seldom()
        ? new Evidence(Text()) { Number = MaybeText(), Date = Maybe(Day), Holder = MaybeText(), Hash = Seldom() ? new string('b', 64) : null }
        : new Evidence(Text());

    public RegionalDocument Document() => new(Of<RegionalDocumentKind>(), Text()) { Number = MaybeText(), Date = Maybe(Day) };

    public string Service() => Seldom() ? Text() : Of(ServiceCatalog.For(ServiceCatalog.FirstYear).Services).Key;

    public Figure Figure()
    {
        if (Seldom()) return (Below(2) == 0 ? Stages.Figure.NotApplicable(Text()) : Stages.Figure.NotYetDue(Text())) with { Evidence = MaybeObject(Evidence) };
        return Stages.Figure.Of(Often() ? ReportedCount() : null, Often() ? ReportedCount() : null) with
        {
            Planned = Maybe(ReportedCount),
            Basis = Maybe(Of<RequiredBasis>),
            BasisRate = Maybe(Share),
            BasisYear = Maybe(Year),
            Evidence = MaybeObject(Evidence),
            Revisions = Seldom() ? Many(Revision) : [],
        };
    }

    public FigureRevision Revision() => Below(2) == 0
        ? new RequiredRevision(ReportedCount(), ReportedCount(), Of<RevisionKind>(), Text(), Day()) { Decree = MaybeObject(Evidence) }
        : new PlannedRevision(ReportedCount(), ReportedCount(), Of<RevisionKind>(), Text(), Day()) { Decree = MaybeObject(Evidence) };

    public QualityFigure Item() => new(Text(), Of<QualityComponent>(), Figure()) { Unit = MaybeText() };

    public PartOverlap Overlap() => new(Text(), ReportedCount(), ReportedCount());

    public ServiceFigures ServiceFigures()
    {
        var recipients = Figure();
        var isWhole = recipients.State is FigureState.NotApplicable or FigureState.NotYetDue;
        return new ServiceFigures(Service(), recipients, isWhole ? [] : Often() ? Many(Item) : null)
        {
            Unit = MaybeText(),
            MeasureKind = Maybe(Of<MeasureKind>),
            Overlaps = isWhole || Often() ? null : Many(Overlap),
        };
    }

    public Submission Submission()
    {
        var submission = new Submission(Region(), Period(), Text(), Many(ServiceFigures))
        {
            Services = Seldom() ? [Service(), Service()] : null,
            Note = MaybeText(),
        };
        return Seldom() ? submission.AsOf(Day()) : submission;
    }

    /// <summary>An index of a few services with sound figures.</summary>
    public RegionIndex Index()
    {
        var rules = RuleBook.For(new BudgetYear(2025));
        return rules.Measure(BareFigures.Of(SoundFigures(), rules.Catalog));
    }

    /// <summary>A card of a few services; all others are not reported.</summary>
    public ReportCard Card()
    {
        var rules = RuleBook.For(new BudgetYear(2025));
        return ReportCard.Of(rules.Check(new Submission(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025"), "a", SoundFigures())), rules);
    }

    private List<ServiceFigures> SoundFigures() =>
    [
        .. from key in (string[])["kabkota.kesehatan.ibu-hamil", "kabkota.kesehatan.balita"]
           let required = 1 + Below(50)
           select new ServiceFigures(key, Stages.Figure.Reported(required, Below(required + 1)), [new QualityFigure("Buku KIA", QualityComponent.Goods, Stages.Figure.Reported(7, Below(8)))]),
    ];
}
