namespace Spm.Core.Aggregation;

/// <summary>Numbers of a reported row that its block's columns cannot hold.</summary>
internal readonly record struct WideFigure(int Cell, long Required, long Done);
