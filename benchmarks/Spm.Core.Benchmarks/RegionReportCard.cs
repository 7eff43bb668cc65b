using BenchmarkDotNet.Attributes;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Benchmarks;

/// <summary>One region from figures to report card: check, indices, ratings, published texts and distances, beside LINQ and decimal.</summary>
[MemoryDiagnoser]
public class RegionReportCard
{
    private readonly RuleBook _rules = RuleBook.For(new BudgetYear(2025));
    private readonly Submission _submission;
    private readonly RegionIndex _index;

    public RegionReportCard()
    {
        _submission = SyntheticRegion.Submission(_rules.Catalog, seed: 1);
        _index = _rules.Measure(_rules.Check(_submission).OrThrow());
    }

    /// <summary>Everything that the first screen of a report card needs, exactly, for 29 services and all their items.</summary>
    [Benchmark]
    public int CheckIndexRatePublishDistance()
    {
        var index = _rules.Measure(_rules.Check(_submission).OrThrow());
        var letters = index.Published!.ToString().Length + (int)index.Rating!.Value;
        foreach (var urusan in index.Urusan) letters += urusan.Published!.ToString().Length + (int)urusan.Rating!.Value;
        foreach (var service in index.Services)
            letters += service.Published!.ToString().Length + (int)service.Rating!.Value + (int)(service.NextBound().FurtherServed ?? 0);
        return letters;
    }

    /// <summary>The same indices, ratings, texts and distances as a developer would write them: LINQ and decimal, no check, wrong at bounds.</summary>
    [Benchmark(Baseline = true)]
    public int LinqAndDecimal() => PlainDecimal.ReportCard(_submission);

    /// <summary>The check alone.</summary>
    [Benchmark]
    public int CheckAlone() => _rules.Check(_submission).Findings.Count;

    /// <summary>The full reduced fraction of the region, which nothing above builds.</summary>
    [Benchmark]
    public Ratio FullFraction() => RebuildFraction(_index);

    private Ratio RebuildFraction(RegionIndex index) => _rules.Measure(_rules.Check(_submission).OrThrow()).Value!.ToRatio() + (index.Value is null ? Ratio.One : Ratio.Zero);
}
