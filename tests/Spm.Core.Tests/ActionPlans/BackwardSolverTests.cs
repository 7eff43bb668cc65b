using Spm.Core.ActionPlans;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;
using Spm.Core.Validation;

namespace Spm.Core.Tests.ActionPlans;

/// <summary>Stories with small numbers, what is said about bad requests, and the words of an answer.</summary>
public class BackwardSolverTests
{
    private const string Mothers = "kabkota.kesehatan.ibu-hamil";
    private const string Houses = "kabkota.perumahan-rakyat.rumah-korban-bencana";

    private static readonly RegionIndex Index = Measure(
        new ServiceFigures(Mothers, Figure.Reported(1_000, 600), []), new ServiceFigures(Houses, Figure.Reported(2, 1), []));

    public static TheoryData<string, SolverRequest> BadRequests => new()
    {
        { "SPM4001", Wanted(SpmRating.TuntasPratama) with { Figures = [new("kabkota.tidak-ada")] } },
        { "SPM4001", new SolverRequest(SolverObjective.FewestUnits, SolverGoal.Of(SpmRating.TuntasMadya).For("kabkota.tidak-ada")) },
        { "SPM4001", Wanted(SpmRating.TuntasPratama) with { PriorityGroups = [["kabkota.tidak-ada"]] } },
        { "SPM4002", Wanted(SpmRating.TuntasPratama) with { Figures = [new(Mothers, "Bidan")] } },
        { "SPM4003", Wanted(SpmRating.TuntasPratama) with { Figures = [new(Mothers), new(Mothers)] } },
        { "SPM4004", Wanted(SpmRating.TuntasPratama) with { Figures = [new(Mothers) { Cap = -1 }] } },
        { "SPM4005", Wanted(SpmRating.TuntasPratama) with { Figures = [new(Mothers) { UnitCost = Rupiah.Zero }] } },
        { "SPM4005", Wanted(SpmRating.TuntasPratama) with { Figures = [new(Mothers) { UnitCost = -Rupiah.FromRupiah(1) }] } },
        { "SPM4006", Wanted(SpmRating.TuntasPratama) with { Figures = [new(Mothers) { SetUpCost = -Rupiah.FromRupiah(1) }] } },
        { "SPM4007", Wanted(SpmRating.TuntasPratama) with { UnitCeiling = 0 } },
        { "SPM4008", Wanted(SpmRating.TuntasPratama) with { MoneyCeiling = Rupiah.Zero } },
        { "SPM4009", new SolverRequest(SolverObjective.MostPeople, null) },
        { "SPM4010", new SolverRequest(SolverObjective.LeastCost, null) },
        { "SPM4011", new SolverRequest(SolverObjective.FewestUnits, SolverGoal.Of(SpmRating.TuntasMadya).For(Urusan.Education)) },
        { "SPM4016", Wanted(SpmRating.TuntasPratama) with { PriorityGroups = [[Mothers], [Mothers]] } },
        { "SPM4017", Wanted(SpmRating.TuntasPratama) with { Figures = [new(Mothers) { UnitCost = Rupiah.FromSen(Int128.MaxValue) }] } },
    };

