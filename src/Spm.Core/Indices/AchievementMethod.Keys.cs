using System.Globalization;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

public sealed partial record AchievementMethod
{
    private static readonly (RoundingMode Mode, string Name)[] RoundingNames =
    [
        (RoundingMode.HalfAwayFromZero, "half-away-from-zero"), (RoundingMode.HalfEven, "half-even"), (RoundingMode.Down, "down"),
    ];

    private static readonly Dictionary<string, (string[] Values, Func<AchievementMethod, string, AchievementMethod> Set)> Keys = new[]
    {
        Key("weights", Weights.All, static (method, value) => method with { Weights = value }),
        Key("quality", QualityReading.All, static (method, value) => method with { Quality = value }),
        Key("cap", CapPolicy.All, static (method, value) => method with { Cap = value }),
        Key("zero-required", ZeroRequiredPolicy.All, static (method, value) => method with { ZeroRequired = value }),
        Key("not-reported", NotReportedPolicy.All, static (method, value) => method with { NotReported = value }),
        Key("not-yet-due", NotYetDuePolicy.All, static (method, value) => method with { NotYetDue = value }),
        Key("quality-zero-required", QualityZeroRequiredPolicy.All, static (method, value) => method with { QualityZeroRequired = value }),
        Key("unlisted-indicator", UnlistedIndicatorPolicy.All, static (method, value) => method with { UnlistedIndicator = value }),
        Key("no-quality", NoQualityPolicy.All, static (method, value) => method with { NoQuality = value }),
        Key("service-to-urusan", ServiceToUrusan.All, static (method, value) => method with { ServiceToUrusan = value }),
        Key("urusan-to-region", UrusanToRegion.All, static (method, value) => method with { UrusanToRegion = value }),
        Key("region-to-nation", RegionToNation.All, static (method, value) => method with { RegionToNation = value }),
        Key("rating-on", RatingBasis.All, static (method, value) => method with { RatingOn = value }),
        ("digits", ["0", "1", "2", "3", "4", "5", "6"], static (method, value) => method with { Digits = int.Parse(value, CultureInfo.InvariantCulture) }),
        ("rounding", [.. RoundingNames.Select(pair => pair.Name)],
            static (method, value) => method with { Rounding = RoundingNames.First(pair => pair.Name == value).Mode }),
        Key("guard", RoundingGuard.All, static (method, value) => method with { Guard = value }),
    }.ToDictionary(key => key.Item1, key => (key.Item2, key.Item3));

    /// <summary>Every key, in the order of the calculation, with the names that it accepts; the first is the default.</summary>
    public static IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Accepted { get; } =
        Array.AsReadOnly<KeyValuePair<string, IReadOnlyList<string>>>(
            [.. Keys.Select(key => new KeyValuePair<string, IReadOnlyList<string>>(key.Key, Array.AsReadOnly(key.Value.Values)))]);

    /// <summary>Every key with the name of its value, in the order of the calculation.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Settings
    {
        get
        {
            var names = Policies.ToDictionary(policy => policy.Key, policy => policy.Name);
            names["digits"] = Digits.ToString(CultureInfo.InvariantCulture);
            names["rounding"] = RoundingNames.First(pair => pair.Mode == Rounding).Name;
            return [.. Keys.Keys.Select(key => new KeyValuePair<string, string>(key, names[key]))];
        }
    }

    /// <summary>This method with one reading changed by its printed key and name.</summary>
    /// <param name="key">A key such as <c>cap</c>.</param>
    /// <param name="value">A name such as <c>none</c>, or the number of digits.</param>
    /// <exception cref="ArgumentException">An unknown key or name; the message lists what is accepted.</exception>
    public AchievementMethod With(string key, string value)
    {
        if (!Keys.TryGetValue(Require.NotNull(key), out var entry))
            throw new ArgumentException($"\"{key}\" is no policy; accepted are {string.Join(", ", Keys.Keys)}.", nameof(key));
        if (!entry.Values.Contains(Require.NotNull(value)))
            throw new ArgumentException($"\"{value}\" is no value of {key}; accepted are {string.Join(", ", entry.Values)}.", nameof(value));
        return entry.Set(this, value);
    }

    private static (string, string[], Func<AchievementMethod, string, AchievementMethod>) Key<T>(
        string key, IReadOnlyList<T> values, Func<AchievementMethod, T, AchievementMethod> set)
        where T : Policy =>
        (key, [.. values.Select(value => value.Name)], (method, name) => set(method, values.First(value => value.Name == name)));
}
