using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Queries;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Engines.Sqlite;

/// <summary>What the readers of rows make of a table, without an engine: the tally, and how many rows were refused for which reason.</summary>
internal sealed class InMemory
{
    private readonly TallyBuilder _builder;
    private readonly Dictionary<ReportingPeriod, TallyIntake> _intakes = [];
    private readonly SortedDictionary<string, Int128> _refused = new(StringComparer.Ordinal);
    private readonly FigureStateWords _words = new();

    public InMemory(TallyLayout layout, IEnumerable<TableRow> rows, bool hasSource = false, bool isOfPersons = false)
    {
        _builder = new TallyBuilder(layout);
        var all = rows.ToArray();
        var copies = all.GroupBy(SourceOf).ToDictionary(group => group.Key, group => group.Count());
        foreach (var row in all)
        {
            var reason = Take(isOfPersons ? row with { Required = Flag(row.Required), Done = Flag(row.Done) } : row, layout, hasSource, copies[SourceOf(row)]);
            if (isOfPersons && reason == "SPM2081") reason = "SPM2084";
            if (reason is not null) _refused[reason] = _refused.GetValueOrDefault(reason) + 1;
        }

        foreach (var intake in _intakes.Values) _builder.Add(intake.TakeBatch());
    }

    public Tally Tally => _builder.ToTally();

    /// <summary>The figures that count, by period and cell.</summary>
    public Dictionary<(ReportingPeriod Period, int Cell), List<TallyFigure>> Figures { get; } = [];

    public IEnumerable<(string Code, Int128 Rows)> Refused => _refused.Select(pair => (pair.Key, pair.Value));

    /// <summary>Every cell has the ratings that its figures have one by one.</summary>
    public void IsRatedAs(TallyQueryReading reading, RuleBook rules)
    {
        Assert.Equal(Figures.Count, reading.Tally!.Periods.Sum(period => Enumerable.Range(0, reading.Tally.Layout.CellCount).Count(cell => reading.RatingsAt(period, cell) is not null)));
        foreach (var ((period, cell), figures) in Figures)
        {
            var evenness = Evenness.Of(figures.Select((figure, at) => new EvennessUnit($"{at}", figure)), rules);
            var ratings = reading.RatingsAt(period, cell)!;
            Assert.Equal((evenness.Units.Count, evenness.Rated.Count, evenness.NotReported, evenness.LeftOut), (ratings.Rows, ratings.Rated, ratings.NotReported, ratings.LeftOut));
            foreach (var rating in Enum.GetValues<SpmRating>())
            {
                Assert.Equal(evenness.Below(rating).Units, ratings.RowsBelow(rating));
                Assert.Equal(evenness.Below(rating).Share, ratings.ShareBelow(rating));
                Assert.Equal(evenness.Rated.Count(unit => unit.Rating == rating), ratings.RowsIn(rating));
                Assert.Equal(evenness.Rated.Where(unit => unit.Rating == rating).Sum(unit => unit.Unit.Figure!.Value.Required ?? 0), ratings.RequiredIn(rating));
            }
        }
    }

    private static (object?, string?, string?, string?, string?) SourceOf(TableRow row) => (row.Region, row.Service, row.Indicator, row.Period, row.Source);

    private static object? Flag(object? flag) => flag switch
    {
        null => null,
        1L or "1" or "true" => 1L,
        0L or "0" or "false" => 0L,
        _ => "other",
    };

    private string? Take(TableRow row, TallyLayout layout, bool hasSource, int copies)
    {
        if (!ReportingPeriod.TryParse(row.Period, out var period) || period.Year != layout.Catalog.Year) return "SPM2091";
        if (!_intakes.TryGetValue(period, out var intake)) _intakes.Add(period, intake = new TallyIntake(layout, period));
        var bare = new TallyRow((string?)row.Region!, row.Service!, row.Indicator, null, null) { Unit = hasSource && (row.Source is null || copies > 1) ? null : row.Unit };
        if (new TallyIntake(layout, period).Add(bare, 1) is { } unknown) return unknown.Code;
        if (hasSource && row.Source is null) return "SPM2088";
        if (hasSource && copies > 1) return "SPM2089";
        if (row.Required is not (null or long)) return "SPM2081";
        if (Fault(intake, bare with { Required = (long?)row.Required }) is { } required) return required;
        if (row.Done is not (null or long)) return "SPM2081";
        if (row.State is not null && StateOf(row.State) is null)
            return Fault(intake, bare with { Required = (long?)row.Required, Done = (long?)row.Done }) ?? "SPM2086";
        if (Fault(intake, bare with { Required = (long?)row.Required, Done = (long?)row.Done, State = StateOf(row.State) }) is { } fault) return fault;
        if (hasSource && row.Period != period.ToString()) return "SPM2090";
        if (hasSource && (layout.Catalog.Find(row.Service!)!.Key != row.Service || row.Indicator is not null && layout.SubjectOf(layout.Catalog.Find(row.Service!)!, row.Indicator)!.Indicator!.Name != row.Indicator)) return "SPM2090";
        Assert.Null(intake.Add(bare with { Required = (long?)row.Required, Done = (long?)row.Done, State = StateOf(row.State) }, 1));
        Remember(layout, period, row);
        return null;
    }

    private void Remember(TallyLayout layout, ReportingPeriod period, TableRow row)
    {
        var service = layout.Catalog.Find(row.Service!)!;
        var subject = row.Indicator is null ? layout.SubjectOf(service) : layout.SubjectOf(service, row.Indicator)!;
        var steps = row.Unit is { } unit && layout.ConversionOf(service, unit) is { } conversion ? (long)(conversion.Factor * new Ratio(subject.Scale, 1)).Numerator : subject.Scale;
        var cell = layout.CellAt(layout.RegionAt(RegionCode.Parse((string)row.Region!)), subject);
        if (!Figures.TryGetValue((period, cell), out var figures)) Figures.Add((period, cell), figures = []);
        figures.Add(StateOf(row.State) switch
        {
            FigureState.NotApplicable => TallyFigure.NotApplicable,
            FigureState.NotYetDue => TallyFigure.NotYetDue,
            _ => row.Done is long done ? TallyFigure.Reported((long)row.Required! * steps, done * steps) : TallyFigure.NotReported((long?)row.Required * steps),
        });
    }

    private FigureState? StateOf(string? word) =>
        word == _words.Reported ? FigureState.Reported
        : word == _words.NotReported ? FigureState.NotReported
        : word == _words.NotApplicable ? FigureState.NotApplicable
        : word == _words.NotYetDue ? FigureState.NotYetDue
        : null;

    private static string? Fault(TallyIntake like, TallyRow row) => new TallyIntake(like.Layout, like.Batch.Period).Add(row, 1)?.Code switch
    {
        "SPM1006" => "SPM2082",
        "SPM1030" => "SPM2083",
        "SPM1007" => "SPM2085",
        "SPM2010" => "SPM2087",
        var other => other,
    };
}
