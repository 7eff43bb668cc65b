using Spm.Core.Law;

namespace Spm.Core.Validation;

/// <summary>Where one number is above zero, the other is given.</summary>
internal sealed class CompulsoryPairRule(FigureReference one, FigureReference other, LegalBasis basis) : ComparisonRule("compulsory-pair", basis)
{
    public override string Describe(Language language) => language == Language.Indonesian
        ? $"pasangan wajib: {one.ToString(language)} dan {other.ToString(language)}"
        : $"compulsory pair: {one.ToString(language)} and {other.ToString(language)}";

    public override string ToString() => $"{Name}({one}, {other})";

    internal override void Compare(ComparedData data)
    {
        Look(one, other);
        Look(other, one);

        void Look(FigureReference given, FigureReference missing)
        {
            if (data.Named(given) is ({ } figure, > 0 and { } number) && data.Now.IsInScope(missing.Service) && data.Named(missing).Number is null)
                data.Find(ComparisonFindings.PairIncomplete, figure, given, number, missing, this);
        }
    }
}
