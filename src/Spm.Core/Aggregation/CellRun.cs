namespace Spm.Core.Aggregation;

/// <summary>Rows whose cells are neighbours, each after the one before.</summary>
internal readonly record struct CellRun(int First, int Length);
