using System.Globalization;
using Microsoft.Data.Sqlite;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>SQLite in this process, in a file that is removed with the process's folder of them.</summary>
internal sealed class SqliteEngine(string file) : ConnectedEngine<SqliteConnection>
{
    static SqliteEngine() => SQLitePCL.Batteries_V2.Init();

    public override string Name => "SQLite";

    public override SqlDialect Dialect => SqlDialect.Sqlite;

    /// <summary>An engine over a new file.</summary>
    public static SqliteEngine InFolder() => new(Path.Combine(Directory.CreateTempSubdirectory("spm-sqlite-").FullName, "figures.db"));

    public override async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    public override async Task LoadAsync(string table, IReadOnlyList<TableColumn> columns, Stream lines)
    {
        await using var connection = await OpenAsync();
        await connection.RunAsync("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        await using var transaction = connection.BeginTransaction();
        await using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {Quote(table)} VALUES ({string.Join(", ", columns.Select((_, at) => $"@c{at}"))})";
        foreach (var at in Enumerable.Range(0, columns.Count)) insert.Parameters.Add(new SqliteParameter($"@c{at}", null));
        insert.Prepare();
        using var reader = new StreamReader(lines);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            for (var at = 0; at < cells.Length; at++) insert.Parameters[at].Value = Value(columns[at].Kind, RowLines.Unescaped(cells[at]));
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    protected override string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Whole => "INTEGER",
        ColumnKind.Binary64 => "REAL",
        ColumnKind.Decimal => "NUMERIC",
        _ => "TEXT",
    };

    private static object Value(ColumnKind kind, string? cell) => cell switch
    {
        null => DBNull.Value,
        _ when kind == ColumnKind.Whole && long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        _ when kind is ColumnKind.Binary64 or ColumnKind.Decimal => double.Parse(cell, CultureInfo.InvariantCulture),
        _ => cell,
    };
}
