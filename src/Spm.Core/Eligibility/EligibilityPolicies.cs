using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Eligibility;

/// <summary>How people are counted where the law is silent (<i>kebijakan penghitungan sasaran</i>): one value for every policy.</summary>
/// <remarks>Immutable; change one with <c>policies with { Residence = ResidencePolicy.Actual }</c>. Equal when every policy is.</remarks>
[LegalTerm("kebijakan penghitungan sasaran")]
public sealed record EligibilityPolicies
{
    private EligibilityPolicies()
    {
    }

    /// <summary>The first value of every policy.</summary>
    public static EligibilityPolicies Default { get; } = new();

    /// <summary>The day on which ages are taken.</summary>
    public ReferenceDatePolicy ReferenceDate { get; init => field = Require.NotNull(value); } = ReferenceDatePolicy.EndOfYear;

    /// <summary>Which residence counts.</summary>
    public ResidencePolicy Residence { get; init => field = Require.NotNull(value); } = ResidencePolicy.Registered;

    /// <summary>When a birthday falls that the month lacks.</summary>
    public BirthdayPolicy Birthday { get; init => field = Require.NotNull(value); } = BirthdayPolicy.EndOfMonth;

    /// <summary>Whether foreigners are counted.</summary>
    public CitizenshipPolicy Citizenship { get; init => field = Require.NotNull(value); } = CitizenshipPolicy.Citizens;

    /// <summary>Every policy in force.</summary>
    public IReadOnlyList<Policy> All => [ReferenceDate, Residence, Birthday, Citizenship];

    /// <summary>Key and name of every policy.</summary>
    public override string ToString() => string.Join(", ", All);
}
