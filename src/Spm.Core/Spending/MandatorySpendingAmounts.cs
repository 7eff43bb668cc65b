using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>Numerator and denominator of a rule, as a caller worked them out (<i>pembilang dan penyebut belanja wajib</i>).</summary>
[LegalTerm("pembilang dan penyebut belanja wajib")]
public sealed record MandatorySpendingAmounts
{
    /// <summary>Gives the amounts for a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="numerator">What the rule counts; null when not known.</param>
    /// <param name="denominator">Of what; null when not known.</param>
    /// <param name="source">Where they come from, in the language of the reader, such as <c>Perda APBD 2026 Lampiran I</c>.</param>
    public MandatorySpendingAmounts(MandatorySpendingRule rule, Rupiah? numerator, Rupiah? denominator, string source)
    {
        Rule = Require.NotNull(rule);
        Numerator = numerator;
        Denominator = denominator;
        Source = Require.Text(source);
    }

    /// <summary>The rule.</summary>
    public MandatorySpendingRule Rule { get; }

    /// <summary>What the rule counts; null when not known.</summary>
    public Rupiah? Numerator { get; }

    /// <summary>Of what; null when not known.</summary>
    public Rupiah? Denominator { get; }

    /// <summary>Where they come from.</summary>
    public string Source { get; }
}
