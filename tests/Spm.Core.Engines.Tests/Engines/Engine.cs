using System.Text;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>A database engine that a test or a measurement may fill with tables and ask.</summary>
internal abstract class Engine
{
    /// <summary>What a test's name says.</summary>
    public abstract string Name { get; }

    /// <summary>How the library writes for it.</summary>
    public abstract SqlDialect Dialect { get; }

    /// <summary>A name as this engine wants it quoted, found here without the library.</summary>
    public virtual string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Runs statements that give nothing back.</summary>
    public abstract Task ExecuteAsync(string statements, CancellationToken cancellationToken = default);

    /// <summary>Makes an empty table, in place of one that may be there.</summary>
    public virtual async Task CreateAsync(string table, IReadOnlyList<TableColumn> columns)
    {
        await ExecuteAsync($"DROP TABLE IF EXISTS {Quote(table)}");
        await ExecuteAsync(CreateTable(table, columns));
    }

    /// <summary>Removes a table.</summary>
    public virtual Task DropAsync(string table) => ExecuteAsync($"DROP TABLE {Quote(table)}");

    /// <summary>Fills a table by the engine's own way for many rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns, in the order of the cells.</param>
    /// <param name="lines">Lines of cells, as <see cref="RowLines"/> writes them.</param>
    public abstract Task LoadAsync(string table, IReadOnlyList<TableColumn> columns, Stream lines);

    /// <summary>Asks, and reads the answer.</summary>
    public abstract Task<TallyQueryReading> AskAsync(TallyQuery query, CancellationToken cancellationToken = default);

    /// <summary>Makes a table of figures and fills it.</summary>
    public async Task FillAsync(string table, IEnumerable<FigureRow> rows)
    {
        await CreateAsync(table, FigureRow.Columns);
        await using var lines = new RowLines(rows);
        await LoadAsync(table, FigureRow.Columns, lines);
    }

    /// <summary>Makes a table of other columns and fills it.</summary>
    public async Task FillAsync(string table, IReadOnlyList<TableColumn> columns, params IReadOnlyList<string?>[] rows)
    {
        await CreateAsync(table, columns);
        var lines = string.Concat(rows.Select(row => string.Join('\t', row.Select(RowLines.Escaped)) + '\n'));
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        await LoadAsync(table, columns, stream);
    }

    public override string ToString() => Name;

    protected abstract string TypeOf(ColumnKind kind);

    protected virtual string CreateTable(string table, IReadOnlyList<TableColumn> columns) => $"CREATE TABLE {Quote(table)} {Definition(columns)}";

    protected string Definition(IReadOnlyList<TableColumn> columns) =>
        $"({string.Join(", ", columns.Select(column => $"{Quote(column.Name)} {TypeOf(column.Kind)}"))})";
}
