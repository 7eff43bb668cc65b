using System.Data.Common;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>An engine with a driver of .NET: each statement and each question has a connection of its own.</summary>
internal abstract class ConnectedEngine<TConnection> : Engine
    where TConnection : DbConnection
{
    public abstract Task<TConnection> OpenAsync();

    public override async Task ExecuteAsync(string statements, CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync();
        await connection.RunAsync(statements, cancellationToken);
    }

    public override async Task<TallyQueryReading> AskAsync(TallyQuery query, CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync();
        return await connection.AskAsync(query, cancellationToken);
    }
}
