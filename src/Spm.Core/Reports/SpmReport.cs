using Spm.Core.Periods;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <summary>A report that can be written out (<i>laporan penerapan SPM</i>); <see cref="ReportMarkdown"/> and <see cref="ReportHtml"/> do it.</summary>
/// <remarks>Immutable. What is missing is marked in print as <c>[belum diisi: …]</c>, never left out.</remarks>
[LegalTerm("laporan penerapan SPM", "Permendagri 59/2021 Pasal 22-24")]
public abstract class SpmReport
{
    private protected SpmReport(ReportingPeriod period) => Period = period;

    /// <summary>What the report covers.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>What was noticed when the report was put together; what the check of the figures noticed stands with the figures.</summary>
    public abstract IReadOnlyList<Finding> Findings { get; }

    /// <summary>The title, with region and period.</summary>
    public abstract string Title(Language language);

    /// <summary>The English title.</summary>
    public override string ToString() => Title(Language.English);

    internal abstract ReportPage Page(Language language);
}
