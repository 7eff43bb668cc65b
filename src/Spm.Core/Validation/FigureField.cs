namespace Spm.Core.Validation;

/// <summary>Which number of a figure a finding speaks of.</summary>
internal enum FigureField
{
    Required = 0,
    Planned = 1,
    Done = 2,
}
