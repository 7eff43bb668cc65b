using Npgsql;

namespace Spm.Core.Engines;

/// <summary>A table partitioned over two PostgreSQL servers: rows of part "b" live on the far one, which the near one asks through postgres_fdw.</summary>
internal sealed class PostgreSqlShards(string near, string far) : PostgreSqlEngine(near)
{
    private readonly PostgreSqlEngine _far = new(far);

    public override string Name => "PostgreSQL, two servers";

    public override async Task CreateAsync(string table, IReadOnlyList<TableColumn> columns)
    {
        var there = new NpgsqlConnectionStringBuilder(far);
        await ExecuteAsync(
            $"""
            CREATE EXTENSION IF NOT EXISTS postgres_fdw;
            CREATE SERVER IF NOT EXISTS far FOREIGN DATA WRAPPER postgres_fdw
              OPTIONS (host '{there.Host}', port '{there.Port}', dbname '{there.Database}', fetch_size '10000', batch_size '1000');
            CREATE USER MAPPING IF NOT EXISTS FOR CURRENT_USER SERVER far OPTIONS (user '{there.Username}');
            """);
        await _far.CreateAsync(table, columns);
        await ExecuteAsync(
            $"""
            DROP TABLE IF EXISTS {Quote(table)};
            CREATE TABLE {Quote(table)} {Definition(columns)} PARTITION BY LIST (part);
            CREATE UNLOGGED TABLE {Quote(table + " near")} PARTITION OF {Quote(table)} DEFAULT;
            CREATE FOREIGN TABLE {Quote(table + " far")} PARTITION OF {Quote(table)} FOR VALUES IN ('b') SERVER far
              OPTIONS (table_name '{table.Replace("'", "''", StringComparison.Ordinal)}');
            """);
    }

    public override async Task DropAsync(string table)
    {
        await base.DropAsync(table);
        await _far.DropAsync(table);
    }
}
