namespace Spm.Core.Json;

/// <summary>How a test vector came out (<i>hasil vektor uji</i>).</summary>
[LegalTerm("hasil vektor uji")]
public sealed class ConformanceResult
{
    internal ConformanceResult(ConformanceCase vector, IReadOnlyList<string> failures)
    {
        Case = vector;
        Failures = failures;
    }

    /// <summary>The vector.</summary>
    public ConformanceCase Case { get; }

    /// <summary>True when every answer that the vector states was computed.</summary>
    public bool Passed => Failures.Count == 0;

    /// <summary>One text for each service, urusan or region that differs: what was expected and what came out, and on further lines,
    /// indented, how it came out.</summary>
    public IReadOnlyList<string> Failures { get; }

    /// <summary>The title, and whether it passed.</summary>
    public override string ToString() => $"{(Passed ? "passed" : "FAILED")} {Case.Name}";
}
