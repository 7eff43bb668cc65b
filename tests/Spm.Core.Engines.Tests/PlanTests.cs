using System.Text;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>PostgreSQL adds up where the rows are: with parallel workers, and on the far server of a partitioned table.</summary>
public class PlanTests
{
    [ServerFact(EngineList.PostgreSql)]
    public async Task Explain_ManyRows_AreReadByParallelWorkers()
    {
        var engine = EngineList.All.OfType<PostgreSqlEngine>().First();
        await using var table = await TestTable.FilledAsync(engine, RandomRows.Of(RandomRows.Few, 1, 20_000));

        Assert.Contains("Parallel Seq Scan", await PlanAsync(engine, TallyQuery.For(RandomRows.Few, table.Figures, engine.Dialect), "SELECT 1"), StringComparison.Ordinal);
    }

    [ServerFact(EngineList.PostgreSqlFar)]
    public async Task Explain_PartitionOnAnotherServer_IsAddedUpThere()
    {
        var engine = EngineList.All.OfType<PostgreSqlShards>().Single();
        await using var table = await TestTable.FilledAsync(engine, RandomRows.Of(RandomRows.Few, 1, 2_000));

        var plan = await PlanAsync(engine, TallyQuery.For(RandomRows.Few, table.FiguresInParts, engine.Dialect), "SET enable_partitionwise_aggregate = on");

        Assert.Matches(@"Remote SQL: SELECT [^\n]*sum\(", plan);
    }

    private static async Task<string> PlanAsync(PostgreSqlEngine engine, TallyQuery query, string before)
    {
        await using var connection = await engine.OpenAsync();
        await connection.RunAsync(before);
        await using var command = connection.CommandOf(query);
        command.CommandText = "EXPLAIN (VERBOSE, COSTS OFF) " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new StringBuilder();
        while (await reader.ReadAsync()) plan.AppendLine(reader.GetString(0));
        return plan.ToString();
    }
}
