namespace Spm.Core.Engines;

/// <summary>One column of a table that a test makes; every column may be null.</summary>
internal readonly record struct TableColumn(string Name, ColumnKind Kind);
