using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Tests.Reports;

/// <summary>Points lost by sender, and the laws of joining that reach as far as the card.</summary>
public class AgencyPointsTests
{
    private const string Primary = "kabkota.pendidikan.dasar";
    private const string Mothers = "kabkota.kesehatan.ibu-hamil";

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, 1_000_000).ToArbitrary();
    private static readonly RuleBook Rules = SampleRegion.Rules;

    [Fact]
    [Law("The points lost by the senders add up to 100 less the index, exactly and as printed.", Under = "the default method")]
    public void Agencies_PartsOfAnyMaking_AddUpTo100MinusTheIndexExactly() => Laws.Hold(
        Seeds,
        seed =>
        {
            if (Card(Parts(seed)) is not { } card) return true;
            var printed = card.Agencies.Select(entry => entry.PrintedPointsLost.PrintedShare).ToArray();
            return card.Index.Value is null
                ? card.Agencies.Count == 0
                : Ratio.Sum([.. card.Agencies.Select(entry => entry.PointsLost)]) == (Ratio.One - card.Index.Value.ToRatio()) * 100
                    && Ratio.Sum(printed) == Ratio.One - card.Index.Published!.Percentage.PrintedShare
                    && card.Agencies.All(entry => entry.PointsLost == Ratio.Sum([.. entry.Services.Select(pair => pair.Value)]) && entry.PointsLost.Sign >= 0);
        },
        cases: 300);

    [Fact]
    [Law("Parts joined in another order give the same figures, findings, card and index.", Under = "the default method")]
    public void Join_AnyOrderOfTheParts_IsTheSameInFiguresFindingsAndIndex() => Laws.Hold(
        Seeds, Seeds,
        (seed, order) =>
        {
            var parts = Parts(seed);
            var shuffled = parts.ToArray();
            new Random(order).Shuffle(shuffled);
            var (one, two) = (SubmissionMerge.Join(parts, Rules.Catalog), SubmissionMerge.Join(shuffled, Rules.Catalog));
            var (card, other) = (Card(parts), Card(shuffled));
            return Say(one) == Say(two)
                && Codes(one.Findings).SetEquals(Codes(two.Findings))
                && (card is null ? other is null : ReportCardText.Print(card) == ReportCardText.Print(other!) && card.Index.SameResultAs(other!.Index));
        },
        cases: 300);

    [Fact]
    public void Agencies_OneSender_BearsEverything()
    {
        var card = ReportCard.Of(Rules.Check(SampleRegion.Complete("65.01", 3)), Rules);

        var only = Assert.Single(card.Agencies);
        Assert.Equal(("contoh", (Ratio.One - card.Index.Value!.ToRatio()) * 100, 29), (only.Sender, only.PointsLost, only.Services.Count));
        Assert.DoesNotContain("Perangkat daerah", ReportCardText.Print(card), StringComparison.Ordinal);
    }

    [Fact]
    public void Agencies_OneServiceOfTwo_SharesByUnserved()
    {
        var card = Card(
            Part("A", new ServiceFigures(Primary, Figure.Reported(100, 70), [])),
            Part("B", new ServiceFigures(Primary, Figure.Reported(100, 90), [])))!;

        Assert.Equal([("A", (Ratio)15), ("B", (Ratio)5)], card.Agencies.Select(entry => (entry.Sender!, entry.PointsLost)));
        Assert.Equal("A", card.CostliestAgency!.Sender);
    }

    [Fact]
    public void Agencies_SilentPart_BearsWhatTheOtherCannotCount()
    {
        var card = Card(
            Part("A", new ServiceFigures(Primary, Figure.Reported(100, 70), [])),
            Part("B", new ServiceFigures(Primary, Figure.Of(100, null), [])))!;

        Assert.Equal([("B", (Ratio)85), ("A", (Ratio)15)], card.Agencies.Select(entry => (entry.Sender!, entry.PointsLost)));
    }

    [Fact]
    public void Agencies_ServiceThatNobodyAnswersFor_HasARowOfItsOwn()
    {
        var card = Card(
            Part("A", new ServiceFigures(Primary, Figure.Reported(100, 100), [])) with { Services = null },
            Part("B", new ServiceFigures(Mothers, Figure.Reported(100, 100), [])) with { Services = null })!;

        Assert.Null(card.Agencies[^1].Sender);
        Assert.Equal(27, card.Agencies[^1].Services.Count);
        Assert.Null(card.CostliestAgency);
        Assert.Contains("(belum ada pengirim)", ReportCardText.Print(card), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_SeveralSenders_NamesTheCostliest()
    {
        var card = Card(
            Part("Dinkes", new ServiceFigures(Mothers, Figure.Reported(100, 70), [])),
            Part("Disdik", new ServiceFigures(Primary, Figure.Reported(100, 90), [])))!;

        var text = ReportCardText.Print(card);

        Assert.Contains("Paling menurunkan nilai: Dinkes (−15,00 poin)", text, StringComparison.Ordinal);
        Assert.Contains("Costs most: Dinkes (−15.00 points)", ReportCardText.Print(card, Language.English), StringComparison.Ordinal);
    }

    /// <summary>Two to five senders, with shared services, silence, things not applicable, overlaps and open scopes; seldom a duplicate.</summary>
    private static Submission[] Parts(int seed)
    {
        var random = new Random(seed);
        var services = Rules.Catalog.OwedBy(Rules.Catalog.Regions.Find(RegionCode.Parse("65.01"), Rules.Year)!).Owed.Take(8).Select(service => service.Key)
            .Append("kabkota.perumahan-rakyat.rumah-relokasi-program").ToArray();
        return [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ =>
        {
            var figures = services.Where(_ => random.Next(3) == 0).Select(key => Entry(random, key)).ToArray();
            return Part($"Dinas {(char)('A' + random.Next(random.Next(4) == 0 ? 3 : 26))}", figures) with
            {
                Services = random.Next(5) == 0 ? null : [.. figures.Select(entry => entry.Service), .. services.Where(_ => random.Next(9) == 0)],
            };
        })];
    }

    private static ServiceFigures Entry(Random random, string key)
    {
        if (key.Contains("relokasi", StringComparison.Ordinal) && random.Next(3) == 0) return ServiceFigures.NotApplicable(key, "tidak ada", "surat");
        var items = random.Next(6) == 0 ? null : new[] { "Papan", "Kursi", "Meja" }.Where(_ => random.Next(2) == 0)
            .Select(name => new QualityFigure(name, QualityComponent.Goods, Counts(random)) { Unit = "buah" }).ToArray();
        return new ServiceFigures(key, Counts(random), items) { Overlaps = random.Next(8) == 0 ? [new($"Dinas {(char)('A' + random.Next(26))}", 0, 0)] : null };
    }

    private static Figure Counts(Random random)
    {
        var required = random.Next(1, 500);
        return Figure.Of(random.Next(15) == 0 ? null : required, null) is { Required: null } unknown ? unknown : Figure.Of(required, random.Next(8) == 0 ? null : random.Next(0, required + 1));
    }

    private static Submission Part(string sender, params ServiceFigures[] figures) =>
        new(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025"), sender, figures) { Services = [.. figures.Select(entry => entry.Service)] };

    private static ReportCard? Card(params Submission[] parts)
    {
        var check = SubmissionMerge.Join(parts, Rules.Catalog).Check();
        return check.Passed ? ReportCard.Of(check, Rules) : null;
    }

    private static HashSet<string> Codes(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.ToString())];

    private static string Say(MergedSubmission merged) => string.Join('\n', merged.Submission.Figures.Select(entry =>
        $"{entry.Service} {entry.Recipients} {(entry.Quality is null ? "-" : string.Join(' ', entry.Quality))}")) + string.Join(' ', merged.Submission.Services ?? []) + merged.Submission.Sender;
}
