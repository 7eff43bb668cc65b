using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Spm.Core.Aggregation;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>A server of two is killed: its rows are missing and said to be, and no lower number comes in place of the whole.</summary>
/// <remarks>Only where the environment says that servers may be ended, and after all other tests, which need them.</remarks>
[Trait("Stage", "last")]
public class LostServerTests
{
    private const string MayEnd = "SPM_MAY_END_SERVERS";

    [ServerFact(EngineList.ClickHouseFar, MayEnd)]
    public async Task Ask_ClickHouseWithoutOneOfTwoShards_NamesWhatIsMissing()
    {
        var engine = EngineList.All.OfType<ClickHouseShards>().Single();
        var rows = RandomRows.Of(RandomRows.Few, 11, 2_000).ToList();
        var table = TestTable.NewName();
        await engine.FillAsync(table, rows);
        var figures = TestTable.Described(table);
        var inParts = figures with { Part = "part", Parts = ["a", "b"] };
        var whole = (await engine.AskAsync(TallyQuery.For(RandomRows.Few, inParts, engine.Dialect))).Tally!;
        var near = (await engine.AskAsync(TallyQuery.For(RandomRows.Few, inParts, engine.Dialect))).Parts!.Find("a")!;

        End("clickhouse-far");

        // Asked as usual the cluster fails; told to go on it gives what is there, and only a table with parts lets it.
        await Assert.ThrowsAsync<HttpRequestException>(() => engine.AskAsync(TallyQuery.For(RandomRows.Few, inParts, engine.Dialect)));
        await Assert.ThrowsAsync<HttpRequestException>(() => engine.WithoutLostOnes.AskAsync(TallyQuery.For(RandomRows.Few, figures, engine.Dialect)));
        var reading = await engine.WithoutLostOnes.AskAsync(TallyQuery.For(RandomRows.Few, inParts, engine.Dialect));

        Assert.Null(reading.Tally);
        Assert.Equal(["b"], reading.Parts!.Missing);
        Assert.Contains(reading.Findings, finding => finding.Code == PartFindings.Missing.Code);
        Assert.Equal(near.Tally, reading.Parts.Find("a")!.Tally);
        Assert.NotEqual(whole, near.Tally);
    }

    [ServerFact(EngineList.PostgreSqlFar, MayEnd)]
    public async Task Ask_PostgreSqlWithoutTheFarServer_Fails()
    {
        var engine = EngineList.All.OfType<PostgreSqlShards>().Single();
        var table = TestTable.NewName();
        await engine.FillAsync(table, RandomRows.Of(RandomRows.Few, 11, 2_000));
        var query = TallyQuery.For(RandomRows.Few, TestTable.Described(table), engine.Dialect);
        Assert.NotNull((await engine.AskAsync(query)).Tally);

        End("postgresql-far");

        await Assert.ThrowsAnyAsync<DbException>(() => engine.AskAsync(query));
    }

    // The folder of tests/engines/with holds the process of each server that it started, and of no other.
    private static void End(string server)
    {
        var file = Path.Combine(Environment.GetEnvironmentVariable("SPM_ENGINES")!, server + ".pid");
        using var process = Process.GetProcessById(int.Parse(File.ReadAllText(file).Trim(), CultureInfo.InvariantCulture));
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }
}
