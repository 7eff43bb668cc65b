using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Indices;

/// <summary>Where a rule book comes from, which its variants share.</summary>
/// <param name="Basis">The provision behind the method of the year.</param>
/// <param name="LastChange">The latest budget year of any change that the edition knows.</param>
internal sealed record RuleOrigin(LegalBasis Basis, BudgetYear LastChange);
