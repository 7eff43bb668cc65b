using Spm.Core.Catalog;
using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Stages;
using Spm.Core.Tests.Validation;
using static Spm.Core.Tests.Derivations.WorkedCases;

namespace Spm.Core.Tests.Derivations;

/// <summary>Every operation and every gap, worked out by hand, in both languages.</summary>
public class DerivationStepsTextTests
{
    private static readonly ServiceFigures OverDelivery = new(
        Mothers, Figure.Reported(10, 15), [Item("x", 4, 6), Item("y", 4, 2, QualityComponent.ServiceRendered), Item("z", 4, 1, QualityComponent.Staff)]);

    [Fact]
    public void Print_Thirds_AreAddedUp() => Holds(
        Measure("", Thirds).Services[0],
        """
        1  Pelayanan kesehatan ibu hamil
             (4 × 66,666666… + 1 × 33,333333…) / 5 = 60,00 (Tuntas Muda)
             kebijakan: weights=80-20
          1.1  penerima layanan
               2 / 3 = 66,666666… → 66,67
          1.2  mutu minimal
               (0,00 + 33,333333… + 66,666666…) / 3 = 33,333333… → 33,33
               kebijakan: quality=mean-of-indicators
            1.2.1  a
                 0 / 3 = 0,00
            1.2.2  b
                 1 / 3 = 33,333333… → 33,33
            1.2.3  c
                 2 / 3 = 66,666666… → 66,67

        """,
        """
        1  Pelayanan kesehatan ibu hamil
             (4 × 66.666666… + 1 × 33.333333…) / 5 = 60.00 (Tuntas Muda)
             policy: weights=80-20
          1.1  recipients
               2 / 3 = 66.666666… → 66.67
          1.2  minimum quality
               (0.00 + 33.333333… + 66.666666…) / 3 = 33.333333… → 33.33
               policy: quality=mean-of-indicators
            1.2.1  a
                 0 / 3 = 0.00
            1.2.2  b
                 1 / 3 = 33.333333… → 33.33
            1.2.3  c
                 2 / 3 = 66.666666… → 66.67

        """);

    [Fact]
    public void Print_ItemsThatDoNotCount_SayWhy() => Holds(
        Measure("", TwoOfEveryGap).Services[0],
        """
        1  Pelayanan kesehatan ibu bersalin
             (4 × 90,00 + 1 × 0,00) / 5 = 72,00 (Tuntas Pratama)
             kebijakan: weights=80-20
          1.1  penerima layanan
               9 / 10 = 90,00
          1.2  mutu minimal
               sama dengan x, satu-satunya yang dihitung = 0,00
               kebijakan: quality=mean-of-indicators
            1.2.1  x
                 dianggap 0,00: belum dilaporkan
                 kebijakan: not-reported=zero
            1.2.2  y
                 tidak dihitung: tidak berlaku (tidak ada alat)
            1.2.3  z
                 tidak dihitung: belum waktunya (pengadaan triwulan IV)
                 kebijakan: not-yet-due=left-out
            1.2.4  w
                 tidak dihitung: yang harus dipenuhi nol
                 kebijakan: quality-zero-required=not-applicable

        """,
        """
        1  Pelayanan kesehatan ibu bersalin
             (4 × 90.00 + 1 × 0.00) / 5 = 72.00 (Tuntas Pratama)
             policy: weights=80-20
          1.1  recipients
               9 / 10 = 90.00
          1.2  minimum quality
               the same as x, the only one that counts = 0.00
               policy: quality=mean-of-indicators
            1.2.1  x
                 taken as 0.00: nothing was reported
                 policy: not-reported=zero
            1.2.2  y
                 left out: it does not apply (tidak ada alat)
            1.2.3  z
                 left out: its time has not come (pengadaan triwulan IV)
                 policy: not-yet-due=left-out
            1.2.4  w
                 left out: nothing was required
                 policy: quality-zero-required=not-applicable

        """);

