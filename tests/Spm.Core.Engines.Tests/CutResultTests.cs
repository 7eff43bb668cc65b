using System.Globalization;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>Engines can be told to cut a result off without a word; the reading notices.</summary>
public class CutResultTests
{
    [ServerFact(EngineList.MariaDb)]
    public async Task Ask_MariaDbWithALimitOfRows_IsNotWhole()
    {
        var engine = EngineList.All.OfType<MariaDbEngine>().Single();
        await using var table = await TestTable.FilledAsync(engine, RandomRows.Of(RandomRows.Few, 1, 500));
        await using var connection = await engine.OpenAsync();
        await connection.RunAsync("SET sql_select_limit = 5");

        IsNotWhole(await connection.AskAsync(TallyQuery.For(RandomRows.Few, table.Figures, engine.Dialect), default), 5);
    }

    [ServerFact(EngineList.ClickHouse)]
    public async Task Ask_ClickHouseThatBreaksOff_IsNotWhole()
    {
        var engine = new ClickHouseEngine(EngineList.Address(EngineList.ClickHouse)!) { Further = "&max_result_rows=5&result_overflow_mode=break&max_block_size=5" };
        await using var table = await TestTable.FilledAsync(engine, RandomRows.Of(RandomRows.Few, 1, 500));

        IsNotWhole(await table.AskAsync(RandomRows.Few));
    }

    private static void IsNotWhole(TallyQueryReading reading, int? lines = null)
    {
        Assert.Null(reading.Tally);
        var finding = Assert.Single(reading.Findings, finding => finding.Code == QueryFindings.ResultIncomplete.Code);
        if (lines is { } known) Assert.Equal(known, Convert.ToInt32(finding.Arguments[0], CultureInfo.InvariantCulture));
    }
}
