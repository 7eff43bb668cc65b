using Spm.Core.Aggregation;
using Spm.Core.Periods;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>One row a person and service: entitled or not, served or not.</summary>
public class PersonTests
{
    private static readonly ReportingPeriod Quarter = ReportingPeriod.Parse("2025-Q1");

    [Theory]
    [EachEngine]
    public async Task Ask_People_AreCountedAsInMemory(string name)
    {
        var engine = EngineList.Of(name);
        var random = new Random(285);
        var rows = Enumerable.Range(0, 5_000).Select(person => Person(random, person)).ToList();
        await using var table = await TestTable.FilledAsync(engine, rows);
        var people = new PersonTable(table.Name) { Region = "region", Service = "service", Covers = Quarter, Entitled = "required", Served = "done", Source = "source", Part = "part", Parts = ["a", "b"] };

        var reading = await engine.AskAsync(TallyQuery.For(RandomRows.Few, people, engine.Dialect));

        var expected = new TallyIntake(RandomRows.Few, Quarter);
        var refused = 0;
        foreach (var twins in rows.GroupBy(row => (row.Region, row.Source)))
        {
            var row = twins.First();
            if (twins.Count() > 1 || row is { Required: 2 } or { Done: 2 } || expected.Add(new TallyRow(row.Region!, row.Service!, null, row.Required, row.Done), 1) is not null) refused += twins.Count();
        }

        var builder = new TallyBuilder(RandomRows.Few);
        builder.Add(expected.Batch);
        Assert.Equal(builder.ToTally(), reading.Tally);
        Assert.Equal((rows.Count, refused), ((int)reading.Rows, (int)reading.Refused));
        Assert.Contains(reading.Refusals, refusal => refusal.Reason == QueryFindings.NotAFlag);
        Assert.True(reading.Parts!.IsComplete);
    }

    private static FigureRow Person(Random random, int number) => new(random.Next(2) == 0 ? "65.01" : "33.74", TestTable.Service, null, null, Flag(random), Flag(random))
    {
        Part = number % 2 == 0 ? "a" : "b",
        Source = $"nik-{random.Next(4_990)}",
    };

    private static long? Flag(Random random) => random.Next(30) switch
    {
        0 => null,
        1 => 2,
        var other => other % 2,
    };
}
