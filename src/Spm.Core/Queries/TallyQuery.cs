using System.Data.Common;
using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Queries;

/// <summary>One query that lets an engine add up a caller's table, and the reading of its result (<i>kueri rekapitulasi</i>).</summary>
/// <remarks>Immutable. The engine judges each row, groups and adds whole numbers; the library reads a few thousand groups back and does the
/// law on them. The tally is, to the last bit, what a <see cref="TallyReader"/> and a <see cref="TallyBuilder"/> make of the same rows.
/// Nothing from data stands in <see cref="Text"/>, and names stand in quotes.</remarks>
[LegalTerm("kueri rekapitulasi")]
public sealed class TallyQuery
{
    private readonly QueryFilter _filter;

    private TallyQuery(TallyLayout layout, CountedTable table, SqlDialect dialect, QueryFilter filter, RuleBook? rules)
    {
        (Layout, Table, Dialect, _filter, Rules) = (layout, table, dialect, filter, rules);
        var writer = new QueryWriter(dialect, table, filter, rules?.Scale, layout.Conversions.Count > 0);
        (Text, Parameters) = (writer.Text, writer.Parameters);
    }

    /// <summary>The columns of every result, in order; all are text, and numbers stand in decimal digits.</summary>
    /// <remarks><c>outcome</c> is a <see cref="RowOutcome"/>, then come the keys as the table spells them, <c>row_count</c>, and the sums,
    /// each <c>high</c> · 2²⁶ + <c>low</c>; <c>largest</c> is the largest count of the group where the layout has conversions; <c>group_count</c> says in
    /// every row how many there are. A result without groups has one row that says so by null or 0.</remarks>
    public static IReadOnlyList<string> Columns => ResultColumn.Names;

    /// <summary>The cells that the groups add to.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The table that is asked.</summary>
    public CountedTable Table { get; }

    /// <summary>The engine's dialect.</summary>
    public SqlDialect Dialect { get; }

    /// <summary>The rules that rate each row; null when rows are not rated.</summary>
    public RuleBook? Rules { get; }

    /// <summary>The text of the query.</summary>
    public string Text { get; }

    /// <summary>The values that it needs, each once; none where the dialect has no parameters.</summary>
    public IReadOnlyList<QueryParameter> Parameters { get; }

    // The lower halves of this many rows stay below 2⁶², whatever the counts; flags and wide sums have no such bound.
    internal long MostRows => Dialect.Sums == SqlSums.Halves && Table is FigureTable ? 1L << (62 - QueryWriter.HalfBits) : long.MaxValue;

    /// <summary>The query over all rows of a table.</summary>
    /// <param name="layout">The cells, units and kinds.</param>
    /// <param name="table">The table; either a column or <see cref="CountedTable.Covers"/> says the period.</param>
    /// <param name="dialect">The engine's dialect.</param>
    /// <exception cref="ArgumentException">A name that the engine would not take as it is; no period or two; a period of another year; one word for two states; parts without their list.</exception>
    public static TallyQuery For(TallyLayout layout, CountedTable table, SqlDialect dialect)
    {
        Require.NotNull(layout);
        if (Require.NotNull(table).Period is null == table.Covers is null)
            throw new ArgumentException("Either a column or Covers says the period of a row: one of the two, and not both.", nameof(table));
        if (table.Covers is { } period) layout.RequireYear(period);
        if (table.Part is null != (table.Parts.Count == 0))
            throw new ArgumentException("A column of parts needs the list of parts, or a missing one would not be noticed; and a list needs the column.", nameof(table));
        if (table.Part is not null) TallyParts.Expecting(layout, table.Parts);
        if (table is FigureTable { State: not null, Words.AreDistinct: false }) throw new ArgumentException("Two states have the same word.", nameof(table));
        return new TallyQuery(layout, table, Require.NotNull(dialect), QueryFilter.All, null);
    }