    // 15/10 and 6/4 count as 150 where nothing is cut: (150 + 50) / 2 = 100, (100 + 25) / 2 = 62.5, (4 × 150 + 62.5) / 5 = 132.5.
    [Fact]
    public void Print_ComponentsWithoutCap_PassHundred() => Holds(
        Measure("cap=none quality=mean-of-components", OverDelivery).Services[0],
        """
        1  Pelayanan kesehatan ibu hamil
             (4 × 150,00 + 1 × 62,50) / 5 = 132,50 (Tuntas Paripurna)
             kebijakan: weights=80-20
          1.1  penerima layanan
               15 / 10 = 150,00
               kebijakan: cap=none
          1.2  mutu minimal
               (100,00 + 25,00) / 2 = 62,50
               kebijakan: quality=mean-of-components
            1.2.1  barang dan/atau jasa
                 (150,00 + 50,00) / 2 = 100,00
              1.2.1.1  x
                   6 / 4 = 150,00
                   kebijakan: cap=none
              1.2.1.2  y
                   2 / 4 = 50,00
            1.2.2  sumber daya manusia
                 sama dengan z, satu-satunya yang dihitung = 25,00
              1.2.2.1  z
                   1 / 4 = 25,00

        """,
        """
        1  Pelayanan kesehatan ibu hamil
             (4 × 150.00 + 1 × 62.50) / 5 = 132.50 (Tuntas Paripurna)
             policy: weights=80-20
          1.1  recipients
               15 / 10 = 150.00
               policy: cap=none
          1.2  minimum quality
               (100.00 + 25.00) / 2 = 62.50
               policy: quality=mean-of-components
            1.2.1  goods and services
                 (150.00 + 50.00) / 2 = 100.00
              1.2.1.1  x
                   6 / 4 = 150.00
                   policy: cap=none
              1.2.1.2  y
                   2 / 4 = 50.00
            1.2.2  staff
                 the same as z, the only one that counts = 25.00
              1.2.2.1  z
                   1 / 4 = 25.00

        """);

    // The sum is 9 of 12, below 100 although one item passes it; the recipients are cut.
    [Fact]
    public void Print_PooledSum_ShowsTheSumsAndTheCap() => Holds(
        Measure("quality=pooled-sum", OverDelivery).Services[0],
        """
        1  Pelayanan kesehatan ibu hamil
             (4 × 100,00 + 1 × 75,00) / 5 = 95,00 (Tuntas Utama)
             kebijakan: weights=80-20
          1.1  penerima layanan
               15 / 10 lebih dari 100, dibatasi 100,00
               kebijakan: cap=at-one
          1.2  mutu minimal
               (6 + 2 + 1) / (4 + 4 + 4) = 75,00
               kebijakan: quality=pooled-sum
            1.2.1  x
                 6 / 4 lebih dari 100, dibatasi 100,00
                 kebijakan: cap=at-one
            1.2.2  y
                 2 / 4 = 50,00
            1.2.3  z
                 1 / 4 = 25,00

        """,
        """
        1  Pelayanan kesehatan ibu hamil
             (4 × 100.00 + 1 × 75.00) / 5 = 95.00 (Tuntas Utama)
             policy: weights=80-20
          1.1  recipients
               15 / 10 is more than 100, limited to 100.00
               policy: cap=at-one
          1.2  minimum quality
               (6 + 2 + 1) / (4 + 4 + 4) = 75.00
               policy: quality=pooled-sum
            1.2.1  x
                 6 / 4 is more than 100, limited to 100.00
                 policy: cap=at-one
            1.2.2  y
                 2 / 4 = 50.00
            1.2.3  z
                 1 / 4 = 25.00

        """);

