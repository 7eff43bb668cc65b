using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Reports;

/// <summary>The figures of one month or quarter within a quarterly report (<i>rincian bulan atau triwulan</i>).</summary>
/// <remarks>Printed as reported, column by column; nothing is added up from them, because what a month counts differs by service. Money is what
/// was spent since 1 January.</remarks>
[LegalTerm("rincian bulan atau triwulan")]
public sealed class PeriodDetail
{
    /// <summary>Makes the figures of a month or quarter.</summary>
    /// <param name="figures">The submission of that month or quarter.</param>
    /// <param name="budgets">The money spent until its end; null when nothing is told.</param>
    public PeriodDetail(Submission figures, IEnumerable<ServiceBudget>? budgets = null)
    {
        Figures = Require.NotNull(figures);
        Budgets = Require.Copy(budgets ?? []);
    }

    /// <summary>The submission of that month or quarter.</summary>
    public Submission Figures { get; }

    /// <summary>The money spent until its end.</summary>
    public IReadOnlyList<ServiceBudget> Budgets { get; }

    /// <summary>Period and sender.</summary>
    public override string ToString() => $"{Figures.Period}, {Figures.Sender}";
}
