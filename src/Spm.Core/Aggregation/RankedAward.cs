using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>Regions ranked by the award score of one edition (<i>peringkat menurut nilai kinerja SPM</i>).</summary>
/// <remarks>The weights are the caller's, or those that the press reported of an <see cref="AwardEdition"/>; everything that prints says
/// which. Two editions are two measures, and no score is an index of achievement.</remarks>
[LegalTerm("peringkat menurut nilai kinerja SPM")]
public sealed class RankedAward : RankedMeasure
{
    /// <summary>Describes an edition by weights of the caller's own, and says so wherever it prints.</summary>
    /// <param name="edition">Its name, such as <c>SPM Awards 2024</c>.</param>
    /// <param name="weights">The points of each criterion, above 0, as printed; they need not add up to 100.</param>
    /// <param name="basis">Where the weights come from and how they are known.</param>
    /// <exception cref="ArgumentException">No criterion, a blank or repeated one, or a weight of 0 or less.</exception>
    public RankedAward(string edition, IEnumerable<KeyValuePair<string, Ratio>> weights, LegalBasis basis)
    {
        Edition = Require.Text(edition);
        Basis = Require.NotNull(basis);
        Weights = Array.AsReadOnly(Require.NotNull(weights).ToArray());
        if (Weights.Count == 0) throw new ArgumentException($"\"{edition}\" has no criterion; at least one is needed.", nameof(weights));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (criterion, weight) in Weights)
        {
            if (!seen.Add(Require.Text(criterion, nameof(weights)))) throw new ArgumentException($"The criterion \"{criterion}\" stands twice.", nameof(weights));
            if (weight.Sign <= 0) throw new ArgumentException($"The criterion \"{criterion}\" weighs {weight}; a weight is above 0.", nameof(weights));
        }
    }

    internal RankedAward(AwardEdition reported)
        : this(reported.Name, reported.Criteria.Select(criterion => KeyValuePair.Create(criterion.Key, criterion.Weight!.Value)), reported.Basis) =>
        Reported = reported;

    /// <summary>The name of the edition.</summary>
    public string Edition { get; }

    /// <summary>The edition whose reported weights these are; null when they are the caller's own.</summary>
    public AwardEdition? Reported { get; }

    /// <summary>The points of each criterion.</summary>
    public IReadOnlyList<KeyValuePair<string, Ratio>> Weights { get; }

    /// <summary>Where the weights come from and how they are known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The most points that a region can get.</summary>
    public Ratio MostPoints => Ratio.Sum([.. Weights.Select(weight => weight.Value)]);

    /// <inheritdoc/>
    public override string Name(Language language) =>
        language == Language.Indonesian ? $"nilai kinerja SPM, {Edition}, {WeightsName(language)}" : $"award score, {Edition}, {WeightsName(language)}";

    /// <summary>Whose weights these are: <c>bobot dari pemakai</c> or <c>bobot menurut pemberitaan</c>.</summary>
    public string WeightsName(Language language) => (Reported, language) switch
    {
        (null, Language.Indonesian) => "bobot dari pemakai",
        (null, _) => "caller's weights",
        (_, Language.Indonesian) => "bobot menurut pemberitaan",
        _ => "weights as reported by the press",
    };

    /// <summary>The score of one region.</summary>
    /// <param name="region">The region.</param>
    /// <param name="shares">How far each criterion of the edition is met, 0 to 1, exact.</param>
    /// <exception cref="ArgumentException">A criterion that is missing, unknown or named twice, or a share outside 0..1.</exception>
    public AwardScore Score(Region region, IEnumerable<KeyValuePair<string, Ratio>> shares)
    {
        Require.NotNull(region);
        var given = new Dictionary<string, Ratio>(StringComparer.Ordinal);
        foreach (var (criterion, share) in Require.NotNull(shares))
        {
            if (!Weights.Any(weight => weight.Key == criterion))
                throw new ArgumentException($"{region}: \"{criterion}\" is no criterion of {Edition}; accepted are {string.Join(", ", Weights.Select(weight => weight.Key))}.", nameof(shares));
            if (share < Ratio.Zero || share > Ratio.One) throw new ArgumentException($"{region}: {share} of \"{criterion}\" is outside 0..1.", nameof(shares));
            if (!given.TryAdd(criterion, share)) throw new ArgumentException($"{region}: \"{criterion}\" stands twice.", nameof(shares));
        }

        var missing = Weights.Select(weight => weight.Key).Where(criterion => !given.ContainsKey(criterion)).ToArray();
        if (missing.Length > 0) throw new ArgumentException($"{region}: {string.Join(", ", missing)} of {Edition} is missing.", nameof(shares));
        return new AwardScore(this, region, Ratio.Sum([.. Weights.Select(weight => weight.Value * given[weight.Key])]));
    }

    /// <summary>Ranks regions by their score, highest first.</summary>
    /// <param name="scores">At most one a region, all of this edition. Regions outside the group are passed over.</param>
    /// <param name="period">What the scores are about.</param>
    /// <param name="group">The regions to rank.</param>
    /// <param name="ties">Which rank equal regions get; null for <see cref="RankingTies.Competition"/>.</param>
    /// <exception cref="ArgumentException">A score of another edition, or a region twice.</exception>
    public Ranking<RankedAward> Rank(IEnumerable<AwardScore> scores, ReportingPeriod period, RankingGroup group, RankingTies? ties = null)
    {
        var given = Require.Copy(scores);
        if (given.FirstOrDefault(score => !ReferenceEquals(score.Award, this)) is { } other)
            throw new ArgumentException($"The score of {other.Region} is that of {other.Award.Edition}, not of {Edition}; editions do not compare.", nameof(scores));
        return RankingInput.Rank(this, given, score => score.Region, score => RankingValue.Of(score.Points / 100), RoundingMode.HalfAwayFromZero, period, group, ties);
    }
}
