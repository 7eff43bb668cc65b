using Spm.Core.Indices;
using static Spm.Core.Queries.SqlDialect;

namespace Spm.Core.Queries;

/// <content>What is made of the rows: one a source, judged, grouped, framed.</content>
internal sealed partial class QueryWriter
{
    private bool HasState => _table is FigureTable { State: not null };

    // Unit and part are not what a row counts for: two of one source that differ in them alone are still two of one.
    private string OnePerSource(string rows)
    {
        int[] beside = [.. _keys.Keys.Where(place => place is ResultColumn.Unit or ResultColumn.Part)];
        string[] keys = [.. _keys.Keys.Except(beside).Select(Own), Own("source")];
        string[] items =
        [
            .. keys, .. beside.Select(place => $"MIN({Fill(_dialect.Text, Own(place))}) AS {Own(place)}"),
            $"COUNT(*) AS {Own("copies")}", $"MIN({Own("required")}) AS {Own("required")}", $"MIN({Own("done")}) AS {Own("done")}",
            .. HasState ? new[] { $"MIN({Own("state")}) AS {Own("state")}" } : [],
        ];
        return $"SELECT {string.Join(", ", items)}\nFROM ({rows}) AS {Own("rows")}\nGROUP BY {string.Join(", ", keys)}";
    }

    private string Judged(string rows)
    {
        var (required, done) = (Own("required"), Own("done"));
        string[] items =
        [
            .. _keys.Keys.Select(Own), $"{Outcome(required, done, Own("state"))} AS {Own("outcome")}", required, done,
            $"CASE WHEN {done} < {required} THEN {done} ELSE {required} END AS {Own("met")}", .. HasSource ? new[] { Own("copies") } : [],
        ];
        return $"SELECT {string.Join(", ", items)}\nFROM ({rows}) AS {Own("single")}";
    }

    private string Outcome(string required, string done, string state)
    {
        List<string> cases = [];
        if (HasSource)
        {
            cases.Add($"WHEN {Own("source")} IS NULL THEN {RowOutcome.NoSource:D}");
            cases.Add($"WHEN {Own("copies")} > 1 THEN {RowOutcome.DuplicateSource:D}");
        }

        var words = _table is FigureTable { State: not null } figures ? figures.Words : null;
        var isReported = words is null ? "" : $" AND ({state} IS NULL OR {state} = {Value(words.Reported)})";
        if (_scale is not null) cases.Add($"WHEN {required} > 0 AND {done} >= 0{isReported} THEN {Rating(required, done, _scale)}");
        cases.Add($"WHEN {required} >= 0 AND {done} >= 0{isReported} THEN {RowOutcome.Reported:D}");
        cases.Add($"WHEN {required} < 0 THEN -{required}");
        cases.Add($"WHEN {done} < 0 THEN -{done}");
        cases.Add($"WHEN {required} IS NULL AND {done} IS NOT NULL THEN {RowOutcome.DoneWithoutRequired:D}");
        if (words is not null)
        {
            var (reported, silent, none, early) = (Value(words.Reported), Value(words.NotReported), Value(words.NotApplicable), Value(words.NotYetDue));

            // Unlike NOT IN, which ClickHouse answers for null too, a comparison with null is never taken.
            cases.Add($"WHEN {state} <> {reported} AND {state} <> {silent} AND {state} <> {none} AND {state} <> {early} THEN {RowOutcome.UnknownState:D}");
            cases.Add($"WHEN {state} = {reported} OR {state} = {silent} AND {done} IS NOT NULL OR {state} IN ({none}, {early}) AND {required} IS NOT NULL THEN {RowOutcome.StateContradicts:D}");
            cases.Add($"WHEN {state} = {none} THEN {RowOutcome.NotApplicable:D}");
            cases.Add($"WHEN {state} = {early} THEN {RowOutcome.NotYetDue:D}");
        }

        cases.Add($"WHEN {required} IS NULL THEN {RowOutcome.RequiredUnknown:D}");
        cases.Add($"WHEN {required} = 0 THEN {RowOutcome.Reported:D}");
        return $"CASE {string.Join("\n  ", cases)}\n  ELSE {RowOutcome.NotReported:D} END";
    }

