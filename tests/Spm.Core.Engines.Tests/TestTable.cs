using System.Globalization;
using Spm.Core.Aggregation;
using Spm.Core.Queries;
using Spm.Core.Regions;

namespace Spm.Core.Engines;

/// <summary>A table of figures in an engine for the time of one test, and its description.</summary>
internal sealed class TestTable : IAsyncDisposable
{
    /// <summary>A service that 65.01 owes and that has no conversion.</summary>
    public static readonly string Service = RandomRows.Few.SubjectsOf(RandomRows.Few.RegionAt(RegionCode.Parse("65.01")))[^1].Service.Key;

    private static int _number;

    private readonly Engine _engine;

    private TestTable(Engine engine) => (_engine, Name) = (engine, NewName());

    /// <summary>The table's name.</summary>
    public string Name { get; }

    /// <summary>Every column but parts and source keys.</summary>
    public FigureTable Figures => Described(Name);

    /// <summary>The same, cut in the two parts that the servers of an engine of two hold.</summary>
    public FigureTable FiguresInParts => Figures with { Part = "part", Parts = ["a", "b"] };

    /// <summary>Every column but parts.</summary>
    public FigureTable FiguresWithSource => Figures with { Source = "source" };

    /// <summary>A name that no other table of this process has.</summary>
    public static string NewName() => string.Create(CultureInfo.InvariantCulture, $"figures {Environment.ProcessId} {Interlocked.Increment(ref _number)}");

    /// <summary>Required, done and rows of all cells.</summary>
    public static (long Required, long Done, long Rows) Totals(TallyQueryReading reading)
    {
        var cells = reading.Tally!.Periods.SelectMany(period => reading.Tally.CellsOf(period).ToArray()).ToArray();
        return (cells.Sum(totals => totals.Required), cells.Sum(totals => totals.Done), cells.Sum(totals => totals.Rows));
    }

    /// <summary>A table of a name, with every column but parts and source keys.</summary>
    public static FigureTable Described(string name) => new(name)
    {
        Region = "region",
        Service = "service",
        Indicator = "indicator",
        Period = "period",
        Required = "required",
        Done = "done",
        Unit = "unit",
        State = "state",
    };

    public static async Task<TestTable> FilledAsync(Engine engine, IEnumerable<FigureRow> rows)
    {
        var table = new TestTable(engine);
        await engine.FillAsync(table.Name, rows);
        return table;
    }

    /// <summary>Asks for everything in the table.</summary>
    public Task<TallyQueryReading> AskAsync(TallyLayout layout, CancellationToken cancellationToken = default) =>
        _engine.AskAsync(TallyQuery.For(layout, Figures, _engine.Dialect), cancellationToken);

    public async ValueTask DisposeAsync() => await _engine.DropAsync(Name);
}
