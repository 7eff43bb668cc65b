using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>One test vector of <c>spm-conformance/1</c> (<i>vektor uji</i>): figures, a method, and the exact answers expected.</summary>
/// <remarks>Made by <see cref="ConformanceFile"/> only, so its figures are sound and its year has rules.</remarks>
[LegalTerm("vektor uji")]
public sealed class ConformanceCase
{
    internal ConformanceCase(
        string name,
        BudgetYear year,
        IReadOnlyList<string> catches,
        IReadOnlyList<KeyValuePair<string, string>> method,
        IReadOnlyList<ServiceFigures> figures,
        ConformanceExpectation expect,
        SourcePlace place)
    {
        Name = name;
        Year = year;
        Catches = catches;
        Method = method;
        Figures = figures;
        Expect = expect;
        Place = place;
    }

    /// <summary>The title.</summary>
    public string Name { get; }

    /// <summary>The budget year whose rules hold.</summary>
    public BudgetYear Year { get; }

    /// <summary>The names of the mistakes that it is there to catch; often none.</summary>
    public IReadOnlyList<string> Catches { get; }

    /// <summary>The policies that replace those of the year, by key, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Method { get; }

    /// <summary>One entry a service.</summary>
    public IReadOnlyList<ServiceFigures> Figures { get; }

    /// <summary>The answers expected.</summary>
    public ConformanceExpectation Expect { get; }

    /// <summary>Where the case begins in its file.</summary>
    public SourcePlace Place { get; }

    /// <summary>The title.</summary>
    public override string ToString() => Name;
}
