using Spm.Core.Law;

namespace Spm.Core.Validation;

/// <summary>At most one of two numbers is above zero.</summary>
internal sealed class ExclusivePairRule(FigureReference one, FigureReference other, LegalBasis basis) : ComparisonRule("exclusive-pair", basis)
{
    public override string Describe(Language language) => language == Language.Indonesian
        ? $"pasangan yang saling meniadakan: {one.ToString(language)} dan {other.ToString(language)}"
        : $"exclusive pair: {one.ToString(language)} and {other.ToString(language)}";

    public override string ToString() => $"{Name}({one}, {other})";

    internal override void Compare(ComparedData data)
    {
        if (data.Named(one) is ({ } figure, > 0 and { } first) && data.Named(other).Number is > 0 and { } second)
            data.Find(ComparisonFindings.PairExcluded, figure, one, first, other, second, this);
    }
}
