namespace Spm.Core.Queries;

/// <summary>A value that the engine gets beside the text of a query (<i>parameter kueri</i>).</summary>
/// <param name="Name">As it stands in the text, with its prefix.</param>
/// <param name="Value">The text that it stands for.</param>
[LegalTerm("parameter kueri")]
public readonly record struct QueryParameter(string Name, string Value);