    /// <summary>This query over the rows of some periods only, in place of those asked before.</summary>
    /// <remarks>A row counts when its text is one that the library prints (<c>2025-Q1</c>, <c>TW I 2025</c>); one spelled otherwise is not asked for.</remarks>
    /// <param name="periods">The periods, at least one.</param>
    /// <exception cref="ArgumentException">None, one of another year, or a table without a column for it.</exception>
    public TallyQuery OfPeriods(params IReadOnlyList<ReportingPeriod> periods)
    {
        if (Table.Period is null) throw new ArgumentException("The table has no column of periods to choose by.", nameof(periods));
        return With(_filter with { Periods = Array.AsReadOnly([.. Some(Require.NotNull(periods)).Select(Layout.RequireYear)]) });
    }

    /// <summary>This query over the rows of some regions only, in place of those asked before; provinces chosen by <see cref="OfProvinces"/> are asked too.</summary>
    /// <param name="regions">The codes that the rows carry, at least one.</param>
    /// <exception cref="ArgumentException">None.</exception>
    public TallyQuery OfRegions(params IReadOnlyList<RegionCode> regions) => With(_filter with { Regions = Some(Require.Copy(regions)) });

    /// <summary>This query over the rows of some provinces and their kabupaten/kota only, in place of those asked before.</summary>
    /// <param name="provinces">The codes of the provinces, at least one.</param>
    /// <exception cref="ArgumentException">None, or one that is no province's.</exception>
    public TallyQuery OfProvinces(params IReadOnlyList<RegionCode> provinces)
    {
        if (Require.Copy(provinces).FirstOrDefault(code => !code.IsProvince) is { } other) throw new ArgumentException($"{other} is no code of a province.", nameof(provinces));
        return With(_filter with { Provinces = Some(Require.Copy(provinces)) });
    }

    /// <summary>This query, and the engine rates each row by its own share on the way (<see cref="TallyQueryReading.RatingsAt"/>).</summary>
    /// <remarks>The engine compares whole numbers and divides nothing; which rows count as zero or not at all is decided here. Only rows are
    /// rated there: a hundred times a sum may pass 64 bits, and the sums come back anyway.</remarks>
    /// <param name="rules">The rules, of any year: their scale and method.</param>
    /// <exception cref="ArgumentException">The method rates rounded values, which are no comparison of whole numbers.</exception>
    public TallyQuery RatedBy(RuleBook rules)
    {
        if (Require.NotNull(rules).Method.RatingOn != RatingBasis.Exact)
            throw new ArgumentException("Ratings of rounded values are not decided in an engine; the method must rate the exact value.", nameof(rules));
        return new TallyQuery(Layout, Table, Dialect, _filter, rules);
    }

    /// <summary>Gives a command the text and its parameters.</summary>
    /// <param name="command">A command of the engine's driver.</param>
    public void Fill(DbCommand command)
    {
        Require.NotNull(command).CommandText = Text;
        command.Parameters.Clear();
        foreach (var (name, value) in Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }

    /// <summary>Reads the result of this query to its end; it stays open.</summary>
    /// <param name="result">The result; what the engine throws on the way, such as a lost connection, is not caught.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">The columns are not those of <see cref="Columns"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public TallyQueryReading Read(DbDataReader result, CancellationToken cancellationToken = default)
    {
        var rows = new ResultRows(this, result);
        while (result.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Take();
        }

        return rows.Close();
    }

    /// <summary>Reads the result as it comes; the same as the synchronous way.</summary>
    /// <inheritdoc cref="Read"/>
    public async Task<TallyQueryReading> ReadAsync(DbDataReader result, CancellationToken cancellationToken = default)
    {
        var rows = new ResultRows(this, result);
        while (await result.ReadAsync(cancellationToken).ConfigureAwait(false)) rows.Take();
        return rows.Close();
    }

    /// <summary>Table and dialect.</summary>
    public override string ToString() => $"{string.Join('.', Table.Name)} in {Dialect}";

    private TallyQuery With(QueryFilter filter) => new(Layout, Table, Dialect, filter, Rules);

    private static IReadOnlyList<T> Some<T>(IReadOnlyList<T> items) => items.Count > 0 ? items : throw new ArgumentException("At least one is needed; a query over all rows has no filter.", nameof(items));
}
