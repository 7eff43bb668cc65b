using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Indices;

public class RuleBookDifferenceTests
{
    private static readonly LegalBasis Own = new("ketetapan daerah", "INFERRED: contoh");
    private static readonly RuleBook Rules = Of(2025);

    private static Dictionary<(int, NodaTime.LocalDate), RuleBook> Shipped { get; } = (
        from year in new[] { 2021, 2025 }
        from edition in new[] { Edition.First, TwoEditions.Second }
        select (year, edition)).ToDictionary(cut => cut, cut => TwoEditions.Source.For(new BudgetYear(cut.year), cut.edition));

    private static Func<RuleBook, RuleBook>[] Changes { get; } =
    [
        rules => rules,
        rules => rules.With("nama lain", rules.Method),
        rules => rules.With("batas", rules.Method.With("cap", "none")),
        rules => rules.With("batas", rules.Method.With("cap", "at-one")),
        rules => rules.With("angka", rules.Method.With("digits", "3")),
        rules => rules.With("bulat", rules.Method.With("rounding", "down")),
        rules => rules.With("skala", new RatingScale("lain", [61, 70, 80, 90, 100], Own)),
        rules => rules.With("daftar", rules.Catalog.With(Mothers(rules), List("Buku", "Bidan"))),
        rules => rules.With("daftar", rules.Catalog.With(Mothers(rules), List("Bidan", "Buku"))),
        rules => rules.With("daftar", rules.Catalog.With(Mothers(rules), List("Buku\tBidan"))),
        rules => rules.With("wajib", rules.Catalog.WithOwed(Bulungan(rules), [Mothers(rules)], "alasan")),
        rules => rules.With("wajib", rules.Catalog.WithOwed(Bulungan(rules), rules.Catalog.OwedBy(Bulungan(rules)).Owed, "tetap sama")),
        rules => rules.With("pengampu", rules.Catalog.With(Bulungan(rules), new AgencyMap([new Agency("Dinas", AgencyRole.All)]))),
    ];

    /// <summary>Rule books that are often equal: few years and editions, few policies, and small changes of the catalogue that can meet again.</summary>
    private static Arbitrary<RuleBook> Books { get; } = (
        from year in Gen.Elements(2021, 2025)
        from edition in Gen.Elements(Edition.First, TwoEditions.Second)
        from changes in Gen.Choose(0, Changes.Length - 1).ListOf(2)
        select changes.Aggregate(Shipped[(year, edition)], (rules, change) => Changes[change](rules))).ToArbitrary();

    [Fact]
    [Law("The difference between two rule books is empty exactly when their hashes are equal.")]
    public void Between_AnyTwo_IsEmptyExactlyWhenHashesAreEqual() => Laws.Hold(
        Books, Books, (before, after) => RuleBookDifference.Between(before, after).IsEmpty == (before.Hash == after.Hash), cases: 200);

    [Fact]
    [Law("The difference turned round holds the same changes turned round.")]
    public void Between_TurnedRound_HoldsTheSameChangesTurnedRound() => Laws.Hold(Books, Books, (before, after) =>
    {
        var (there, back) = (RuleBookDifference.Between(before, after).Changes, RuleBookDifference.Between(after, before).Changes);
        return there.Select(change => (change.Kind, change.Subject, change.Before, change.After, $"{change.BasisBefore}", $"{change.BasisAfter}"))
            .SequenceEqual(back.Select(change => (change.Kind, change.Subject, change.After, change.Before, $"{change.BasisAfter}", $"{change.BasisBefore}")));
    }, cases: 200);

    [Fact]
    [Law("Every change between two rule books is one thing, told once, with its provision.")]
    public void Between_AnyTwo_EveryChangeIsOneThingWithItsProvision() => Laws.Hold(Books, Books, (before, after) =>
    {
        var changes = RuleBookDifference.Between(before, after).Changes;
        Assert.Equal(changes.Count, changes.Select(change => (change.Kind, change.Subject)).Distinct().Count());
        Assert.All(changes, change =>
        {
            Assert.Equal((change.Before is null, change.After is null), (change.BasisBefore is null, change.BasisAfter is null));
            Assert.True(change.Before is not null || change.After is not null);
            Assert.True(change.Before != change.After || change.BasisBefore!.ToString() != change.BasisAfter!.ToString());
            Assert.Equal((change.Before is null, change.After is null), (change.DescribeBefore(default) is null, change.DescribeAfter(default) is null));
        });
    }, cases: 100);

