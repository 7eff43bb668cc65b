using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>Names and texts that try to be more than names and texts.</summary>
public class HostileNameTests
{
    private static readonly string[] Names =
    [
        "x\"; DROP TABLE victim; --", "x`; DROP TABLE victim; --", "x'; DROP TABLE victim; --", @"x\", @"\`", "x\"\"y``z", "/* x */", "{0} {1} %s @p0 :p ?", "spm_region", "kolom é 😀",
    ];

    [Theory]
    [EachEngine]
    public async Task Ask_HostileNames_ReadTheColumnsMeantAndTouchNothingElse(string name)
    {
        var engine = EngineList.Of(name);
        await engine.FillAsync("victim", FigureRow.Columns);
        foreach (var hostile in Names.Where(hostile => !IsBeyond(engine, hostile)))
        {
            // Every column but the part, by which some tables here are cut in two.
            TableColumn[] columns = [.. FigureRow.Columns.Select(column => column.Name == "part" ? column : column with { Name = $"{hostile} {column.Name[0]}{column.Name.Length}" })];
            string Column(string of) => columns[FigureRow.Columns.ToList().FindIndex(column => column.Name == of)].Name;
            var table = $"{hostile} {TestTable.NewName()}";
            await engine.FillAsync(table, columns, ["65.01", TestTable.Service, null, "2025-Q1", "7", "5", null, null, "a", null], ["65.01", TestTable.Service, null, "2025-Q1", "3", null, null, "belum", "b", null]);
            var figures = new FigureTable(table)
            {
                Region = Column("region"),
                Service = Column("service"),
                Indicator = Column("indicator"),
                Period = Column("period"),
                Required = Column("required"),
                Done = Column("done"),
                State = Column("state"),
                Words = new FigureStateWords(NotReported: "belum", NotApplicable: "'; DROP TABLE victim; --", NotYetDue: @"\' OR 1=1 --"),
            };

            var reading = await engine.AskAsync(TallyQuery.For(RandomRows.Few, figures, engine.Dialect));

            Assert.Empty(reading.Findings);
            Assert.Equal((10, 5, 2), TestTable.Totals(reading));
            await engine.DropAsync(table);
        }

        await engine.DropAsync("victim");
    }

    [Theory]
    [EachEngine]
    public async Task Ask_HostileWordsOfStates_AreComparedAndNotRun(string name)
    {
        var engine = EngineList.Of(name);
        const string word = "\\'\"; DROP TABLE victim; -- 😀";
        await engine.FillAsync("victim words", FigureRow.Columns);
        await using var table = await TestTable.FilledAsync(engine, [new FigureRow("65.01", TestTable.Service, null, "2025-Q1", null, null) { State = word, Part = "a" }]);

        var reading = await engine.AskAsync(TallyQuery.For(
            RandomRows.Few, table.Figures with { Words = new FigureStateWords(NotApplicable: word) }, engine.Dialect));

        Assert.Empty(reading.Findings);
        Assert.Equal(1, reading.Tally!.CellsOf(reading.Tally.Periods[0]).ToArray().Sum(totals => totals.NotApplicable));
        await engine.DropAsync("victim words");
    }

    // MariaDB's names hold no letters beyond the basic plane.
    private static bool IsBeyond(Engine engine, string name) => engine is MariaDbEngine && name.Contains("😀", StringComparison.Ordinal);
}
