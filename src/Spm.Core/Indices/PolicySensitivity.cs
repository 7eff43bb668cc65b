using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>How far an index hangs on the choice of readings (<i>kepekaan terhadap cara hitung</i>): its value under each other value of
/// each policy, one changed at a time.</summary>
/// <remarks>What is a choice: every policy that no source settles and that a region's index or rating can hang on. Not among them are
/// <c>weights</c>, a dated rule whose other value is the law of other years; <c>region-to-nation</c>, which no region's index hangs on, but the nation's does; and
/// <c>digits</c>, <c>rounding</c> and <c>guard</c>, which only print. <c>rating-on</c> moves no index and can change its rating.
/// Several policies changed together can move it further than any of them; make such rules with <see cref="AchievementMethod.With"/>.</remarks>
[LegalTerm("kepekaan terhadap cara hitung")]
public sealed partial class PolicySensitivity
{
    private static readonly Policy[] Choices =
    [
        .. QualityReading.All, .. CapPolicy.All, .. ZeroRequiredPolicy.All, .. NotReportedPolicy.All, .. NotYetDuePolicy.All,
        .. QualityZeroRequiredPolicy.All, .. UnlistedIndicatorPolicy.All, .. NoQualityPolicy.All, .. ServiceToUrusan.All, .. UrusanToRegion.All,
        .. RegionToNation.All, .. RatingBasis.All,
    ];

    private static readonly HashSet<string> InConflictKeys =
        [.. Choices.Where(policy => policy.Basis.Confidence == Confidence.Conflict).Select(policy => policy.Key)];

    private readonly RuleBook _rules;
    private readonly ExactValue? _value;

    private PolicySensitivity(RuleBook rules, ExactValue? value, IEnumerable<PolicyReading> readings, (string Indonesian, string English) choice)
    {
        _rules = rules;
        _value = value;
        _choice = choice;
        Readings = Array.AsReadOnly(readings.ToArray());
        Largest = Furthest();
        Ratings = Array.AsReadOnly(Readings.Select(reading => reading.Rating).Append(Rating).OfType<SpmRating>().Distinct().Order().ToArray());
    }

    /// <summary>Every other value of every policy, in the order of the calculation.</summary>
    public IReadOnlyList<PolicyReading> Readings { get; }

    /// <summary>The reading that moves the index furthest, up or down; the first among equals; null when none moves it.</summary>
    public PolicyReading? Largest { get; }

    /// <summary>The ratings that the readings reach, the present one among them, lowest first; empty when none gives an index.</summary>
    public IReadOnlyList<SpmRating> Ratings { get; }

    /// <summary>True when a reading gives another rating, or takes away or gives an index.</summary>
    public bool ChangesRating => Readings.Any(reading => reading.Refusal is null && reading.Rating != Rating);

    /// <summary>The readings of the policies about which sources disagree: those with a value whose basis is marked CONFLICT. What the
    /// others choose is merely not regulated.</summary>
    public PolicySensitivity InConflict => new(
        _rules, _value, Readings.Where(reading => reading.IsInConflict), ("Pilihan cara hitung yang sumbernya berbeda", "The choice among readings in conflict"));

    /// <summary>The readings of some policies only.</summary>
    /// <param name="keys">Keys such as <c>quality</c> and <c>cap</c>.</param>
    /// <exception cref="ArgumentException">A key is no choice of reading; the message lists them.</exception>
    public PolicySensitivity Among(params IEnumerable<string> keys)
    {
        var wanted = Require.Copy(keys);
        var known = Choices.Select(policy => policy.Key).Distinct().ToArray();
        if (wanted.FirstOrDefault(key => !known.Contains(key)) is { } unknown)
            throw new ArgumentException($"\"{unknown}\" is no choice of reading; accepted are {string.Join(", ", known)}.", nameof(keys));
        var named = string.Join(", ", wanted);
        return new(_rules, _value, Readings.Where(reading => wanted.Contains(reading.Policy.Key)), ($"Pilihan {named}", $"The choice of {named}"));
    }

    /// <summary>Measures a value, of a region or of a part of it, under every reading.</summary>
    /// <param name="rules">The rules that the value was measured by.</param>
    /// <param name="value">The value; null when there is none.</param>
    /// <param name="measure">The same value under other rules.</param>
    /// <param name="isOfNation">Whether the value is one of the nation, which hangs on <c>region-to-nation</c>.</param>
    internal static PolicySensitivity Of(RuleBook rules, ExactValue? value, Func<RuleBook, ExactValue?> measure, bool isOfNation = false)
    {
        var own = rules.Method.Policies;
        return new(rules, value, Choices.Where(policy => !own.Contains(policy) && (isOfNation || policy is not RegionToNation)).Select(Reading), ("Pilihan cara hitung", "The choice of readings"));

        PolicyReading Reading(Policy policy)
        {
            var other = rules.With(rules.Name, rules.Method.With(policy.Key, policy.Name));
            var isInConflict = InConflictKeys.Contains(policy.Key);
            try
            {
                return new PolicyReading(other, policy, isInConflict, value, measure(other), null);
            }
            catch (MethodRefusedException refused)
            {
                return new PolicyReading(other, policy, isInConflict, value, null, refused.Message);
            }
        }
    }

    private SpmRating? Rating => _value is null ? null : _rules.Rate(_value);

    private PolicyReading? Furthest()
    {
        PolicyReading? up = null, down = null;
        foreach (var reading in Readings)
        {
            if (reading.Direction > 0 && (up is null || reading.Value!.CompareTo(up.Value!) > 0)) up = reading;
            if (reading.Direction < 0 && (down is null || reading.Value!.CompareTo(down.Value!) < 0)) down = reading;
        }

        if (up is null || down is null) return up ?? down;

        // Which of the two lies further off is which side of the index their middle lies on; no fraction is needed for that.
        var middle = new MeanValue([up.Value!, down.Value!]).CompareTo(_value!);
        return middle > 0 || (middle == 0 && Readings.First(reading => reading == up || reading == down) == up) ? up : down;
    }
}
