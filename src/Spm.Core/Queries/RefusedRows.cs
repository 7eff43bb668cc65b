using Spm.Core.Validation;

namespace Spm.Core.Queries;

/// <summary>How many rows were refused for one reason (<i>baris yang ditolak</i>).</summary>
/// <param name="Reason">The finding that their groups got.</param>
/// <param name="Rows">The number of rows, at least 1.</param>
[LegalTerm("baris yang ditolak")]
public readonly record struct RefusedRows(FindingDefinition Reason, Int128 Rows);
