namespace Spm.Core.Quantities;

/// <summary>The plain mean of other exact values (<i>rata-rata</i>); every part weighs the same.</summary>
[LegalTerm("rata-rata")]
public sealed class MeanValue : ExactValue
{
    internal MeanValue([Internal.Trusted] ExactValue[] parts)
        : base(Bracket.Mean(parts)) => Parts = Array.AsReadOnly(parts);

    /// <summary>The mean of any number of values: null of none, the value itself of one.</summary>
    internal static ExactValue? Of(ExactValue[] parts) => parts.Length switch
    {
        0 => null,
        1 => parts[0],
        _ => new MeanValue(parts),
    };

    /// <summary>The values averaged, at least one.</summary>
    public IReadOnlyList<ExactValue> Parts { get; }

    private protected override Ratio Build()
    {
        var terms = new Ratio[Parts.Count];
        for (var i = 0; i < terms.Length; i++) terms[i] = Parts[i].ToRatio();
        return Ratio.Sum(terms) / terms.Length;
    }
}
