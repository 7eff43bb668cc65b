using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices;

/// <summary>The smallest change of one figure, against trying every one.</summary>
public class FigureSearchTests
{
    // A required number can grow without end; the slow way follows it this far.
    private const long FarthestRequired = 100;

    private const string Mothers = "kabkota.kesehatan.ibu-hamil";
    private const string Births = "kabkota.kesehatan.ibu-bersalin";

    public static TheoryData<string, ServiceFigures[]> Regions => new()
    {
        { "cap=at-one", [new(Mothers, Figure.Reported(12, 7), [Item("a", 9, 4), Item("b", 1, 1)]), new(Births, Figure.Reported(3, 3), [])] },
        { "cap=none", [new(Mothers, Figure.Reported(5, 8), [Item("a", 4, 6)]), new(Births, Figure.Reported(20, 1), [Item("a", 2, 0)])] },
        { "not-reported=left-out", [new(Mothers, Figure.Of(6, null), [Item("a", 5, 2)]), new(Births, Figure.Reported(10, 4), [new("a", default, Figure.Of(7, null))])] },
        { "zero-required=full", [new(Mothers, Figure.Reported(0, 0), [new("a", default, Figure.NotYetDue("panen")), Item("b", 3, 1)]), new(Births, Figure.Unknown, [Item("a", 8, 8)])] },
        { "quality=pooled-sum", [new(Mothers, Figure.Reported(1, 1), [Item("a", 30, 11), Item("b", 2, 2), new("c", default, Figure.NotApplicable("tidak ada"))])] },
    };

    [Theory]
    [MemberData(nameof(Regions))]
    public void Run_EveryWholePercentage_FindsTheSmallestChangeOfEachNumber(string policy, ServiceFigures[] figures)
    {
        var made = new Case(AchievementMethod.Permendagri59.With("digits", "0").With(policy.Split('=')[0], policy.Split('=')[1]), figures);
        var every = Every(made).ToArray();
        var found = 0;

        for (var percent = 0; percent <= 120; percent++)
        {
            var target = Percentage.Round(Ratio.FromPercent(percent), 0, RoundingMode.Down);
            var changes = FigureSearch.Run(BareFigures.Of(figures, made.Rules.Catalog).Services, made.Rules, target, CancellationToken.None);

            Assert.Equal(
                Smallest(made, every, target).Order(),
                changes.Where(change => change.After.Required <= FarthestRequired).Select(change => (change.Service.Key, change.Item, change.IsOfRequired, change.Change)).Order());
            Assert.Equal(changes.Select(change => Math.Abs(change.Change)).Order(), changes.Select(change => Math.Abs(change.Change)));
            found += changes.Length;
        }

        Assert.True(found > 20, $"{found} found");
    }

    [Fact]
    public void Run_RequiredThatWouldPassTheMostAccepted_IsNoChange()
    {
        var made = new Case(AchievementMethod.Permendagri59, [new(Mothers, Figure.Reported(Figure.MostCount - 9, Figure.MostCount - 9), [])]);

        var change = Assert.Single(FigureSearch.Run(BareFigures.Of(made.Figures, made.Rules.Catalog).Services, made.Rules, Percentage.Parse("50.00"), CancellationToken.None));

        Assert.False(change.IsOfRequired);
    }

    [Fact]
    public void Run_Cancelled_Stops()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var made = new Case(AchievementMethod.Permendagri59, [new(Mothers, Figure.Reported(2, 1), [])]);

        Assert.Throws<OperationCanceledException>(
            () => FigureSearch.Run(BareFigures.Of(made.Figures, made.Rules.Catalog).Services, made.Rules, Percentage.Parse("60.00"), stopped.Token));
    }

    private static IEnumerable<(string Service, string? Item, bool OfRequired, long Change)> Smallest(Case made, Change[] every, Percentage target)
    {
        if (made.Measure().Published is not { } own || own.Percentage == target) return [];
        var rises = own.Percentage.PrintedShare < target.PrintedShare;
        return every
            .Where(change => change.Rises == rises && change.Printed == target)
            .GroupBy(change => (change.Service, change.Item, change.OfRequired))
            .Select(group => (group.Key.Service, group.Key.Item, group.Key.OfRequired, group.MinBy(change => Math.Abs(change.By))!.By));
    }

    /// <summary>What each other number of each figure would print; more done or less required lets it rise.</summary>
    private static IEnumerable<Change> Every(Case made)
    {
        foreach (var (at, item, figure) in Figures(made))
        {
            if (figure.State is not (FigureState.Reported or FigureState.NotReported) || figure.Required is not > 0) continue;
            var required = figure.Required.Value;
            var label = item is { } place ? made.Figures[at].Quality![place].Indicator : null;
            for (var done = 0L; done <= Math.Max(required, figure.Done ?? 0); done++)
                if (done != figure.Done) yield return Made(Figure.Reported(required, done), false, done - (figure.Done ?? 0), done > (figure.Done ?? -1));
            if (figure.Done is not { } served) continue;
            for (var other = Math.Max(1, Math.Min(served, required)); other <= FarthestRequired; other++)
                if (other != required) yield return Made(Figure.Reported(other, served), true, other - required, other < required);

            Change Made(Figure after, bool ofRequired, long by, bool rises) =>
                new(made.Figures[at].Service, label, ofRequired, by, rises, Replaced(made, at, item, after).Measure().Published?.Percentage);
        }
    }

    private static IEnumerable<(int At, int? Item, Figure Figure)> Figures(Case made) => made.Figures.SelectMany((entry, at) =>
        entry.Quality!.Select((item, place) => (at, (int?)place, item.Figure)).Prepend((at, null, entry.Recipients)));

    private static Case Replaced(Case made, int at, int? item, Figure figure)
    {
        var old = made.Figures[at];
        return made.Replace(at, item is null
            ? new ServiceFigures(old.Service, figure, old.Quality)
            : new ServiceFigures(old.Service, old.Recipients, old.Quality!.Select((other, place) => place == item ? new(other.Indicator, other.Component, figure) : other)));
    }

    private static QualityFigure Item(string name, long required, long done) => new(name, default, Figure.Reported(required, done));

    private sealed record Change(string Service, string? Item, bool OfRequired, long By, bool Rises, Percentage? Printed);
}
