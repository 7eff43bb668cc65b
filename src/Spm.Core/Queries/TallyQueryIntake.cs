using Spm.Core.Aggregation;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Queries;

/// <summary>Not safe for concurrent use: one writer. Takes the rows of a query's result as texts and makes the tally (<i>penerimaan hasil kueri</i>).</summary>
/// <remarks>For readers of results in further formats; <see cref="TallyQuery.Read"/> takes those of a driver. Nothing throws for any texts.
/// It remembers the groups, so that none counts twice.</remarks>
[LegalTerm("penerimaan hasil kueri")]
public sealed class TallyQueryIntake
{
    private readonly TallyQuery _query;
    private readonly RowPlaces _places;
    private readonly SortedDictionary<string, PartCells> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<(ReportingPeriod Period, int Cell), RatingCounts> _ratings = [];
    private readonly HashSet<GroupKey> _groups = [];
    private readonly Dictionary<FindingDefinition, Int128> _refused = [];
    private readonly List<Finding> _findings = [];
    private Int128 _rows;
    private long _lines;
    private string? _count;
    private bool _isBroken;

    /// <summary>Makes an intake for one result.</summary>
    /// <param name="query">The query that was asked.</param>
    public TallyQueryIntake(TallyQuery query)
    {
        _query = Require.NotNull(query);
        _places = new RowPlaces(query.Layout);
    }

    /// <summary>Takes a row of the result.</summary>
    /// <param name="values">Its values by <see cref="TallyQuery.Columns"/>: numbers in digits, null where the engine says so.</param>
    /// <exception cref="ArgumentException">There are more or fewer values than columns.</exception>
    public void Add(ReadOnlySpan<string?> values)
    {
        if (values.Length != ResultColumn.Names.Count) throw new ArgumentException($"{values.Length} values; a row of the result has {ResultColumn.Names.Count}.", nameof(values));
        var count = values[ResultColumn.GroupCount] ?? "0";
        _count ??= count;
        _lines++;
        if (count != _count) Unreadable(ResultColumn.GroupCount, count);
        else if (count != "0") AddGroup(values);
    }

    /// <summary>Takes note of a row that cannot be read as texts, such as an error that the engine wrote among the rows; there is no tally then.</summary>
    /// <param name="place">Where it stands in the result's text.</param>
    /// <param name="text">How it begins; a hundred characters are kept.</param>
    public void AddUnreadable(SourcePlace place, string text) => Unreadable(Bilingual.Of(Require.NotNull(place).ToString), Require.NotNull(text));

    /// <summary>Ends the result and says what it holds.</summary>
    public TallyQueryReading Close()
    {
        // An empty result has one row too; without it nobody knows whether it is empty or lost.
        var groups = _count == "0" ? 0 : _lines;
        if (_count is null || (_count == "0" ? _lines != 1 : _count != FormattableString.Invariant($"{_lines}")))
            Break(QueryFindings.ResultIncomplete, Nowhere(), groups, OneLine.Of(_count ?? "?"));
        var parts = _isBroken || _query.Table.Part is null ? null : _parts.Aggregate(TallyParts.Expecting(_query.Layout, _query.Table.Parts), (there, part) => there.With(part.Value.ToPart(part.Key)));
        return new TallyQueryReading(
            _isBroken ? null : Whole(parts),
            Array.AsReadOnly([.. _findings.Concat(parts?.Findings() ?? []).OrderBy(finding => finding.Code, StringComparer.Ordinal).ThenBy(finding => finding.ToString(), StringComparer.Ordinal)]),
            Array.AsReadOnly([.. _refused.Select(pair => new RefusedRows(pair.Key, pair.Value)).OrderBy(refusal => refusal.Reason.Code, StringComparer.Ordinal)]),
            parts,
            _rows,
            _query.Rules,
            _ratings);
    }

    private Tally? Whole(TallyParts? parts)
    {
        if (parts is null) return CellsOf("").ToTally();
        return parts.TryWhole(out var whole) ? whole : null;
    }

    private RatingCounts RatingsAt(ReportingPeriod period, int cell)
    {
        if (!_ratings.TryGetValue((period, cell), out var ratings)) _ratings.Add((period, cell), ratings = new RatingCounts());
        return ratings;
    }

    private PartCells CellsOf(string part)
    {
        if (!_parts.TryGetValue(part, out var cells)) _parts.Add(part, cells = new PartCells(_query.Layout));
        return cells;
    }

