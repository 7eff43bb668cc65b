using System.Numerics;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>Why an index changed (<i>uraian perubahan indeks</i>): split exactly into need, delivery, quality, coverage and rule.</summary>
/// <remarks>Each part is the mean, over all orders in which the five can move from before to after, of what its own move changes. The parts
/// add up to the change exactly; one that did not move is 0; the other way round every part turns its sign. Where a mixture of both ends
/// leaves no service to average, it counts as 0. The split is computed when asked for.</remarks>
[LegalTerm("uraian perubahan indeks")]
public sealed class ChangeStory
{
    private readonly Lazy<(ChangePart[] Parts, ChangeInService[] Services)> _split;
    private readonly ChangeMixtures _mixtures;

    private ChangeStory(RegionIndex from, RegionIndex to)
    {
        From = from;
        To = to;
        _mixtures = new ChangeMixtures(from, to);
        _split = new(Split);
    }

    /// <summary>The result before.</summary>
    public RegionIndex From { get; }

    /// <summary>The result after.</summary>
    public RegionIndex To { get; }

    /// <summary>The change in points of 100, exact; negative when the index fell.</summary>
    public Ratio Points => (To.Value!.ToRatio() - From.Value!.ToRatio()) * 100;

    /// <summary>The difference of the two published indices, with the digits of the finer one.</summary>
    public Percentage PrintedPoints
    {
        get
        {
            var (before, after) = (From.Published!.Percentage, To.Published!.Percentage);
            var digits = Math.Max(before.Digits, after.Digits);
            return Percentage.FromUnits(Units(after, digits) - Units(before, digits), digits);
        }
    }

    /// <summary>The five parts, in the order of <see cref="ChangeFactor"/>.</summary>
    public IReadOnlyList<ChangePart> Parts => Array.AsReadOnly(_split.Value.Parts);

    /// <summary>The part of one factor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named factor.</exception>
    public ChangePart this[ChangeFactor factor] => _split.Value.Parts[(int)Require.Defined(factor)];

    /// <summary>The services whose need, delivery or quality moved the index, those that moved it most first.</summary>
    /// <remarks>Their needs add up to the part of need, and so on. Coverage and rule have no place here: they move the weight of all.</remarks>
    public IReadOnlyList<ChangeInService> Services => Array.AsReadOnly(_split.Value.Services);

    /// <summary>True when method, rating scale, obligations or quality lists that touch these figures differ, so that the two indices compare only
    /// without the part of the rule.</summary>
    public bool RulesDiffer => _mixtures.Changed.Has(ChangeFactor.Rule) || From.Rules.Method != To.Rules.Method || !From.Rules.Scale.Bounds.SequenceEqual(To.Rules.Scale.Bounds);

    /// <summary>Tells why the index of a region, or of bare figures, changed.</summary>
    /// <param name="from">The result before, with an index.</param>
    /// <param name="to">The result after, of the same region (or of bare figures, too) and with an index.</param>
    /// <exception cref="ArgumentException">Two regions, a region and bare figures, or no index at one end.</exception>
    public static ChangeStory Between(RegionIndex from, RegionIndex to)
    {
        Require.NotNull(from);
        if (from.Region?.Code != Require.NotNull(to).Region?.Code) throw new ArgumentException($"{from} and {to} are not of one region.", nameof(to));
        if (from.Value is null || to.Value is null) throw new ArgumentException($"{(from.Value is null ? from : to)}: a change needs an index at both ends.", from.Value is null ? nameof(from) : nameof(to));
        return new ChangeStory(from, to);
    }

    /// <summary>One sentence: <c>naik 1,84 poin: kebutuhan −0,40, pelayanan +2,10, mutu +0,14, cakupan 0,00, aturan 0,00</c>.</summary>
    public string Describe(Language language)
    {
        var (rose, fell, same, points) = language == Language.Indonesian ? ("naik", "turun", "tetap", "poin") : ("up", "down", "unchanged", "points");
        var printed = PrintedPoints;
        var way = Points.Sign switch { 0 => same, > 0 => rose, _ => fell };
        return $"{way} {ChangePrint.Size(printed).ToString(language)} {points}: {string.Join(", ", Parts.Select(part => part.ToString(language)))}";
    }

    /// <summary>The English sentence.</summary>
    public override string ToString() => Describe(Language.English);

    private (ChangePart[] Parts, ChangeInService[] Services) Split()
    {
        var byService = _mixtures.Parts();
        var parts = Array.ConvertAll(byService, points => Ratio.Sum(points));
        var total = PrintedPoints;
        var unit = new Ratio(Percentage.Scale(total.Digits), 100);
        var printed = ChangePrint.Split(total.Units, Array.ConvertAll(parts, part => part * unit), PublishAlike() ? null : (int)ChangeFactor.Rule);
        var services = _mixtures.Services.Select((service, at) => new ChangeInService(
            service, byService[(int)ChangeFactor.Need][at], byService[(int)ChangeFactor.Delivery][at], byService[(int)ChangeFactor.Quality][at]));
        return (
            [.. parts.Select((part, at) => new ChangePart((ChangeFactor)at, part, Percentage.FromUnits(printed[at], total.Digits)))],
            [.. services.Where(service => service.Need.Sign != 0 || service.Delivery.Sign != 0 || service.Quality.Sign != 0).OrderByDescending(service => Size(service.Points))]);
    }

    // Other digits, rounding or bounds move the printed numbers alone; in print that is the rule's doing.
    private bool PublishAlike()
    {
        var (before, after) = (From.Rules, To.Rules);
        return before.Method.Digits == after.Method.Digits && before.Method.Rounding == after.Method.Rounding
            && before.Method.Guard == after.Method.Guard && before.Scale.Bounds.SequenceEqual(after.Scale.Bounds);
    }

    private static BigInteger Units(Percentage printed, int digits) => printed.Units * (Percentage.Scale(digits) / Percentage.Scale(printed.Digits));

    private static Ratio Size(Ratio points) => points.Sign < 0 ? -points : points;
}
