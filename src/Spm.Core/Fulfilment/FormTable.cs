namespace Spm.Core.Fulfilment;

/// <summary>A form without its language.</summary>
internal sealed record FormTable(FormCell Heading, IReadOnlyList<FormCell> Columns, IReadOnlyList<IReadOnlyList<FormCell>> Rows);
