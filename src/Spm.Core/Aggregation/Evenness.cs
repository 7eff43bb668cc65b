using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Aggregation;

/// <summary>How evenly a service reaches the places below a region (<i>pemerataan layanan</i>): a good total can hide a village without.</summary>
/// <remarks>Every place is rated by its own exact share, under the same method as the region; nothing is averaged. Places where nobody was to
/// be served, that are not applicable or not yet due, are left out and counted. Immutable.</remarks>
[LegalTerm("pemerataan layanan")]
public sealed class Evenness
{
    private Evenness(RuleBook rules, IReadOnlyList<EvennessUnit> units, RatedUnit[] rated, int notReported)
    {
        Rules = rules;
        Units = units;
        Rated = Array.AsReadOnly(rated);
        NotReported = notReported;
        Lowest = Array.AsReadOnly(rated.TakeWhile(unit => unit.Value.CompareTo(rated[0].Value) == 0).ToArray());
    }

    /// <summary>The rules that rate the places.</summary>
    public RuleBook Rules { get; }

    /// <summary>Every place, in the order given.</summary>
    public IReadOnlyList<EvennessUnit> Units { get; }

    /// <summary>The places with a share, lowest first; those of the same share by name.</summary>
    public IReadOnlyList<RatedUnit> Rated { get; }

    /// <summary>The lowest place; several when they are exactly equal, none when no place has a share.</summary>
    public IReadOnlyList<RatedUnit> Lowest { get; }

    /// <summary>How many places reported nothing; the policy <c>not-reported</c> counts them as zero or leaves them out.</summary>
    public int NotReported { get; }

    /// <summary>How many places have no share.</summary>
    public int LeftOut => Units.Count - Rated.Count;

    /// <summary>Rates places below a region.</summary>
    /// <param name="units">The places, such as its kecamatan or villages, all for the same service, item or index.</param>
    /// <param name="rules">The rules of the region.</param>
    public static Evenness Of(IEnumerable<EvennessUnit> units, RuleBook rules)
    {
        Require.NotNull(rules);
        var all = Require.Copy(units);
        var rated = new List<RatedUnit>(all.Count);
        foreach (var unit in all)
            if (ValueOf(unit, rules.Method) is { } value) rated.Add(new RatedUnit(unit, value, rules.Rate(value), IsSilent(unit)));
        return new Evenness(
            rules, all,
            [.. rated.Order(Comparer<RatedUnit>.Create(static (one, two) => one.Value.CompareTo(two.Value))).ThenBy(unit => unit.Unit.Name, StringComparer.Ordinal)],
            all.Count(IsSilent));
    }

    /// <summary>The places whose rating is lower than the one given, and the people living there.</summary>
    /// <param name="rating">A rating; below the lowest there is nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rating is not a named one.</exception>
    /// <exception cref="OverflowException">More than 2⁶³−1 people.</exception>
    public EvennessShare Below(SpmRating rating)
    {
        Require.Defined(rating);
        var (units, people, unknown) = (0, 0L, 0);
        foreach (var unit in Rated.Where(unit => unit.Rating < rating))
        {
            units++;
            if (unit.Unit.People is { } known) people = checked(people + known);
            else unknown++;
        }

        return new EvennessShare(units, Rated.Count == 0 ? Ratio.Zero : new Ratio(units, Rated.Count), people, unknown);
    }

    /// <summary>Places, how many are rated, and how many lie below the highest rating.</summary>
    public override string ToString() => $"{Units.Count} places, {Rated.Count} rated, {Below(SpmRating.TuntasParipurna).Units} below {SpmRating.TuntasParipurna.Name()}";

    private static bool IsSilent(EvennessUnit unit) => unit.Figure is { State: FigureState.NotReported, Required: not 0 };

    private static ExactValue? ValueOf(EvennessUnit unit, AchievementMethod method) => unit.Figure is { } figure ? ShareOf(figure, method) : unit.Value;

    /// <summary>The share of one place as its method counts it; null when it is left out.</summary>
    internal static ExactValue? ShareOf(TallyFigure figure, AchievementMethod method) => FigureOutcome.Of(figure.State switch
    {
        FigureState.NotApplicable => Figure.NotApplicable("tidak berlaku"),
        FigureState.NotYetDue => Figure.NotYetDue("belum waktunya"),
        _ => Figure.Of(figure.Required, figure.Done),
    }, method, isItem: false).Value;
}