    [Theory]
    [InlineData("mean", "(100,00 + 0,00 + 50,00) / 3 = 50,00 (Belum Tuntas)", "1.1  Perlindungan")]
    [InlineData("mean-of-levels", "(100,00 + 25,00) / 2 = 62,50 (Tuntas Muda)", "1.2  layanan kabupaten/kota\n       (0,00 + 50,00) / 2 = 25,00\n")]
    [InlineData(
        "each-service-once", "(75,00 + 0,00) / 2 = 37,50 (Belum Tuntas)",
        "1.1  Perlindungan sosial korban bencana provinsi / Perlindungan sosial korban bencana kab/kota (kedua tingkat)\n       (100,00 + 50,00) / 2 = 75,00\n")]
    public void Print_BothSets_JoinAsThePolicySays(string policy, string formula, string part)
    {
        static ServiceFigures Served(string key, long done) => new(key, Figure.Reported(10, done), []);
        var text = DerivationText.Print(
            Measure($"service-to-urusan={policy}", Served(ProvinceVictims, 10), Served(Children, 0), Served(Victims, 5)).Urusan[0].Explain().Root);

        Assert.Contains($"\n     {formula}\n     kebijakan: service-to-urusan={policy}\n", text, StringComparison.Ordinal);
        Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.Contains("[provinsi]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "tidak dihitung: belum waktunya (panen)", "left out: its time has not come (panen)")]
    [InlineData("not-yet-due=zero", "dianggap 0,00: belum waktunya (panen)", "taken as 0.00: its time has not come (panen)")]
    public void Print_NotYetDue_ByThePolicy(string policies, string indonesian, string english) =>
        HoldsFor(Measure(policies, new ServiceFigures(Mothers, Figure.NotYetDue("panen"), [])).Services[0].Recipients, indonesian, english);

    [Theory]
    [InlineData("", "tidak dihitung: yang harus dilayani nol", "left out: nobody had to be served")]
    [InlineData("zero-required=full", "dianggap 100,00: yang harus dilayani nol", "taken as 100.00: nobody had to be served")]
    [InlineData("zero-required=zero", "dianggap 0,00: yang harus dilayani nol", "taken as 0.00: nobody had to be served")]
    public void Print_NobodyToServe_ByThePolicy(string policies, string indonesian, string english) =>
        HoldsFor(Measure(policies, new ServiceFigures(Victims, Figure.Reported(0, 0), [])).Services[0].Recipients, indonesian, english);

    [Theory]
    [InlineData("", "dianggap 0,00: belum dilaporkan", "taken as 0.00: nothing was reported")]
    [InlineData("not-reported=left-out", "tidak dihitung: belum dilaporkan", "left out: nothing was reported")]
    [InlineData("not-reported=left-out no-quality=quality-full", "dianggap 100,00: belum dilaporkan", "taken as 100.00: nothing was reported")]
    [InlineData("weights=recipients-only", "tidak dihitung: tidak berbobot menurut aturan tahun ini", "left out: the rules of the year give it no weight")]
    public void Print_QualityNotReported_ByThePolicy(string policies, string indonesian, string english) =>
        HoldsFor(Measure(policies, new ServiceFigures(Mothers, Figure.Reported(10, 5))).Services[0].Explain().Root.Operands[1], indonesian, english);

    [Theory]
    [InlineData("", "tidak dihitung: tidak ada butir yang dihitung", "left out: no item counts")]
    [InlineData("no-quality=quality-zero", "dianggap 0,00: tidak ada butir yang dihitung", "taken as 0.00: no item counts")]
    public void Print_NoItemLeft_ByThePolicy(string policies, string indonesian, string english) =>
        HoldsFor(Measure(policies, new ServiceFigures(Mothers, Figure.Reported(10, 5), [Item("x", 0, 0)])).Services[0].Explain().Root.Operands[1], indonesian, english);

    [Fact]
    public void Print_ItemOfTheCatalogueNotListed_SaysSo()
    {
        var rules = RuleBook.For(new BudgetYear(2025));
        rules = rules.With("semua butir", rules.Method with { UnlistedIndicator = UnlistedIndicatorPolicy.Zero });
        var submission = SampleReports.Only("2025", new ServiceFigures(Mothers, Figure.Reported(10, 5), SampleReports.Items(Mothers).Take(1)));
        var items = rules.Measure(rules.Check(submission).OrThrow()).Services[0].Quality.Items;

        Assert.True(items[^1].IsUnlisted);
        HoldsFor(items[^1], "dianggap 0,00: tidak tercantum dalam laporan", "taken as 0.00: the report does not list it");
    }

    [Fact]
    public void Print_RegionWithoutAnything_HasNoValue() => HoldsFor(
        Measure("", new ServiceFigures(Relocated, Figure.NotApplicable("tidak ada relokasi"))).Explain().Root,
        "tidak dihitung: tidak ada layanan yang dihitung", "left out: no service counts");

    [Fact]
    public void Print_GuardedNumber_ShowsPlainRounding()
    {
        var index = Measure("", new ServiceFigures(Mothers, Figure.Reported(25_000, 24_999), []));

        HoldsFor(index.Services[0].Recipients, "24.999 / 25.000 = 99,996 → 99,99 (pembulatan biasa 100,00)", "24,999 / 25,000 = 99.996 → 99.99 (plain rounding 100.00)");
        HoldsFor(
            index.Services[0].Explain().Root,
            "sama dengan penerima layanan, satu-satunya yang dihitung = 99,996 → 99,99 (Tuntas Utama; pembulatan biasa 100,00)",
            "the same as recipients, the only one that counts = 99.996 → 99.99 (Tuntas Utama; plain rounding 100.00)");
    }

    private static void Holds(ServiceIndex index, string indonesian, string english)
    {
        Assert.Equal(indonesian, DerivationText.Print(index.Explain().Root), ignoreLineEndingDifferences: true);
        Assert.Equal(english, DerivationText.Print(index.Explain().Root, Language.English), ignoreLineEndingDifferences: true);
    }

    private static void HoldsFor(FigureAchievement achievement, string indonesian, string english) => HoldsFor(achievement.Explain().Root, indonesian, english);

    private static void HoldsFor(DerivationStep step, string indonesian, string english)
    {
        Assert.Equal(indonesian, DerivationText.Print(step).Split('\n')[1].Trim());
        Assert.Equal(english, DerivationText.Print(step, Language.English).Split('\n')[1].Trim());
    }
}
