using BenchmarkDotNet.Attributes;
using Spm.Core.Aggregation;
using Spm.Core.Benchmarks.National;

namespace Spm.Core.Benchmarks;

/// <summary>A million village rows of the nation to the totals of every cell, beside what one would write otherwise.</summary>
[MemoryDiagnoser]
public class TallyRun
{
    private const int Rows = 1_000_000;

    private readonly TallyBatch _village;
    private readonly TallyBatch _shuffled;
    private readonly PlainRow[] _plain;

    public TallyRun()
    {
        var data = new NationalData(Rows);
        _village = data.ToBatch();
        _plain = PlainTally.Rows(data);
        data.Shuffle();
        _shuffled = data.ToBatch();
    }

    [Benchmark]
    public Tally VillageOrder() => Of(_village, 1);

    [Benchmark]
    public Tally VillageOrderOnTwoThreads() => Of(_village, 2);

    [Benchmark]
    public Tally Shuffled() => Of(_shuffled, 1);

    [Benchmark]
    public Tally ShuffledOnTwoThreads() => Of(_shuffled, 2);

    [Benchmark]
    public int DictionaryLoop() => PlainTally.Dictionary(_plain);

    [Benchmark(Baseline = true)]
    public int LinqWithDecimal() => PlainTally.Linq(_plain);

    private static Tally Of(TallyBatch batch, int threads)
    {
        var builder = new TallyBuilder(batch.Layout);
        builder.Add(batch, threads);
        return builder.ToTally();
    }
}
