using System.Data.Common;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>Columns that hold something else than whole numbers: the engine refuses the query, or each such row is refused; no broken number is added up.</summary>
public class ColumnTypeTests
{
    [Theory]
    [EachEngine]
    public Task Ask_TextWhereIntegersAreExpected_CountsNoTextAsANumber(string engine) => CheckAsync(engine, ColumnKind.Text, "12 orang", "sepuluh", "", " 5", "5.0", "1e3");

    [Theory]
    [EachEngine]
    public Task Ask_FloatingPoint_CountsNoBrokenNumber(string engine) => CheckAsync(engine, ColumnKind.Binary64, "2.5", "0.1", "1e300", "-0.5", "18446744073709551616");

    [Theory]
    [EachEngine]
    public Task Ask_Decimals_CountNoBrokenNumber(string engine) => CheckAsync(engine, ColumnKind.Decimal, "2.5", "0.01", "-0.5");

    private static async Task CheckAsync(string name, ColumnKind kind, params string[] broken)
    {
        var engine = EngineList.Of(name);
        TableColumn[] columns = [.. FigureRow.Columns.Select(column => column.Name == "required" ? column with { Kind = kind } : column)];
        var table = TestTable.NewName();
        await engine.FillAsync(table, columns, [.. broken.Select(value => new[] { "65.01", TestTable.Service, null, "2025-Q1", value, "0", null, null, "a", null })]);
        var figures = new FigureTable(table) { Region = "region", Service = "service", Period = "period", Required = "required", Done = "done" };

        TallyQueryReading reading;
        try
        {
            reading = await engine.AskAsync(TallyQuery.For(RandomRows.Few, figures, engine.Dialect));
        }
        catch (Exception refused) when (refused is DbException or HttpRequestException)
        {
            return;
        }
        finally
        {
            await engine.DropAsync(table);
        }

        Assert.Equal(broken.Length, reading.Refused);
        Assert.All(reading.Refusals, refusal => Assert.Equal(QueryFindings.NotWhole, refusal.Reason));
        Assert.True(reading.Tally!.IsZero);
    }
}
