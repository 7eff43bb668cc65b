using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>A question can be taken back, and the next one is answered as if nothing had happened.</summary>
public class CancellationTests
{
    [Theory]
    [EachEngine]
    public async Task Ask_CancelledBefore_Throws(string name)
    {
        await using var table = await TestTable.FilledAsync(EngineList.Of(name), RandomRows.Of(RandomRows.Few, 1, 50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => table.AskAsync(RandomRows.Few, new CancellationToken(canceled: true)));
    }

    [ServerFact(EngineList.PostgreSql)]
    public Task Ask_SlowPostgreSqlCancelled_Throws() => CheckAsync(EngineList.All.OfType<PostgreSqlEngine>().First(), "pg_sleep(0.02) IS NOT NULL");

    [ServerFact(EngineList.MariaDb)]
    public Task Ask_SlowMariaDbCancelled_Throws() => CheckAsync(EngineList.All.OfType<MariaDbEngine>().Single(), "SLEEP(0.02) = 0");

    [ServerFact(EngineList.ClickHouse)]
    public Task Ask_SlowClickHouseCancelled_Throws() =>
        CheckAsync(new ClickHouseEngine(EngineList.Address(EngineList.ClickHouse)!) { Further = "&max_block_size=100&max_threads=1" }, "sleep(1) = 0", "DROP TABLE");

    // Six seconds and more unless it is cancelled.
    private static async Task CheckAsync(Engine engine, string slowly, string drop = "DROP VIEW")
    {
        await using var table = await TestTable.FilledAsync(engine, RandomRows.Of(RandomRows.Few, 1, 600));
        var view = $"{table.Name} slow";
        await engine.ExecuteAsync($"CREATE VIEW {engine.Quote(view)} AS SELECT * FROM {engine.Quote(table.Name)} WHERE {slowly}");
        var slow = new FigureTable(view) { Region = "region", Service = "service", Period = "period", Required = "required", Done = "done" };
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => engine.AskAsync(TallyQuery.For(RandomRows.Few, slow, engine.Dialect), soon.Token));
        Assert.NotNull((await table.AskAsync(RandomRows.Few)).Tally);
        await engine.ExecuteAsync($"{drop} {engine.Quote(view)}");
    }
}
