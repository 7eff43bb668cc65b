using Spm.Core.Periods;

namespace Spm.Core.PlanningDocuments;

/// <summary>The target of an indicator in one year, as written (<i>target kinerja</i>).</summary>
/// <param name="Year">The budget year.</param>
/// <param name="Text">The target as written, such as <c>4.250 Orang</c>; null or blank when the cell is empty, which is not zero.</param>
[LegalTerm("target kinerja")]
public sealed record IndicatorTarget(BudgetYear Year, string? Text)
{
    /// <summary>The budget year.</summary>
    public BudgetYear Year { get; init; } = Year;

    /// <summary>The target as written; null or blank when the cell is empty.</summary>
    public string? Text { get; init; } = Text;

    /// <summary>What the text says, with the unit of its indicator in mind.</summary>
    public TargetValue Read(UnitName? unit = null) => TargetValue.Of(Text, unit);
}
