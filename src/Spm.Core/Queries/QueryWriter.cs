using Spm.Core.Indices;
using Spm.Core.Stages;
using static Spm.Core.Queries.SqlDialect;

namespace Spm.Core.Queries;

/// <summary>Writes the text of one query, from the inside out: rows, judged rows, groups, and the frame that keeps them whole.</summary>
internal sealed partial class QueryWriter
{
    /// <summary>Where a count is cut in two: both halves of 2⁵³−1 are below 2²⁷, so 2³⁶ rows add up within 63 bits.</summary>
    public const int HalfBits = 26;

    private readonly SqlDialect _dialect;
    private readonly CountedTable _table;
    private readonly QueryFilter _filter;
    private readonly RatingScale? _scale;
    private readonly bool _asksLargest;
    private readonly string _prefix;
    private readonly List<QueryParameter> _parameters = [];
    private readonly Dictionary<string, string> _spelled = new(StringComparer.Ordinal);

    // The columns that rows are grouped by, by their place in the result.
    private readonly SortedDictionary<int, string> _keys = [];

    public QueryWriter(SqlDialect dialect, CountedTable table, QueryFilter filter, RatingScale? scale, bool asksLargest)
    {
        _dialect = dialect;
        _table = table;
        _filter = filter;
        _scale = scale;
        _asksLargest = asksLargest;
        _prefix = PrefixFor(table);
        Key(ResultColumn.Region, table.Region);
        Key(ResultColumn.Service, table.Service);
        Key(ResultColumn.Indicator, table.Indicator);
        Key(ResultColumn.Unit, table.Unit);
        Key(ResultColumn.Period, table.Period);
        Key(ResultColumn.Part, table.Part);
        Text = Framed(Groups(Judged(table.Source is null ? Rows() : OnePerSource(Rows())))) + Ending();
    }

    public string Text { get; }

    public IReadOnlyList<QueryParameter> Parameters => _parameters.AsReadOnly();

    private string Ending() => (_dialect.Ending + (_table.Part is null ? _dialect.EndingWithoutParts : "")) is { Length: > 0 } ending ? "\n" + ending : "";

    private bool HasSource => _table.Source is not null;

    // A name of ours must not be a column's name: some engines would take the one for the other.
    private static string PrefixFor(CountedTable table)
    {
        var prefix = "spm_";
        for (var number = 2; table.Columns.Any(column => column.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)); number++) prefix = $"spm{number}_";
        return prefix;
    }

    private void Key(int place, string? column)
    {
        if (column is not null) _keys.Add(place, column);
    }

    private string Own(string name) => _prefix + name;

    private string Own(int place) => _prefix + ResultColumn.Names[place];

    private string Column(string name) => $"{Own("t")}.{_dialect.Quote(name)}";

    private string Value(string text)
    {
        if (_dialect.ParameterPrefix is null) return _dialect.Literal(text);
        if (_spelled.TryGetValue(text, out var name)) return name;
        name = $"{_dialect.ParameterPrefix}p{_parameters.Count}";
        _parameters.Add(new QueryParameter(name, text));
        _spelled.Add(text, name);
        return name;
    }

    private string Values(IEnumerable<string> texts) => string.Join(", ", texts.Select(Value));

    private string Rows()
    {
        List<string> items = [.. _keys.Select(key => $"{Fill(_dialect.Key, Column(key.Value))} AS {Own(key.Key)}")];
        if (_table.Source is { } source) items.Add($"{Fill(_dialect.Key, Column(source))} AS {Own("source")}");
        switch (_table)
        {
            case FigureTable figures:
                items.Add($"{Count(Column(figures.Required))} AS {Own("required")}");
                items.Add($"{Count(Column(figures.Done))} AS {Own("done")}");
                if (figures.State is { } state) items.Add($"{Fill(_dialect.Text, Column(state))} AS {Own("state")}");
                break;
            case PersonTable people:
                items.Add($"{Flag(Column(people.Entitled))} AS {Own("required")}");
                items.Add($"{Flag(Column(people.Served))} AS {Own("done")}");
                break;
        }

        return $"SELECT {string.Join(", ", items)}\nFROM {string.Join('.', _table.Name.Select(_dialect.Quote))} AS {Own("t")}{Where()}";
    }

    private string Where()
    {
        List<string> conditions = [];
        if (_table.Period is { } period && _filter.Periods.Count > 0) conditions.Add($"{Column(period)} IN ({Values(_filter.PeriodTexts)})");
        var region = Column(_table.Region);
        var places = _filter.Provinces.SelectMany(province => new[] { $"{region} = {Value(province.ToString())}", $"{region} LIKE {Value($"{province}.%")}" });
        if (_filter.Regions.Count > 0) places = places.Prepend($"{region} IN ({Values(_filter.Regions.Select(code => code.ToString()))})");
        if (string.Join(" OR ", places) is { Length: > 0 } anywhere) conditions.Add($"({anywhere})");
        return conditions.Count == 0 ? "" : $"\nWHERE {string.Join(" AND ", conditions)}";
    }

    // A count that cannot be taken becomes its outcome below zero, so that no sum sees it and none can pass its bound.
    private string Count(string column) =>
        $"CASE WHEN {column} IS NULL THEN NULL WHEN NOT ({Fill(_dialect.IsWhole, column)}) THEN -{RowOutcome.NotWhole:D} WHEN {column} < 0 THEN -{RowOutcome.Negative:D} "
        + $"WHEN {column} > {Figure.MostCount} THEN -{RowOutcome.TooLarge:D} ELSE {Fill(_dialect.Whole, column)} END";

    private string Flag(string column)
    {
        var text = Fill(_dialect.Text, column);
        return $"CASE WHEN {column} IS NULL THEN NULL WHEN {text} IN ('1', 'true') THEN 1 WHEN {text} IN ('0', 'false') THEN 0 ELSE -{RowOutcome.NotAFlag:D} END";
    }
}
