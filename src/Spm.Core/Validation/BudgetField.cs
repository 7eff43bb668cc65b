namespace Spm.Core.Validation;

/// <summary>Which amount of a budget a finding speaks of.</summary>
internal enum BudgetField
{
    Allocation = 0,
    Realisation = 1,
}
