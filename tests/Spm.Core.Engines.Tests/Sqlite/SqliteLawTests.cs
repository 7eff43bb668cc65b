using Spm.Core.Queries;
using static Spm.Core.Engines.Sqlite.TableRows;

namespace Spm.Core.Engines.Sqlite;

/// <summary>What an engine in this process adds up is what the readers of rows make of the same rows, bit by bit and refusal by refusal.</summary>
public class SqliteLawTests
{
    private const int Fewer = 300;

    [Fact]
    [Law("A tally query over a table gives the tally of the readers of rows, and refuses the same rows for the same reasons.")]
    public void Read_AnyTable_IsTheTallyInMemory() => Laws.Hold(Tables, rows =>
    {
        using var table = new SqliteTable(rows);
        IsSame(new InMemory(Layout, rows), table.Ask(Query(Figures)), rows.Length);
    });

    [Fact]
    [Law("With a source key no row of a doubled one counts, and every other does.")]
    public void Read_AnyTableWithSources_CountsNoneTwice() => Laws.Hold(Tables, rows =>
    {
        using var table = new SqliteTable(rows);
        IsSame(new InMemory(Layout, rows, hasSource: true), table.Ask(Query(Figures with { Source = "source" })), rows.Length);
    }, Fewer);

    internal static void IsSame(InMemory expected, TallyQueryReading actual, int rows)
    {
        Assert.Equal(expected.Tally, actual.Tally);
        Assert.Equal(expected.Refused, actual.Refusals.Select(refusal => (refusal.Reason.Code, refusal.Rows)));
        Assert.Equal(rows, actual.Rows);
    }
}
