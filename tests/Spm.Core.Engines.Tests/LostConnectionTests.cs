using System.Data.Common;
using MySqlConnector;
using Npgsql;
using Spm.Core.Aggregation;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>A connection that breaks, after any number of bytes, gives an error or the whole: never a lower number.</summary>
public class LostConnectionTests
{
    private const int Cuts = 40;

    [ServerFact(EngineList.PostgreSql)]
    public Task Ask_PostgreSqlThatBreaksOff_FailsOrIsWhole()
    {
        var address = new NpgsqlConnectionStringBuilder(EngineList.Address(EngineList.PostgreSql)) { Pooling = false, Timeout = 5 };
        return CheckAsync(new PostgreSqlEngine(address.ConnectionString), address.Port, port => new PostgreSqlEngine(new NpgsqlConnectionStringBuilder(address.ConnectionString) { Port = port }.ConnectionString));
    }

    [ServerFact(EngineList.MariaDb)]
    public Task Ask_MariaDbThatBreaksOff_FailsOrIsWhole()
    {
        var address = new MySqlConnectionStringBuilder(EngineList.Address(EngineList.MariaDb)!) { Pooling = false, ConnectionTimeout = 5 };
        return CheckAsync(new MariaDbEngine(address.ConnectionString), (int)address.Port, port => new MariaDbEngine(new MySqlConnectionStringBuilder(address.ConnectionString) { Port = (uint)port }.ConnectionString));
    }

    [ServerFact(EngineList.ClickHouse)]
    public Task Ask_ClickHouseThatBreaksOff_FailsOrIsWhole()
    {
        var address = new Uri(EngineList.Address(EngineList.ClickHouse)!);
        return CheckAsync(new ClickHouseEngine(address.ToString()), address.Port, port => new ClickHouseEngine(new UriBuilder(address) { Port = port }.Uri.ToString()));
    }

    private static async Task CheckAsync(Engine engine, int port, Func<int, Engine> through)
    {
        await using var table = await TestTable.FilledAsync(engine, RandomRows.Of(RandomRows.Few, 3, 600));
        var query = TallyQuery.For(RandomRows.Few, table.Figures, engine.Dialect);
        var whole = (await engine.AskAsync(query)).Tally!;
        long bytes;
        await using (var uncut = new CuttingProxy(port))
        {
            Assert.Equal(whole, (await through(uncut.Port).AskAsync(query)).Tally);
            bytes = uncut.Passed;
        }

        var failures = 0;
        for (var cut = 0; cut < Cuts; cut++)
        {
            // The last cuts take single bytes from the end.
            await using var proxy = new CuttingProxy(port, cut < Cuts - 8 ? bytes * cut / (Cuts - 8) : bytes - (Cuts - cut));
            if (await TallyAsync(through(proxy.Port), query) is { } tally) Assert.Equal(whole, tally);
            else failures++;
        }

        Assert.InRange(failures, Cuts - 8, Cuts);
    }

    private static async Task<Tally?> TallyAsync(Engine engine, TallyQuery query)
    {
        try
        {
            return (await engine.AskAsync(query)).Tally;
        }
        catch (Exception lost) when (lost is DbException or HttpRequestException or IOException or TimeoutException)
        {
            return null;
        }
    }
}
