using System.Data.Common;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>What is the same for every client of ADO.NET.</summary>
internal static class DatabaseCommands
{
    public static async Task RunAsync(this DbConnection connection, string statements, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task<TallyQueryReading> AskAsync(this DbConnection connection, TallyQuery query, CancellationToken cancellationToken)
    {
        await using var command = connection.CommandOf(query);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await query.ReadAsync(reader, cancellationToken);
    }

    public static DbCommand CommandOf(this DbConnection connection, TallyQuery query)
    {
        var command = connection.CreateCommand();
        query.Fill(command);
        command.CommandTimeout = 0;
        return command;
    }
}
