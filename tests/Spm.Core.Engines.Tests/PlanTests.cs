using System.Text;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>PostgreSQL adds up with parallel workers.</summary>
public class PlanTests
{
    [ServerFact(EngineList.PostgreSql)]
    public async Task Explain_ManyRows_AreReadByParallelWorkers()
    {
        var engine = EngineList.All.OfType<PostgreSqlEngine>().First();
        await using var table = await TestTable.FilledAsync(engine, RandomRows.Of(RandomRows.Few, 1, 20_000));

        Assert.Contains("Parallel Seq Scan", await PlanAsync(engine, TallyQuery.For(RandomRows.Few, table.Figures, engine.Dialect)), StringComparison.Ordinal);
    }

    private static async Task<string> PlanAsync(PostgreSqlEngine engine, TallyQuery query)
    {
        await using var connection = await engine.OpenAsync();
        await using var command = connection.CommandOf(query);
        command.CommandText = "EXPLAIN (VERBOSE, COSTS OFF) " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new StringBuilder();
        while (await reader.ReadAsync()) plan.AppendLine(reader.GetString(0));
        return plan.ToString();
    }
}