    // d / r ≥ b / 100 without a division: counts below 2⁵³ times 100 stay below 2⁶⁰ in every engine.
    private static string Rating(string required, string done, RatingScale scale) =>
        $"CASE {string.Join(' ', Enumerable.Reverse(scale.Bounds).Select((bound, at) => $"WHEN {done} * 100 >= {required} * {bound} THEN {RowOutcome.TuntasParipurna - at:D}"))} ELSE {RowOutcome.BelumTuntas:D} END";

    private string Groups(string judged)
    {
        string[] items =
        [
            $"{Fill(_dialect.Digits, Own("outcome"))} AS {Result(ResultColumn.Outcome)}",
            .. _keys.Keys.Select(place => $"{Fill(_dialect.Text, Own(place))} AS {Result(place)}"),
            $"{Fill(_dialect.Digits, HasSource ? $"SUM({Own("copies")})" : "COUNT(*)")} AS {Result(ResultColumn.RowCount)}",
            .. Sum("required", ResultColumn.RequiredHigh), .. Sum("done", ResultColumn.DoneHigh), .. Sum("met", ResultColumn.MetHigh),
            $"{Largest()} AS {Result(ResultColumn.Largest)}",
            .. _dialect.Frame == SqlFrame.Window ? new[] { $"{Fill(_dialect.Digits, "COUNT(*) OVER ()")} AS {Result(ResultColumn.GroupCount)}" } : [],
        ];
        return $"SELECT {string.Join(",\n  ", items)}\nFROM ({judged}) AS {Own("judged")}\nGROUP BY {string.Join(", ", _keys.Keys.Select(Own).Append(Own("outcome")))}";
    }

    // Flags are at most 1: no number of rows passes 64 bits.
    private IEnumerable<string> Sum(string name, int high)
    {
        var isHalved = _dialect.Sums == SqlSums.Halves && _table is FigureTable;
        var (value, cut) = (Own(name), 1 << HalfBits);
        yield return $"{(isHalved ? Total(Fill(_dialect.Quotient, value, cut)) : "'0'")} AS {Result(high)}";
        yield return $"{Total(isHalved ? Fill(_dialect.Remainder, value, cut) : value)} AS {Result(high + 1)}";
    }

    private string Total(string value) => Fill(_dialect.Digits, $"COALESCE(SUM({value}), 0)");

    private string Largest() => _asksLargest
        ? Fill(_dialect.Digits, $"COALESCE(MAX(CASE WHEN {Own("done")} > {Own("required")} THEN {Own("done")} ELSE {Own("required")} END), 0)")
        : "'0'";

    private string Result(int place) => _dialect.Quote(ResultColumn.Names[place]);

    private string Framed(string groups)
    {
        var (frame, all) = (Own("frame"), Own("groups"));
        if (_dialect.Frame == SqlFrame.Window)
            return $"SELECT {Items(place => $"{all}.{Result(place)}")}\nFROM (SELECT 1 AS {Own("one")}) AS {frame} LEFT JOIN (\n{groups}\n) AS {all} ON 1 = 1";

        int[] present = [.. Enumerable.Range(0, ResultColumn.GroupCount).Where(IsPresent)];
        return $"SELECT {Items(place => place == ResultColumn.GroupCount ? Fill(_dialect.Digits, Own("count")) : $"{Own("group")}.{Array.IndexOf(present, place) + 1}")}\n"
            + $"FROM (SELECT groupArray(({string.Join(", ", present.Select(Result))})) AS {Own("all")}, length({Own("all")}) AS {Own("count")} FROM (\n{groups}\n) AS {all}) AS {frame}\n"
            + $"LEFT ARRAY JOIN {Own("all")} AS {Own("group")}";
    }

    private string Items(Func<int, string> item) => string.Join(
        ", ",
        Enumerable.Range(0, ResultColumn.Names.Count).Select(place => $"{(IsPresent(place) ? item(place) : "NULL")} AS {Result(place)}"));

    private bool IsPresent(int place) => place is < ResultColumn.Region or > ResultColumn.Part || _keys.ContainsKey(place);
}
