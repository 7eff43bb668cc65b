using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Indices.Generated;

/// <summary>Named generators: small counts that often meet a bound exactly, counts of 53 bits, and every state.</summary>
internal static class Cases
{
    public static readonly IReadOnlyList<string> BothLevels =
        [.. Case.Services.GroupBy(service => (service.Urusan, service.Slug)).Where(pair => pair.Count() == 2).SelectMany(pair => pair).Select(service => service.Key)];

    private static readonly Dictionary<string, string> UsualSettings =
        AchievementMethod.Permendagri59.Settings.ToDictionary(setting => setting.Key, setting => setting.Value);

    private static readonly string[] Keys = [.. Case.Services.Select(service => service.Key)];

    /// <summary>Done of a multiple of ten required, in tenths: the mean meets a bound again and again.</summary>
    public static Gen<Figure> RoundShare { get; } =
        from tens in Gen.Elements(1L, 2, 5, 10)
        from tenths in Gen.Choose(0, 10)
        select Figure.Reported(tens * 10, tens * tenths);

    public static Gen<Figure> SmallCounts { get; } =
        from required in Gen.Choose(1, 9)
        from done in Gen.Choose(0, 11)
        select Figure.Reported(required, done);

    public static Gen<Figure> NearlyAll { get; } =
        from required in WholeNumber
        from missing in Gen.Choose(-1, 3)
        select Figure.Reported(required, Math.Clamp(required - missing, 0, Figure.MostCount));

    /// <summary>One person of quadrillions away from a tenth, or on it: too close for any fixed number of bits.</summary>
    public static Gen<Figure> BesideABound { get; } =
        from ten in WholeNumber
        from tenths in Gen.Choose(1, 10)
        from off in Gen.Choose(-1, 1)
        let tenth = ten / 10 + 1
        select Figure.Reported(tenth * 10 > Figure.MostCount ? 10 : tenth * 10, tenth * 10 > Figure.MostCount ? tenths : tenth * tenths + off);

    public static Gen<Figure> HugeCounts { get; } =
        from required in Gen.OneOf(WholeNumber, Limits)
        from done in Gen.OneOf(WholeNumber, Limits)
        select Figure.Reported(required, done);

    public static Gen<Figure> OverDelivery { get; } =
        from required in Gen.OneOf(Gen.Choose(1, 9).Select(number => (long)number), WholeNumber)
        from more in Gen.Choose(0, 20)
        select Figure.Reported(required, Math.Min(required + more, Figure.MostCount));

    public static Gen<Figure> NobodyEntitled { get; } =
        from done in Gen.Elements<long?>(null, 0, 3, Figure.MostCount)
        select Figure.Of(0, done);

    public static Gen<Figure> Unreported { get; } =
        from required in Gen.Elements<long?>(null, 1, 7, Figure.MostCount)
        select Figure.Of(required, null);

    public static Gen<Figure> Reported { get; } = Gen.Frequency((4, RoundShare), (4, SmallCounts), (1, BesideABound), (1, NearlyAll), (1, HugeCounts));

    public static Gen<Figure> AnyFigure { get; } = Gen.Frequency(
        (8, Reported), (1, NobodyEntitled), (1, Unreported),
        (1, Gen.Constant(Figure.NotApplicable("tidak ada kejadian"))), (1, Gen.Constant(Figure.NotYetDue("panen bulan depan"))));

    public static Gen<AchievementMethod> AnyMethod { get; } = Methods((_, _) => true);

    public static Gen<AchievementMethod> DefaultMethod { get; } = Gen.Constant(AchievementMethod.Permendagri59);

    /// <summary>Every figure in any state, under any method.</summary>
    public static Arbitrary<Case> Anything { get; } = Of(AnyMethod, AnyFigure);

    /// <summary>Every number given, under any method.</summary>
    public static Arbitrary<Case> EverythingReported { get; } = Of(AnyMethod, Reported);

    public static Arbitrary<Case> UsualMethod { get; } = Of(DefaultMethod, AnyFigure);

    public static Arbitrary<Case> Of(Gen<AchievementMethod> methods, Gen<Figure> figures) => Arb.From(Bare(methods, figures), made => made.Smaller());

    /// <summary>Methods of the values that may be drawn; half of the time the first of them.</summary>
    public static Gen<AchievementMethod> Methods(Func<string, string, bool> drawn) => AchievementMethod.Accepted.Aggregate(
        Gen.Constant(AchievementMethod.Permendagri59),
        (methods, policy) =>
        {
            string[] values = [.. policy.Value.Where(value => drawn(policy.Key, value)).OrderByDescending(value => value == Usual(policy.Key))];
            return from method in methods
                   from value in Gen.Frequency((1, Gen.Constant(values[0])), (1, Gen.Elements(values)))
                   select method.With(policy.Key, value);
        });

    public static Gen<Case> Bare(Gen<AchievementMethod> methods, Gen<Figure> figures) => Bare(methods, figures, Gen.OneOf(Gen.Elements(Keys), Gen.Elements<string>([.. BothLevels])));

    public static Gen<Case> Bare(Gen<AchievementMethod> methods, Gen<Figure> figures, Gen<string> services) =>
        from method in methods
        from count in Gen.Choose(1, 7)
        from keys in Gen.ArrayOf(services, count)
        from entries in Gen.CollectToArray(keys.Distinct(), key => Service(key, figures))
        select Fitting(new Case(method, entries));

    /// <summary>One item a service where the method takes no second; the refusal has tests of its own.</summary>
    public static Case Fitting(Case made) => made.Method.Quality != QualityReading.SingleFigure ? made : made with
    {
        Figures = [.. made.Figures.Select(entry => new ServiceFigures(entry.Service, entry.Recipients, entry.Quality?.Take(1)))],
    };

    public static string Usual(string key) => UsualSettings[key];

    private static Gen<long> Limits => Gen.Elements(1, 2, Figure.MostCount / 2, Figure.MostCount - 1, Figure.MostCount);

    private static Gen<long> WholeNumber =>
        from high in Gen.Choose(0, (1 << 26) - 1)
        from low in Gen.Choose(0, (1 << 27) - 1)
        select Math.Max(1, ((long)high << 27) | (uint)low);

    private static Gen<ServiceFigures> Service(string key, Gen<Figure> figures) =>
        from recipients in figures
        from count in Gen.Frequency((1, Gen.Constant(-1)), (1, Gen.Constant(0)), (3, Gen.Constant(1)), (5, Gen.Choose(2, 5)))
        from items in Gen.ArrayOf(Item(figures), Math.Max(0, count))
        select new ServiceFigures(key, recipients, count < 0 ? null : items.Select((item, at) => new QualityFigure($"{at}", item.Component, item.Figure)));

    private static Gen<(QualityComponent Component, Figure Figure)> Item(Gen<Figure> figures) =>
        from component in Gen.Elements(Enum.GetValues<QualityComponent>())
        from figure in figures
        select (component, figure);
}
