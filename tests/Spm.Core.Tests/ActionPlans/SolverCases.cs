using FsCheck;
using FsCheck.Fluent;
using Spm.Core.ActionPlans;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.ActionPlans;

/// <summary>Regions small enough that every way of delivering can be tried, and requests about them.</summary>
internal static class SolverCases
{
    private static readonly Gen<Figure> Small = Gen.Frequency(
        (8, from required in Gen.Choose(1, 5) from open in Gen.Choose(-1, 2) select Figure.Reported(required, Math.Max(0, required - open))),
        (1, Cases.NobodyEntitled),
        (1, from required in Gen.Elements<long?>(null, 1, 2) select Figure.Of(required, null)),
        (1, Gen.Elements(Figure.NotApplicable("nihil"), Figure.NotYetDue("belum"))));

    private static readonly string[] Near =
        ["kabkota.kesehatan.ibu-hamil", "kabkota.kesehatan.balita", "kabkota.sosial.lanjut-usia-telantar-luar-panti", .. Cases.BothLevels];

    private static readonly string[] Keys = [.. Near.Where(key => Case.Services.Any(service => service.Key == key))];

    public static Arbitrary<int> Seeds { get; } = Arb.From(Gen.Choose(0, int.MaxValue));

    /// <summary>One to three services with up to two items each, under any method.</summary>
    public static Arbitrary<Case> Tiny { get; } = Arb.From(
        from method in Cases.AnyMethod
        from count in Gen.Choose(1, 3)
        from keys in Gen.ArrayOf(Gen.Elements(Keys), count)
        from entries in Gen.CollectToArray(keys.Distinct(), Service)
        select Cases.Fitting(new Case(method, entries)),
        made => made.Smaller().Where(smaller => smaller.Figures.Count > 0));

    /// <summary>A request about anything within the case; every figure has a cost where costs matter, save now and then.</summary>
    public static SolverRequest Request(Case made, RegionIndex index, int seed, SolverObjective? objective = null)
    {
        var random = new Random(seed);
        var sought = objective ?? (SolverObjective)random.Next(3);
        var terms = (
            from service in index.Services
            from item in (string?[])[null, .. service.Quality.Items.Where(item => !item.IsUnlisted).Select(item => item.Label)]
            where random.Next(12) != 0
            select new SolverFigure(service.Service.Key, item)
            {
                Cap = random.Next(4) == 0 ? random.Next(3) : null,
                UnitCost = random.Next(20) == 0 ? null : Rupiah.FromRupiah(random.Next(1, 6)),
                SetUpCost = Rupiah.FromRupiah(random.Next(2) == 0 ? 0 : random.Next(8)),
                MayServe = random.Next(12) != 0,
            }).ToArray();
        return new SolverRequest(sought, sought == SolverObjective.MostPeople && random.Next(2) == 0 ? null : Goal(made, random))
        {
            Figures = terms,
            UnitCeiling = random.Next(4) == 0 ? random.Next(1, 7) : null,
            MoneyCeiling = sought == SolverObjective.MostPeople || random.Next(4) == 0 ? Rupiah.FromRupiah(random.Next(1, 30)) : null,
            Floors = random.Next(3) != 0 ? [] : [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Floor(made, random))],
            PriorityGroups = random.Next(4) != 0 ? [] : [.. made.Figures.Select(entry => entry.Service).OrderBy(_ => random.Next()).Take(2).Select(key => (string[])[key])],
            NodeLimit = 100_000,
        };
    }

    private static SolverGoal Goal(Case made, Random random)
    {
        var goal = random.Next(4) switch
        {
            0 => SolverGoal.Of(new Ratio(random.Next(1, 13), 12)),
            1 => SolverGoal.Of(Percentage.Parse($"{random.Next(50, 100)}.{random.Next(10)}")),
            _ => SolverGoal.Of((SpmRating)random.Next(6)),
        };
        var service = made.Figures[random.Next(made.Figures.Count)].Service;
        return random.Next(4) switch
        {
            0 => goal.For(service),
            1 => goal.For(Case.Services.First(known => known.Key == service).Urusan),
            _ => goal,
        };
    }

    private static SolverFloor Floor(Case made, Random random)
    {
        var service = made.Figures[random.Next(made.Figures.Count)].Service;
        var least = new Ratio(random.Next(1, 11), 10);
        return random.Next(2) == 0 ? new SolverFloor(service, least) : new SolverFloor(Case.Services.First(known => known.Key == service).Urusan, least);
    }

    private static Gen<ServiceFigures> Service(string key) =>
        from recipients in Small
        from count in Gen.Frequency((1, Gen.Constant(-1)), (6, Gen.Choose(0, 2)))
        from items in Gen.ArrayOf(
            from component in Gen.Elements(Enum.GetValues<QualityComponent>()) from figure in Small select (component, figure), Math.Max(0, count))
        select new ServiceFigures(key, recipients, count < 0 ? null : items.Select((item, at) => new QualityFigure($"{at}", item.component, item.figure)));
}
