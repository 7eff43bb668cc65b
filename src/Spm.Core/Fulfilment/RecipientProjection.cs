using System.Collections.Frozen;
using System.Numerics;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Fulfilment;

/// <summary>How many recipients later years are expected to have (<i>proyeksi penerima</i>): always a named one.</summary>
/// <remarks>Immutable. Growth is taken exactly from the year of the data and rounded once, so no year inherits the rounding of another.</remarks>
[LegalTerm("proyeksi penerima")]
public sealed class RecipientProjection
{
    private readonly Func<long, int, BudgetYear, BigInteger?> _number;
    private readonly string _indonesian;
    private readonly string _english;

    private RecipientProjection(string name, string indonesian, string english, Func<long, int, BudgetYear, BigInteger?> number)
    {
        Name = name;
        _indonesian = indonesian;
        _english = english;
        _number = number;
    }

    /// <summary><c>constant</c>: as many as in the year of the data. The default.</summary>
    public static RecipientProjection Constant { get; } = new("constant", "tetap seperti tahun data", "as many as in the year of the data", (number, _, _) => number);

    /// <summary>The name: <c>constant</c>, <c>growth 1/50</c> or <c>series</c>.</summary>
    public string Name { get; }

    /// <summary>The same share more each year.</summary>
    /// <param name="rate">Each year's growth, such as 1/50 for two per cent; above -1.</param>
    /// <param name="rounding">What becomes of parts of a person.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is -1 or below, or the mode is not a named one.</exception>
    public static RecipientProjection Growth(Ratio rate, RoundingMode rounding = RoundingMode.HalfAwayFromZero)
    {
        if (rate <= -Ratio.One) throw new ArgumentOutOfRangeException(nameof(rate), rate, $"A growth of {rate} a year leaves nobody; it must be above -1.");
        var mode = Require.Defined(rounding);
        var factor = Ratio.One + rate;
        return new RecipientProjection(
            $"growth {rate}",
            $"tumbuh {rate} per tahun sejak tahun data, dibulatkan sekali ({Words(mode, Language.Indonesian)})",
            $"grows by {rate} a year from the year of the data, rounded once ({Words(mode, Language.English)})",
            (number, years, _) => ExactRounding.ToWhole(Power(factor, years) * number, mode));
    }

    /// <summary>Numbers for each year, such as those of the statistics office; other years are unknown.</summary>
    /// <param name="numbers">The number of recipients of each year.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0.</exception>
    /// <exception cref="ArgumentException">A year stands twice.</exception>
    public static RecipientProjection Series(IEnumerable<KeyValuePair<BudgetYear, long>> numbers)
    {
        var series = new Dictionary<BudgetYear, long>();
        foreach (var (year, number) in numbers ?? throw new ArgumentNullException(nameof(numbers)))
            series.Add(year, Require.InRange(number, 0, long.MaxValue, nameof(numbers)));
        var known = series.ToFrozenDictionary();
        return new RecipientProjection("series", "deret yang ditetapkan per tahun", "numbers given year by year", (_, _, year) => known.TryGetValue(year, out var number) ? number : null);
    }

    /// <summary>The projected number; null when it is unknown or above <see cref="Figure.MostCount"/>.</summary>
    /// <param name="number">The number in the year of the data, from 0.</param>
    /// <param name="dataYear">The year of the data.</param>
    /// <param name="year">The year asked for, before or after it.</param>
    public long? At(long number, BudgetYear dataYear, BudgetYear year) =>
        _number(Require.InRange(number, 0, Figure.MostCount), year.Number - dataYear.Number, year) is { } projected && projected <= Figure.MostCount ? (long)projected : null;

    /// <summary>The projection in words, with its rounding.</summary>
    public string Describe(Language language) => language == Language.Indonesian ? _indonesian : _english;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static Ratio Power(Ratio factor, int years)
    {
        var power = new Ratio(BigInteger.Pow(factor.Numerator, Math.Abs(years)), BigInteger.Pow(factor.Denominator, Math.Abs(years)));
        return years < 0 ? Ratio.One / power : power;
    }

    private static string Words(RoundingMode mode, Language language) => (mode, language) switch
    {
        (RoundingMode.HalfAwayFromZero, Language.Indonesian) => "setengah ke atas",
        (RoundingMode.HalfAwayFromZero, _) => "half up",
        (RoundingMode.HalfEven, Language.Indonesian) => "setengah ke genap",
        (RoundingMode.HalfEven, _) => "half to even",
        (_, Language.Indonesian) => "ke bawah",
        _ => "down",
    };
}