    [Fact]
    public void Between_2021And2022_BringsQualityByPermendagri59()
    {
        var changes = RuleBookDifference.Between(Of(2021), Of(2022)).Changes;

        var policy = Assert.Single(changes, change => change.Kind == RuleChangeKind.Policy);
        Assert.Equal(("weights", "recipients-only", "80-20"), (policy.Subject, policy.Before, policy.After));
        Assert.Equal(("Permendagri 100/2018", Confidence.Seen), (policy.BasisBefore!.Citation, policy.BasisBefore.Confidence));
        Assert.Equal(("Permendagri 59/2021 Lampiran (belum dibaca)", Confidence.Inferred), (policy.BasisAfter!.Citation, policy.BasisAfter.Confidence));
        Assert.Equal(("penerima saja", "80 per cent recipients, 20 per cent minimum quality"), (policy.DescribeBefore(Language.Indonesian), policy.DescribeAfter(Language.English)));
        Assert.Equal("Policy weights: recipients-only → 80-20", policy.ToString());
        Assert.Equal("Permendagri 59/2021", changes[0].BasisAfter!.Citation);
        Assert.Equal(
            ["BudgetYear 1", "Policy 1", "TechnicalStandard 5", "OwedServices 44"],
            changes.GroupBy(change => change.Kind).Select(kind => $"{kind.Key} {kind.Count()}"));
        Assert.All(changes.Where(change => change.Kind == RuleChangeKind.OwedServices), change =>
            Assert.Equal("PP 2/2018; PP 106/2021", change.BasisAfter!.Citation));
    }

    [Fact]
    public void Between_2022And2023_BringsFourProvincesAndTwentySixCodes()
    {
        var regions = RuleBookDifference.Between(Of(2022), Of(2023)).Changes.Where(change => change.Kind == RuleChangeKind.Region).ToArray();

        Assert.Equal(["93", "94", "95", "96"], regions.Where(change => change.Before is null).Select(change => change.Subject));
        Assert.Equal(26, regions.Count(change => change.Before is not null));
        Assert.Equal("Kabupaten Nabire (91.04)", regions.Single(change => change.Subject == "94.01").DescribeBefore(Language.Indonesian));
    }

    [Fact]
    public void Between_2023And2024_CarriesListsOverAndReplacesThree()
    {
        var lists = RuleBookDifference.Between(Of(2023), Of(2024)).Changes.Where(change => change.Kind == RuleChangeKind.QualityList).ToArray();

        Assert.Equal(24, lists.Count(change => change.After == $"{change.Before}; carried-over"));
        Assert.Equal(
            ["kabkota.kesehatan.hipertensi", "kabkota.kesehatan.diabetes-melitus", "kabkota.kesehatan.gangguan-jiwa-berat"],
            lists.Where(change => change.BasisBefore!.Citation != change.BasisAfter!.Citation).Select(change => change.Subject));
    }

    [Fact]
    public void Between_YearsWithoutANewRule_IsTheYearAlone() =>
        Assert.Equal([RuleChangeKind.BudgetYear], RuleBookDifference.Between(Rules, Of(2026)).Changes.Select(change => change.Kind));

    [Fact]
    public void Between_OnePolicyChanged_IsThatPolicy()
    {
        foreach (var policy in AchievementMethod.Accepted)
            foreach (var value in policy.Value)
            {
                var change = RuleBookDifference.Between(Rules, Rules.With("x", Rules.Method.With(policy.Key, value))).Changes.SingleOrDefault();

                var before = Rules.Method.Settings.First(setting => setting.Key == policy.Key).Value;
                Assert.Equal(before == value ? (null, null, null) : (policy.Key, before, value), (change?.Subject, change?.Before, change?.After));
            }
    }

    [Fact]
    public void Between_Scales_NamesTheRating()
    {
        var change = RuleBookDifference.Between(Rules, Rules.With("x", new RatingScale("x", [60, 70, 80, 95, 100], Own))).Changes.Single();

        Assert.Equal((RuleChangeKind.RatingBound, SpmRating.TuntasUtama.Name(), "90", "95"), (change.Kind, change.Subject, change.Before, change.After));
        Assert.Same(Own, change.BasisAfter);
    }

    [Fact]
    public void Between_OwedOfOneRegion_SaysWhichAndWhy()
    {
        var change = RuleBookDifference.Between(Rules, Changes[10](Rules)).Changes.Single();

        Assert.Equal((RuleChangeKind.OwedServices, "65.01", "kabkota.*", "kabkota.kesehatan.ibu-hamil; alasan"), (change.Kind, change.Subject, change.Before, change.After));
        Assert.Equal("29 layanan kabupaten/kota", change.DescribeBefore(Language.Indonesian));
        Assert.Equal("1 services of a kabupaten/kota [kabkota.kesehatan.ibu-hamil]; alasan", change.DescribeAfter(Language.English));
    }

    private static RuleBook Of(int year) => RuleBook.For(new BudgetYear(year));

    private static ServiceType Mothers(RuleBook rules) => rules.Catalog.Find("kabkota.kesehatan.ibu-hamil")!;

    private static Region Bulungan(RuleBook rules) => rules.Catalog.Regions.Find(RegionCode.Parse("65.01"), rules.Year)!;

    private static QualityList List(params string[] items) => new("daftar daerah", Own, items.Select(item => new QualityIndicator(QualityComponent.Goods, item, "buah", Own)));
}