    private void AddGroup(ReadOnlySpan<string?> values)
    {
        if (!QueryGroup.TryRead(values, out var group, out var wrong))
        {
            Unreadable(wrong, values[wrong]);
            return;
        }

        var key = group.Key;
        _rows += group.Rows;
        if (!_groups.Add(key))
        {
            Break(QueryFindings.GroupTwice, Where(key));
            return;
        }

        // A name that is not expected may be that of an expected part, misspelt: the whole then lacks that one.
        if (_query.Table.Part is not null && !_query.Table.Parts.Contains(key.Part!))
        {
            Count(PartFindings.NotExpected, group.Rows, new Finding(PartFindings.NotExpected, Where(key), OneLine.Of(key.Part ?? "")));
            return;
        }

        var part = CellsOf(key.Part ?? "");

        // Rows of one source may differ in their units, of which the engine gives one.
        var isOfOneUnit = group.Outcome is not (RowOutcome.NoSource or RowOutcome.DuplicateSource);
        var row = new TallyRow(key.Region!, key.Service!, key.Indicator, null, null) { Unit = isOfOneUnit ? key.Unit : null };
        if (!TryPeriod(key.Period, out var period)) Refuse(QueryFindings.UnknownPeriod, new Finding(QueryFindings.UnknownPeriod, Where(key), OneLine.Of(key.Period ?? ""), _query.Layout.Catalog.Year, group.Rows));
        else if (_places.Find(row, out var cell, out var subject, out var steps) is { } refusal) Refuse(refusal.Definition, refusal.At(Where(key, period)));
        else if (ReasonOf(group, period, subject, steps) is { } reason) Refuse(reason, new Finding(reason, Where(key, period), group.Rows));
        else AddTotals(group, period, cell, steps, part);

        void Refuse(FindingDefinition reason, Finding finding)
        {
            part.Refuse(group.Rows);
            Count(reason, group.Rows, finding);
        }
    }

    private FindingDefinition? ReasonOf(in QueryGroup group, ReportingPeriod period, TallySubject subject, long steps)
    {
        if (QueryFindings.Of(group.Outcome) is { } reason) return reason;
        if (_query.Table.Source is not null && !IsOfOneSpelling(group.Key, period, subject)) return QueryFindings.SpelledOtherwise;
        return (Int128)group.Largest * steps > Figure.MostCount ? QueryFindings.TooLargeInSteps : null;
    }

    // The engine compares texts, so it takes two spellings of one service for two.
    private bool IsOfOneSpelling(GroupKey key, ReportingPeriod period, TallySubject subject) =>
        key.Service == subject.Service.Key && key.Indicator == subject.Indicator?.Name && (_query.Table.Period is null || key.Period == period.ToString());

    private bool TryPeriod(string? text, out ReportingPeriod period)
    {
        period = _query.Table.Covers ?? default;
        return _query.Table.Covers is not null || ReportingPeriod.TryParse(text, out period) && period.Year == _query.Layout.Catalog.Year;
    }

    private void AddTotals(in QueryGroup group, ReportingPeriod period, int cell, long steps, PartCells part)
    {
        try
        {
            if (group.Rows > _query.MostRows) throw new OverflowException();
            var totals = group.Totals(steps);
            part.Add(period, cell, totals);
            if (_query.Rules is not null) RatingsAt(period, cell).Add(group, totals);
        }
        catch (OverflowException)
        {
            Break(QueryFindings.TotalTooLarge, Where(group.Key, period));
        }
    }

    private void Unreadable(int column, string? value) => Unreadable(ResultColumn.Names[column], value ?? "NULL");

    private void Unreadable(object place, string text)
    {
        const int most = 100;
        Break(QueryFindings.ResultUnreadable, Nowhere(), place, OneLine.Of(text.Length > most ? text[..most] + "…" : text));
    }

    private void Count(FindingDefinition reason, long rows, Finding finding)
    {
        _refused[reason] = _refused.GetValueOrDefault(reason) + rows;
        if (_findings.Count < TallyQueryReading.MostFindings) _findings.Add(finding);
    }

    // Kept beside the findings of rows, however many of those there are; the first few say enough.
    private void Break(FindingDefinition definition, FindingPlace where, params object[] arguments)
    {
        _isBroken = true;
        if (_findings.Count < 2 * TallyQueryReading.MostFindings) _findings.Add(new Finding(definition, where, arguments));
    }

    private FindingPlace Where(GroupKey key, ReportingPeriod? period = null)
    {
        _ = RegionCode.TryParse(key.Region, out var region);
        return Nowhere() with { Region = region, Period = period ?? ReportingPeriod.Of(_query.Layout.Catalog.Year), Service = key.Service, Indicator = key.Indicator };
    }

    private FindingPlace Nowhere() => new(null, ReportingPeriod.Of(_query.Layout.Catalog.Year));
}
