using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices;

/// <summary>Reconcile finds every injected variant; what is injected is calculated here by other means than the search's.</summary>
public class ReconcileLawTests
{
    // Each case tries thousands of ways.
    private const int Few = 100;

    private static readonly Arbitrary<int> Anywhere = Gen.Choose(0, 1_000_000).ToArbitrary();

    private static readonly string[] Unmoving = ["digits", "region-to-nation", "rating-on"];

    private static readonly (string Key, string Value)[] PolicyValues =
        [.. AchievementMethod.Accepted.Where(key => !Unmoving.Contains(key.Key)).SelectMany(key => key.Value.Select(value => (key.Key, value)))];

    [Fact]
    [Law("A number published under another policy value is explained by that value.", Under = "every method")]
    public void Reconcile_AnyPolicyValue_IsAmongTheFits() => Laws.Hold(Cases.Anything, Anywhere, (made, seed) =>
    {
        var (key, value) = PolicyValues[seed % PolicyValues.Length];
        if (made.Method.Settings.Any(setting => setting.Key == key && setting.Value == value) || Refused(made, key, value)) return;

        Finds(made, made.With(key, value).Measure().Published?.Percentage, $"{key}={value}");
    }, Few);

    [Fact]
    [Law("A number published with one service left out, at 0 or at 1 is explained by that service.", Under = "the default method")]
    public void Reconcile_AnyServiceLeftOutZeroOrFull_IsAmongTheFits() => Laws.Hold(Cases.UsualMethod, Anywhere, (made, seed) =>
    {
        var at = seed % made.Figures.Count;
        var (value, changed) = (seed / 10 % 3) switch
        {
            0 => ("left-out", made with { Figures = [.. made.Figures.Where((_, i) => i != at)] }),
            1 => ("zero", made.Replace(at, Whole(made.Figures[at].Service, 0))),
            _ => ("full", made.Replace(at, Whole(made.Figures[at].Service, 1))),
        };

        Finds(made, changed.Measure().Published?.Percentage, $"service {made.Figures[at].Service}={value}");
    }, Few);

    [Fact]
    [Law("A number published under another policy value and without one service is explained by both.", Under = "the default method")]
    public void Reconcile_PolicyTogetherWithAService_IsAmongTheFitsUnlessOneChangesNothing() => Laws.Hold(Cases.UsualMethod, Anywhere, (made, seed) =>
    {
        var (key, value) = PolicyValues[seed % PolicyValues.Length];
        if (made.Method.Settings.Any(setting => setting.Key == key && setting.Value == value) || Refused(made, key, value)) return;
        var at = seed / 100 % made.Figures.Count;
        var changed = made.With(key, value) with { Figures = [.. made.Figures.Where((_, i) => i != at)] };
        var service = $"service {made.Figures[at].Service}=left-out";

        Finds(made, changed.Measure().Published?.Percentage, $"{key}={value} + {service}", $"{key}={value}", service);
    }, Few);

    [Fact]
    [Law("A number rounded before averaging is explained by the stage.", Under = "the default method")]
    public void Reconcile_AnyRoundingStage_IsAmongTheFits() => Laws.Hold(Cases.Of(Cases.DefaultMethod, Cases.Reported), Anywhere, (made, seed) =>
    {
        var digits = made.Method.Digits;
        var mode = Enum.GetValues<RoundingMode>()[seed % 3];
        var (stage, rounds) = Stages[seed / 3 % Stages.Length];

        Finds(made, SlowStages.Publish(made.Measure(), rounds, digits, mode), FormattableString.Invariant($"round-before-averaging={stage}/{digits}/{VariantWords.Name(mode)}"));
    }, Few);

    [Fact]
    [Law("Weighted points published as a percentage are recognized.", Under = "the default method")]
    public void Reconcile_PointsInsteadOfPercentages_AreAmongTheFits() => Laws.Hold(Cases.Of(Cases.DefaultMethod, Cases.Reported), made =>
    {
        var (recipients, quality) = SlowStages.Points(made.Measure());
        Finds(made, recipients, "published-number=recipient-points");
        Finds(made, quality, "published-number=quality-points");
        Finds(made, Percentage.FromUnits(recipients.Units + quality.Units, 2), "published-number=sum-of-rounded-points");
    }, Few / 3);

    [Fact]
    [Law("A number published without the silent services is explained by that.", Under = "the default method")]
    public void Reconcile_UnreportedServicesLeftOut_IsAmongTheFits() => Laws.Hold(Cases.Of(Cases.DefaultMethod, Gen.Frequency((1, Cases.Unreported), (1, Cases.Reported))), made =>
    {
        var reported = made.Figures.Where(entry => entry.Recipients.Done is not null).ToArray();
        if (reported.Length == made.Figures.Count) return;

        Finds(made, (made with { Figures = reported }).Measure().Published?.Percentage, "unreported-services=left-out");
    }, Few);

    [Fact]
    [Law("A number published with one figure changed is explained by the smallest such change.", Under = "the default method")]
    public void Reconcile_OneFigureChanged_IsFoundAndIsTheSmallest() => Laws.Hold(Cases.Of(Cases.DefaultMethod, Cases.SmallCounts), Anywhere, (made, seed) =>
    {
        var at = seed % made.Figures.Count;
        var old = made.Figures[at];
        var (done, required) = (old.Recipients.Done!.Value, old.Recipients.Required!.Value);
        var injected = (seed / 10 % 10) % (Math.Max(done, required) + 1);
        var target = made.Replace(at, new(old.Service, Figure.Reported(required, injected), old.Quality)).Measure().Published!.Percentage;
        var result = made.Measure().Reconcile(target);
        if (result.IsDefault) return;

        var found = Assert.Single(result.FigureChanges, change => change.Service.Key == old.Service && change.Item is null && !change.IsOfRequired);
        Assert.True(Math.Abs(found.Change) <= Math.Abs(injected - done));
        Assert.Equal(target, Printed(found.Change));
        for (var fewer = found.Change - Math.Sign(found.Change); fewer != 0; fewer -= Math.Sign(found.Change)) Assert.NotEqual(target, Printed(fewer));

        Percentage Printed(long change) =>
            made.Replace(at, new(old.Service, Figure.Reported(required, done + change), old.Quality)).Measure().Published!.Percentage;
    }, Few);

    private static readonly (string Name, SlowStages.Rounds Rounds)[] Stages =
    [
        ("shares", SlowStages.Rounds.Shares), ("quality", SlowStages.Rounds.Quality), ("service-points", SlowStages.Rounds.ServicePoints),
        ("services", SlowStages.Rounds.Services), ("urusan", SlowStages.Rounds.Urusan),
        ("every-step", SlowStages.Rounds.Shares | SlowStages.Rounds.Quality | SlowStages.Rounds.Services | SlowStages.Rounds.Urusan),
    ];

    private static void Finds(Case made, Percentage? published, params string[] anyOf)
    {
        if (published is not { IsPrintable: true } text) return;
        var result = made.Measure().Reconcile(text.ToString(Language.Indonesian));

        Assert.Contains(result.Fits.SelectMany(group => group.Variants), variant => anyOf.Contains(variant.ToString()));
        Assert.All(result.Fits, group => Assert.Equal(text, group.Printed));
    }

    private static bool Refused(Case made, string key, string value) =>
        key == "quality" && value == "single-figure" && made.Figures.Any(entry => entry.Quality?.Count > 1);

    private static ServiceFigures Whole(string service, long done) =>
        new(service, Figure.Reported(1, done), [new("seluruhnya", QualityComponent.Goods, Figure.Reported(1, done))]);
}
