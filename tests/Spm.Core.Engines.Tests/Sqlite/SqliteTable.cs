using Microsoft.Data.Sqlite;
using Spm.Core.Queries;

namespace Spm.Core.Engines.Sqlite;

/// <summary>A table in the memory of this process.</summary>
internal sealed class SqliteTable : IDisposable
{
    private readonly SqliteConnection _connection;

    static SqliteTable() => SQLitePCL.Batteries_V2.Init();

    public SqliteTable(IEnumerable<TableRow> rows, string collation = "")
    {
        _connection = new SqliteConnection("Data Source=:memory:");
        _connection.Open();
        Execute($"CREATE TABLE figures ({string.Join(", ", TableRow.Columns.Select(column => $"\"{column}\" {collation}"))})");
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = $"INSERT INTO figures VALUES ({string.Join(", ", TableRow.Columns.Select(column => $"@{column}"))})";
        foreach (var column in TableRow.Columns) insert.Parameters.Add(new SqliteParameter($"@{column}", null));
        foreach (var row in rows)
        {
            for (var at = 0; at < row.Values.Count; at++) insert.Parameters[at].Value = row.Values[at] ?? DBNull.Value;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public void Execute(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    /// <summary>Asks for as many rows of the result as are not cut off.</summary>
    public TallyQueryReading AskCut(TallyQuery query, int rows)
    {
        using var command = Command(query);
        command.CommandText += $"\nLIMIT {rows}";
        using var result = command.ExecuteReader();
        return query.Read(result);
    }

    public TallyQueryReading Ask(TallyQuery query)
    {
        using var command = Command(query);
        using var result = command.ExecuteReader();
        return query.Read(result);
    }

    public async Task<TallyQueryReading> AskAsync(TallyQuery query)
    {
        await using var command = Command(query);
        await using var result = await command.ExecuteReaderAsync();
        return await query.ReadAsync(result);
    }

    public void Dispose() => _connection.Dispose();

    private SqliteCommand Command(TallyQuery query)
    {
        var command = _connection.CreateCommand();
        query.Fill(command);
        return command;
    }
}
