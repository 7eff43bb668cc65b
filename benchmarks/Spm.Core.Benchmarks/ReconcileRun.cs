using BenchmarkDotNet.Attributes;
using Spm.Core.Indices;
using Spm.Core.Periods;

namespace Spm.Core.Benchmarks;

/// <summary>One search for the ways that give a published number, for 29 services and all their items.</summary>
[MemoryDiagnoser]
public class ReconcileRun
{
    private readonly RegionIndex _index;
    private readonly string _fits;

    public ReconcileRun()
    {
        var rules = RuleBook.For(new BudgetYear(2025));
        _index = rules.Measure(rules.Check(SyntheticRegion.Submission(rules.Catalog, seed: 1)).OrThrow());
        _fits = _index.Sensitivity().Readings.Single(reading => reading.Policy == QualityReading.PooledSum).Published!.ToString();
    }

    /// <summary>A number that a named policy gives.</summary>
    [Benchmark]
    public int NumberThatFits() => _index.Reconcile(_fits).Fits.Count;

    /// <summary>A number that nothing gives.</summary>
    [Benchmark]
    public int NumberThatNothingGives() => _index.Reconcile("12.34").Nearest.Count;

    /// <summary>No decimals: hundreds of ways fit and are grouped.</summary>
    [Benchmark]
    public int NumberWithoutDecimals() => _index.Reconcile(_index.Value!.Round(0, Quantities.RoundingMode.HalfAwayFromZero)).Fits.Count;
}
