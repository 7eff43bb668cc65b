using MySqlConnector;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>One MariaDB server, with a database of its own for tables.</summary>
internal sealed class MariaDbEngine(string address) : ConnectedEngine<MySqlConnection>
{
    private const string Database = "spm";

    public override string Name => "MariaDB";

    public override SqlDialect Dialect => SqlDialect.MariaDb;

    public override string Quote(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    public override async Task<MySqlConnection> OpenAsync()
    {
        var connection = new MySqlConnection(address);
        await connection.OpenAsync();
        await connection.RunAsync($"CREATE DATABASE IF NOT EXISTS {Database} CHARACTER SET utf8mb4");
        await connection.ChangeDatabaseAsync(Database);
        return connection;
    }

    public override async Task LoadAsync(string table, IReadOnlyList<TableColumn> columns, Stream lines)
    {
        await using var connection = await OpenAsync();
        var load = new MySqlBulkLoader(connection)
        {
            Local = true,
            SourceStream = lines,
            TableName = Quote(table),
            CharacterSet = "utf8mb4",
            FieldTerminator = "\t",
            LineTerminator = "\n",
            EscapeCharacter = '\\',
            FieldQuotationCharacter = '\0',
            Timeout = 0,
        };
        await load.LoadAsync();
    }

    protected override string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Whole => "BIGINT",
        ColumnKind.Binary64 => "DOUBLE",
        ColumnKind.Decimal => "DECIMAL(20, 2)",
        _ => "VARCHAR(200)",
    };
}
