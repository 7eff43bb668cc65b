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
    public async Task Ask_ClickHouseToldToBreakOffReading_Fails()
    {
        var engine = new ClickHouseEngine(EngineList.Address(EngineList.ClickHouse)!) { Further = "&max_rows_to_read=100&read_overflow_mode=break&max_block_size=50" };
        await using var table = await TestTable.FilledAsync(engine, RandomRows.Of(RandomRows.Few, 1, 20_000));

        Assert.Contains("Limit for rows", (await Assert.ThrowsAsync<HttpRequestException>(() => table.AskAsync(RandomRows.Few))).Message, StringComparison.Ordinal);
    }

    [ServerFact(EngineList.ClickHouse)]
    public async Task Ask_ClickHouseToldToDropGroups_Fails()
    {
        var engine = new ClickHouseEngine(EngineList.Address(EngineList.ClickHouse)!) { Further = "&max_rows_to_group_by=10&group_by_overflow_mode=any&max_block_size=50" };
        await using var table = await TestTable.FilledAsync(engine, RandomRows.Of(RandomRows.Few, 1, 20_000));

        Assert.Contains("Limit for rows", (await Assert.ThrowsAsync<HttpRequestException>(() => table.AskAsync(RandomRows.Few))).Message, StringComparison.Ordinal);
    }

    private static void IsNotWhole(TallyQueryReading reading, int? lines = null)
    {
        Assert.Null(reading.Tally);
        var finding = Assert.Single(reading.Findings, finding => finding.Code == QueryFindings.ResultIncomplete.Code);
        if (lines is { } known) Assert.Equal(known, Convert.ToInt32(finding.Arguments[0], CultureInfo.InvariantCulture));
    }
}