    [Theory]
    [MemberData(nameof(BadRequests))]
    public void Solve_BadRequest_IsRefusedWithACode(string code, SolverRequest request)
    {
        var answer = BackwardSolver.Solve(Index, request);

        Assert.Equal(SolverStatus.Refused, answer.Status);
        Assert.Equal([code], answer.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Code));
        Assert.Empty(answer.Deliveries);
    }

    [Fact]
    public void Solve_UrusanFloorOutOfProportion_IsRefused()
    {
        var both = Case.Services.Where(service => service.Urusan == Urusan.Health).GroupBy(service => service.Level).SelectMany((level, at) => level.Take(1 + at));
        var made = new Case(
            AchievementMethod.Permendagri59 with { ServiceToUrusan = ServiceToUrusan.MeanOfLevels, UrusanToRegion = UrusanToRegion.MeanOfServices },
            [.. both.Select(service => new ServiceFigures(service.Key, Figure.Reported(10, 5), []))]);

        var answer = BackwardSolver.Solve(made.Measure(), Wanted(SpmRating.TuntasMadya) with { Floors = [new(Urusan.Health, new Ratio(3, 4))] });

        Assert.Equal("SPM4012", Assert.Single(answer.Findings).Code);
    }

    [Fact]
    public void Solve_FewestUnits_TakesTheOneHouse()
    {
        var answer = BackwardSolver.Solve(Index, Wanted(SpmRating.TuntasPratama));

        Assert.Equal([$"{Name(Houses)} ({Houses}): +1 recipient"], answer.Deliveries.Select(delivery => delivery.Describe(Language.English)));
        Assert.Equal((SolverStatus.Optimal, "55.00", "80.00", SpmRating.TuntasMadya, 1), (answer.Status, $"{answer.PublishedBefore}", $"{answer.PublishedAfter}", answer.RatingAfter, (long)answer.Bound!.Value));
        Assert.Equal(
            "Kewajiban tetap melayani 100 persen warga yang berhak, berapa pun indeksnya: 400 penerima pada 1 layanan masih belum terlayani.",
            answer.Duty(Language.Indonesian));
        Assert.Equal("The duty remains to serve 100 per cent of those entitled, whatever the index: 400 recipients in 1 service stay unserved.", answer.Duty(Language.English));
        Assert.Equal([(400L, 400L), (1L, 0L)], answer.Unserved.Select(people => (people.Before!.Value, people.After!.Value)));
        Assert.False(answer.HasTies);
    }

    [Fact]
    public void Solve_LeastCost_WeighsTheSetUpCost()
    {
        var request = new SolverRequest(SolverObjective.LeastCost, SolverGoal.Of(SpmRating.TuntasMuda))
        {
            Figures = [new(Mothers) { UnitCost = Rupiah.FromRupiah(1_000) }, new(Houses) { UnitCost = Rupiah.FromRupiah(90_000), SetUpCost = Rupiah.FromRupiah(20_000) }],
        };

        Assert.Equal(Rupiah.FromRupiah(100_000), BackwardSolver.Solve(Index, request).Cost);
        Assert.Equal(
            Rupiah.FromRupiah(90_000),
            BackwardSolver.Solve(Index, request with { Figures = [request.Figures[0], request.Figures[1] with { SetUpCost = Rupiah.Zero }] }).Cost);
    }

    [Fact]
    public void Solve_PriorityGroup_IsServedFirst()
    {
        var answer = BackwardSolver.Solve(Index, Wanted(SpmRating.TuntasMadya) with { PriorityGroups = [[Mothers]] });

        Assert.Equal([400L, 1L], answer.Deliveries.Select(delivery => delivery.Units));
        Assert.Equal(SpmRating.TuntasParipurna, answer.RatingAfter);
    }

    [Fact]
    public void Solve_AlreadyReached_DeliversNothing()
    {
        var answer = BackwardSolver.Solve(Index, new SolverRequest(SolverObjective.LeastCost, SolverGoal.Of(new Ratio(1, 2))));

        Assert.Equal((SolverStatus.Optimal, 0L, "SPM4014"), (answer.Status, answer.Units, answer.Findings[0].Code));
    }

    [Theory]
    [InlineData(SolverObstacleKind.EverythingDelivered, null, null, null)]
    [InlineData(SolverObstacleKind.Caps, 0L, null, null)]
    [InlineData(SolverObstacleKind.UnitCeiling, null, 200L, null)]
    [InlineData(SolverObstacleKind.MoneyCeiling, null, null, 290L)]
    public void Solve_OutOfReach_SaysWhatStandsInTheWay(SolverObstacleKind kind, long? cap, long? units, long? money)
    {
        // Two services: mothers 1/1000 each, houses 1/2 at once; 90 needs 200 mothers beside the house.
        var request = new SolverRequest(SolverObjective.FewestUnits, kind == SolverObstacleKind.EverythingDelivered ? SolverGoal.Of(new Ratio(11, 10)) : SolverGoal.Of(new Ratio(9, 10)))
        {
            Figures = [new(Mothers) { Cap = cap, UnitCost = Rupiah.FromRupiah(1) }, new(Houses) { UnitCost = Rupiah.FromRupiah(100) }],
            UnitCeiling = units,
            MoneyCeiling = money is { } ceiling ? Rupiah.FromRupiah(ceiling) : null,
        };
        var answer = BackwardSolver.Solve(Index, request);

        Assert.Equal((SolverStatus.Impossible, kind), (answer.Status, answer.Obstacle!.Kind));
        Assert.Equal(kind == SolverObstacleKind.UnitCeiling ? 201L : null, answer.Obstacle.UnitsNeeded);
        Assert.Equal(kind == SolverObstacleKind.MoneyCeiling ? Rupiah.FromRupiah(300) : null, answer.Obstacle.MoneyNeeded);
        Assert.Equal(kind switch { SolverObstacleKind.EverythingDelivered => "100.00", SolverObstacleKind.Caps => "80.00", SolverObstacleKind.UnitCeiling => "89.95", _ => "89.50" }, $"{answer.Obstacle.BestPublished}");
        Assert.Equal("SPM4018", answer.Findings[^1].Code);
    }

    [Fact]
    public void Solve_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(
        () => BackwardSolver.Solve(Index, Wanted(SpmRating.TuntasPratama), new CancellationToken(canceled: true)));

    [Fact]
    public void Solve_EveryOutcome_HasWordsInBothLanguages()
    {
        var answers = BadRequests.Select(row => BackwardSolver.Solve(Index, (SolverRequest)row[1]))
            .Append(BackwardSolver.Solve(Index, Wanted(SpmRating.TuntasPratama)))
            .Append(BackwardSolver.Solve(Index, Wanted(SpmRating.TuntasPratama) with { Figures = [new(Mothers) { MayServe = false }, new(Houses) { MayServe = false }] }));

        Assert.All(answers, answer =>
        {
            Assert.NotEqual(answer.Certainty(Language.Indonesian), answer.Certainty(Language.English));
            Assert.NotEqual(answer.TieRule(Language.Indonesian), answer.TieRule(Language.English));
            Assert.All(answer.Findings, finding => Assert.NotEqual(finding.Message(Language.Indonesian), finding.Message(Language.English)));
            Assert.All(answer.LeftOut, left => Assert.NotEqual(left.Describe(Language.Indonesian), left.Describe(Language.English)));
        });
    }

    [Fact]
    public void LeftOut_EveryReason_HasWordsInBothLanguages() => Assert.All(Enum.GetValues<LeftOutReason>(), reason =>
    {
        var left = new LeftOutFigure(Case.Services[0], "x", reason);
        Assert.NotEqual(left.Describe(Language.Indonesian), left.Describe(Language.English));
    });

    private static SolverRequest Wanted(SpmRating rating) => new(SolverObjective.FewestUnits, SolverGoal.Of(rating));

    private static RegionIndex Measure(params ServiceFigures[] figures) => new Case(AchievementMethod.Permendagri59, figures).Measure();

    private static string Name(string key) => Case.Services.First(service => service.Key == key).ShortName;
}
