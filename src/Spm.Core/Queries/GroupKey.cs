namespace Spm.Core.Queries;

/// <summary>What an engine grouped rows by, as the table spells it.</summary>
internal readonly record struct GroupKey(RowOutcome Outcome, string? Region, string? Service, string? Indicator, string? Unit, string? Period, string? Part);
