using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Reports;

/// <summary>Where something stands in a drawing; whole-number arithmetic, two decimals.</summary>
internal static class Drawing
{
    /// <summary>A share of a length, such as 0.8781 of 180 degrees: <c>158.06</c>. What lies outside the scale is drawn at its end.</summary>
    public static Markup At(Ratio share, int length) => Sum(0, share, length);

    /// <summary>A share of 100.</summary>
    public static Markup At(Ratio share) => At(share, 100);

    /// <summary>A place that lies a share of a length behind another.</summary>
    public static Markup Sum(int start, Ratio share, int length)
    {
        var within = share < Ratio.Zero ? Ratio.Zero : share > Ratio.One ? Ratio.One : share;
        return new Markup(Percentage.Round((start + within * length) / 100, 2, RoundingMode.HalfAwayFromZero).ToString());
    }

    /// <summary>A bar of a share of 1 with the bounds of the ratings; what it shows has to stand beside it as text.</summary>
    public static Markup Bar(Ratio share, IEnumerable<int> bounds) => Markup.Of(
        $"""<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="fill" width="{At(share)}" height="6"/>{bounds.Where(bound => bound < 100).Select(Tick)}</svg>""");

    private static Markup Tick(int bound) => Markup.Of($"""<rect class="tick" x="{bound}" width="0.4" height="6"/>""");
}
