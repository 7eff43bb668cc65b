namespace Spm.Core.Tests.Docs.Regulations;

/// <summary>Where a shipped table names its provisions.</summary>
/// <param name="Table">The file.</param>
/// <param name="Entry">The public type of a row.</param>
/// <param name="Name">The columns that name a row on a page; several are joined by a blank.</param>
/// <param name="Sources">Pairs of columns: the citation, and how it is known.</param>
internal sealed record CitingTable(string Table, Type Entry, IReadOnlyList<string> Name, params IReadOnlyList<(string Citation, string Marks)> Sources);
