namespace Spm.Core.Quantities;

/// <summary>Two exact values joined by whole weights (<i>gabungan berbobot</i>), such as 4 of 5 for recipients and 1 of 5 for quality.</summary>
[LegalTerm("gabungan berbobot")]
public sealed class BlendValue : ExactValue
{
    internal BlendValue(ExactValue first, [Internal.Trusted] int firstWeight, ExactValue second, [Internal.Trusted] int secondWeight)
        : base(Bracket.Blend(first.Bracket, (ulong)firstWeight, second.Bracket, (ulong)secondWeight))
    {
        First = first;
        FirstWeight = firstWeight;
        Second = second;
        SecondWeight = secondWeight;
    }

    /// <summary>The first value.</summary>
    public ExactValue First { get; }

    /// <summary>Whole parts given to the first value.</summary>
    public int FirstWeight { get; }

    /// <summary>The second value.</summary>
    public ExactValue Second { get; }

    /// <summary>Whole parts given to the second value.</summary>
    public int SecondWeight { get; }

    private protected override Ratio Build() =>
        (First.ToRatio() * FirstWeight + Second.ToRatio() * SecondWeight) / (FirstWeight + SecondWeight);
}
