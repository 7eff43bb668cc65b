using System.Numerics;
using Spm.Core.Law;

namespace Spm.Core.Validation;

/// <summary>Parts of a report against a whole in the same report.</summary>
internal sealed class TotalRule(string name, FigureReference whole, IReadOnlyList<FigureReference> parts, LegalBasis basis) : ComparisonRule(name, basis)
{
    private readonly bool _isExact = name == "total";

    public override string Describe(Language language)
    {
        var sum = new FigureSum(parts).ToString(language);
        return (language, _isExact) switch
        {
            (Language.Indonesian, true) => $"{whole.ToString(language)} sama dengan {sum}",
            (Language.Indonesian, false) => $"{sum} tidak melebihi {whole.ToString(language)}",
            (_, true) => $"{whole.ToString(language)} equals {sum}",
            (_, false) => $"{sum} stays within {whole.ToString(language)}",
        };
    }

    public override string ToString() => $"{Name}({whole}, {new FigureSum(parts)})";

    internal override void Compare(ComparedData data)
    {
        if (data.Named(whole) is not ({ } figure, { } total)) return;
        var given = parts.Select(part => data.Named(part).Number).ToArray();
        if (_isExact && given.Contains(null)) return;
        var sum = given.Aggregate(BigInteger.Zero, (before, number) => before + (number ?? 0));
        if (_isExact && sum != total) data.Find(ComparisonFindings.TotalDiffers, figure, whole, total, new FigureSum(parts), sum, this);
        if (!_isExact && sum > total) data.Find(ComparisonFindings.TotalExceeded, figure, whole, total, new FigureSum(parts), sum, this);
    }
}
