using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>The SPM spending of one agency beside all of its spending (<i>belanja SPM perangkat daerah</i>).</summary>
[LegalTerm("belanja SPM perangkat daerah")]
public sealed record AgencySpending
{
    internal AgencySpending(string? agency, SpendingSum spm, SpendingSum total)
    {
        Agency = agency;
        Spm = spm;
        Total = total;
    }

    /// <summary>The agency as written; null for rows that name none. Capitals, spaces and punctuation make no other agency.</summary>
    public string? Agency { get; }

    /// <summary>Its rows that pay for services, each once.</summary>
    public SpendingSum Spm { get; }

    /// <summary>All of its spending in the documents.</summary>
    public SpendingSum Total { get; }

    /// <summary>The exact share of SPM in its spending; null when undefined.</summary>
    public Ratio? Share => Spm.ShareOf(Total);
}
