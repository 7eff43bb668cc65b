using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>A region's index rebuilt from published urusan values (<i>indeks yang disusun ulang dari angka terbit</i>).</summary>
/// <remarks>The one door for published text. What was rounded stays unknown, so the result is an interval around the value of the
/// printed numbers, and it never mixes with results computed from counts.</remarks>
[LegalTerm("indeks yang disusun ulang dari angka terbit")]
public sealed class RebuiltIndex
{
    private const int EndDigits = 4;

    private RebuiltIndex(RuleBook rules, Ratio value, Ratio low, Ratio high)
    {
        Rules = rules;
        Value = value;
        Low = low;
        High = high;
    }

    /// <summary>The rules whose scale and rounding were used.</summary>
    public RuleBook Rules { get; }

    /// <summary>The exact mean of the printed numbers.</summary>
    public Ratio Value { get; }

    /// <summary>The smallest exact index that could have been rounded to the printed numbers by the mode of the rules, without the guard.</summary>
    public Ratio Low { get; }

    /// <summary>The largest exact index that could have been rounded to the printed numbers by the mode of the rules, without the guard
    /// (a bound that may just not be reached).</summary>
    public Ratio High { get; }

    /// <summary>The value in per cent, with the digits and rounding of the rules, without the guard.</summary>
    public Percentage Percentage => Percentage.Round(Value, Rules.Method.Digits, Rules.Method.Rounding);

    /// <summary>The lower end in per cent with four decimals, rounded outwards.</summary>
    public Percentage LowPercentage => Percentage.Round(Low, EndDigits, RoundingMode.Down);

    /// <summary>The upper end in per cent with four decimals, rounded outwards.</summary>
    public Percentage HighPercentage => Percentage.FromUnits(
        Percentage.Scale(EndDigits) - Percentage.Round(Ratio.One - High, EndDigits, RoundingMode.Down).Units, EndDigits);

    /// <summary>The rating of the value.</summary>
    public SpmRating Rating => Rules.Scale.Rate(Value);

    /// <summary>True when every index within the interval has the same rating.</summary>
    public bool RatingIsCertain => Rules.Scale.Rate(Low) == Rules.Scale.Rate(High);

    /// <summary>Rebuilds an index as the plain mean of published urusan values (<c>urusan-to-region=mean-of-urusan</c>).</summary>
    /// <param name="published">The printed percentage of each urusan, 0 to 100; urusan that were not published are left out.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <exception cref="ArgumentException">No urusan, a printed number outside 0..100, or rules that do not average urusan.</exception>
    public static RebuiltIndex FromPublished(IReadOnlyDictionary<Urusan, Percentage> published, RuleBook rules)
    {
        Require.NotNull(rules);
        Require.NotNull(published);
        if (rules.Method.UrusanToRegion != UrusanToRegion.MeanOfUrusan)
            throw new ArgumentException($"Published urusan make an index under urusan-to-region=mean-of-urusan only, not {rules.Method.UrusanToRegion}.", nameof(rules));
        if (published.Count == 0) throw new ArgumentException("At least one published urusan is needed.", nameof(published));
        var printed = published.Values.Select(percentage => percentage.PrintedShare).ToArray();
        if (printed.Any(share => share < Ratio.Zero || share > Ratio.One))
            throw new ArgumentException("A published urusan index is a percentage from 0 to 100.", nameof(published));

        // Rounding to the nearest hides half a unit on both sides, cutting off a whole one above.
        var cutsOff = rules.Method.Rounding == RoundingMode.Down;
        var units = published.Values.Select(percentage => new Ratio(1, Percentage.Scale(percentage.Digits))).ToArray();
        var lows = printed.Zip(units, (share, unit) => cutsOff ? share : Ratio.Max(Ratio.Zero, share - unit / 2));
        var highs = printed.Zip(units, (share, unit) => Ratio.Min(Ratio.One, share + (cutsOff ? unit : unit / 2)));
        return new RebuiltIndex(rules, Mean(printed), Mean([.. lows]), Mean([.. highs]));
    }

    /// <summary>What every print of it says: that it was rebuilt from rounded figures.</summary>
    public static string Label(Language language) => language == Language.Indonesian
        ? "disusun ulang dari angka yang sudah dibulatkan"
        : "rebuilt from rounded figures";

    private static Ratio Mean(Ratio[] shares) => Ratio.Sum(shares) / shares.Length;
}
