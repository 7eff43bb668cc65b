using Npgsql;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>One PostgreSQL server.</summary>
internal class PostgreSqlEngine(string address) : ConnectedEngine<NpgsqlConnection>
{
    public override string Name => "PostgreSQL";

    public override SqlDialect Dialect => SqlDialect.PostgreSql;

    public override async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        return connection;
    }

    public override async Task LoadAsync(string table, IReadOnlyList<TableColumn> columns, Stream lines)
    {
        await using var connection = await OpenAsync();
        await using (var copy = await connection.BeginTextImportAsync($"COPY {Quote(table)} FROM STDIN (FORMAT text)"))
        {
            using var reader = new StreamReader(lines);
            var letters = new char[1 << 16];
            while (await reader.ReadAsync(letters) is var read and > 0) await copy.WriteAsync(letters.AsMemory(0, read));
        }

        await connection.RunAsync($"ANALYZE {Quote(table)}");
    }

    protected override string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Whole => "bigint",
        ColumnKind.Binary64 => "double precision",
        ColumnKind.Decimal => "numeric",
        _ => "text",
    };

    protected override string CreateTable(string table, IReadOnlyList<TableColumn> columns) => $"CREATE UNLOGGED TABLE {Quote(table)} {Definition(columns)}";
}
