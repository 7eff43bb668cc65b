using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>Which parts of a report are there, as a document states it (<i>kelengkapan tertulis</i>).</summary>
[LegalTerm("kelengkapan tertulis")]
public sealed class StatedCompleteness
{
    internal StatedCompleteness()
    {
    }

    /// <summary>How many of the parts asked for are there.</summary>
    public int Filled { get; internal init; }

    /// <summary>How many parts are asked for.</summary>
    public int Asked { get; internal init; }

    /// <summary>The parts that are not there.</summary>
    public IReadOnlyList<StatedWords> Missing { get; internal init; } = [];

    /// <summary>Counts.</summary>
    public override string ToString() => $"{Filled} of {Asked}";

    internal static StatedCompleteness Of(Completeness completeness) => new()
    {
        Filled = completeness.Parts.Count - completeness.Missing.Count,
        Asked = completeness.Parts.Count,
        Missing = [.. completeness.Missing.Select(part => StatedWords.Of(part.Name))],
    };
}
