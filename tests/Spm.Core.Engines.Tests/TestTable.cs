using System.Globalization;
using Spm.Core.Aggregation;
using Spm.Core.Periods;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>A table of figures in an engine for the time of one test, and its description.</summary>
internal sealed class TestTable : IAsyncDisposable
{
    private static int _number;

    private readonly Engine _engine;

    private TestTable(Engine engine) => (_engine, Name) = (engine, NewName());

    /// <summary>The table's name.</summary>
    public string Name { get; }

    /// <summary>Every column but source keys, which cost a further grouping.</summary>
    public FigureTable Figures => new(Name)
    {
        Region = "region",
        Service = "service",
        Indicator = "indicator",
        Period = "period",
        Required = "required",
        Done = "done",
        Unit = "unit",
        State = "state",
        Part = "part",
    };

    /// <summary>Every column.</summary>
    public FigureTable FiguresWithSource => Figures with { Source = "source" };

    /// <summary>A name that no other table of this process has.</summary>
    public static string NewName() => string.Create(CultureInfo.InvariantCulture, $"figures {Environment.ProcessId} {Interlocked.Increment(ref _number)}");

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
