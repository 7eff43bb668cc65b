using BenchmarkDotNet.Attributes;
using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Benchmarks;

/// <summary>What an explanation of a region costs beside the report card's numbers, which never pay for it.</summary>
[MemoryDiagnoser]
public class ExplainRun
{
    private readonly RuleBook _rules = RuleBook.For(new BudgetYear(2025));
    private readonly Submission _submission;

    public ExplainRun() => _submission = SyntheticRegion.Submission(_rules.Catalog, seed: 1);

    /// <summary>Check, indices, ratings, published texts and distances, as in <see cref="RegionReportCard"/>.</summary>
    [Benchmark(Baseline = true)]
    public int Plain() => Measure().Letters;

    /// <summary>And the tree of the region, down to every item.</summary>
    [Benchmark]
    public int WithTree() => Measure() is var (index, letters) ? letters + index.Explain().Root.Operands.Count : 0;

    /// <summary>And its table as text, which measures the region once more for each other reading.</summary>
    [Benchmark]
    public int WithTable() => Measure() is var (index, letters) ? letters + DerivationText.Print(index.Explain(), DerivationDepth.Table).Length : 0;

    /// <summary>And its whole worksheet as text, other readings included.</summary>
    [Benchmark]
    public int WithWorksheet() => Measure() is var (index, letters) ? letters + DerivationText.Print(index.Explain(), DerivationDepth.Worksheet).Length : 0;

    private (RegionIndex Index, int Letters) Measure()
    {
        var index = _rules.Measure(_rules.Check(_submission).OrThrow());
        var letters = index.Published!.ToString().Length + (int)index.Rating!.Value;
        foreach (var urusan in index.Urusan) letters += urusan.Published!.ToString().Length + (int)urusan.Rating!.Value;
        foreach (var service in index.Services)
            letters += service.Published!.ToString().Length + (int)service.Rating!.Value + (int)(service.NextBound().FurtherServed ?? 0);
        return (index, letters);
    }
}
