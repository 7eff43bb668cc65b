namespace Spm.Core.Aggregation;

/// <summary>Which column of a database query holds what (<i>kolom data</i>); numbers from 0.</summary>
/// <param name="Region">Text: the region's code with its dot.</param>
/// <param name="Service">Text: the service's key, or a name that only one service has.</param>
/// <param name="Required">Whole number, or null.</param>
/// <param name="Done">Whole number, or null when not reported.</param>
[LegalTerm("kolom data")]
public sealed record TallyColumns(int Region, int Service, int Required, int Done)
{
    /// <summary>Text: the quality item's name or code, null for recipients; null when the query has recipients only.</summary>
    public int? Indicator { get; init; }

    /// <summary>Text: what is counted; null when the query has no such column.</summary>
    public int? Unit { get; init; }
}
