using NodaTime;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Spending;
using static Spm.Core.Tests.Spending.SampleBudgets;

namespace Spm.Core.Tests.Spending;

public class SpmSpendingTests
{
    private static readonly SpmSpending Paper = SpmSpending.Of(AllDpa, Year, null, Populations);

    /// <summary>The example of docs/spending.md, worked out by hand.</summary>
    [Fact]
    public void Of_EveryDpa_IsWhatPaperSays()
    {
        Assert.Equal(Money(950_000_001), Paper.Spm.Ceiling);
        Assert.Equal(Money(806_500_000), Paper.Spm.Realised);
        Assert.Equal(Money(1_151_500_001), Paper.Total.Ceiling);
        Assert.Equal(new Ratio(950_000_001, 1_151_500_001), Paper.ShareOfTotal);
        Assert.Equal(Rupiah.Zero, Paper.Overlap);
        Assert.Equal(["ibu-hamil", "ibu-bersalin", "disabilitas-telantar-luar-panti", "anak-telantar-luar-panti", "lanjut-usia-telantar-luar-panti", "gelandangan-pengemis-luar-panti"],
            Paper.Services.Select(service => service.Service.Slug));
        Assert.Equal([850_000_000, 100_000_001], Paper.Urusan.Select(urusan => (long)(urusan.Sum.Ceiling.Sen / 100)));
    }

    [Fact]
    public void Services_PregnantWomen_GetTheirShareOfPeopleAndMoney()
    {
        var mothers = Paper.Find(Mothers)!;

        Assert.Equal(Money(648_500_000), mothers.Sum.Ceiling);
        Assert.Equal(new Ratio(1130, 1297), mothers.Sum.Absorption);
        Assert.Equal(new Ratio(2_594_000, 17), mothers.PerEntitled);
        Assert.Equal(Money(152_588), mothers.PublishPerEntitled());
        Assert.Equal(Money(152_588), mothers.PublishPerEntitled(RoundingMode.Down));
        Assert.Equal(new Ratio(565_000_000, 4_250), mothers.RealisedPerEntitled);
        Assert.Equal(Money(25_000_000), mothers.Outside);
        Assert.Equal(["Dinas Kesehatan", "RSUD"], mothers.Rows.Select(row => row.Agency));
    }

    [Fact]
    public void Services_NobodyEntitledOrUnknown_HaveNoAmountForEach()
    {
        Assert.Null(Paper.Find(Births)!.PerEntitled);
        Assert.Null(Paper.Find(Births)!.PublishPerEntitled());
        Assert.Null(Paper.Find(Disabled)!.Entitled);
        Assert.Null(Paper.Find(Disabled)!.PerEntitled);
        Assert.Null(Paper.Find(Find("kabkota.kesehatan.balita")));
    }

    [Fact]
    public void Services_FourOnOneRow_AddUpToItToTheRupiah()
    {
        Assert.Equal([25_000_001, 25_000_000, 25_000_000, 25_000_000], Paper.Services.Skip(2).Select(service => (long)(service.Sum.Ceiling.Sen / 100)));
        Assert.All(Paper.Services.Skip(2), service => Assert.Equal(new Ratio(1, 4), service.Rows[0].Parts.Single(part => part.Service == service.Service).Share));
    }

    [Fact]
    public void Agencies_EachHasItsSpmBesideItsTotal() => Assert.Equal(
        [("Dinas Kesehatan", 800_000_000L, 1_001_500_000L), ("Dinas Sosial", 100_000_001, 100_000_001), ("RSUD", 50_000_000, 50_000_000)],
        Paper.Agencies.Select(agency => (agency.Agency!, (long)(agency.Spm.Ceiling.Sen / 100), (long)(agency.Total.Ceiling.Sen / 100))));

    [Fact]
    public void Sources_OfTheBudget_AddUpToTheCeilingAndOthersStandApart()
    {
        Assert.Equal(
            [(null, 150_000_001L), ("DAU yang Ditentukan Penggunaannya Bidang Kesehatan", 400_000_000), ("DAK Nonfisik", 201_500_000), ("Pendapatan Asli Daerah", 198_500_000)],
            Paper.Sources.Select(source => (source.Name, (long)(source.Sum.Ceiling.Sen / 100))));
        Assert.Equal(Money(201_500_000), Paper.Sources[2].Sum.Realised);
        Assert.Null(Paper.Sources[1].Sum.Realised);
        Assert.Equal((FundChannel.Blud, Money(25_000_000)), (Assert.Single(Paper.Outside).Channel, Paper.Outside[0].Sum.Ceiling));
    }

    [Fact]
    public void Kegiatan_Whole_OverstatesByTheRowsThatAreNoSpm()
    {
        var health = Paper.Kegiatan[0];

        Assert.Equal("1.02.02.2.02 Penyediaan Layanan Kesehatan", $"{health.Code} {health.Name}");
        Assert.Equal((Money(850_000_000), Money(950_000_000), Money(100_000_000)), (health.Spm.Ceiling, health.Whole.Ceiling, health.Difference));
        Assert.Equal(Rupiah.Zero, Paper.Kegiatan[1].Difference);
    }

    [Fact]
    public void Rows_EveryOneOfTheDocuments_HasItsStanding() => Assert.Equal(
        [SpendingStanding.Other, SpendingStanding.Subtotal, SpendingStanding.Counted, SpendingStanding.Counted, SpendingStanding.Other, SpendingStanding.Counted, SpendingStanding.Counted],
        Paper.Rows.Select(row => row.Standing));

    [Theory]
    [InlineData("1.02.02.2.02.0001", SpendingStanding.Counted)]
    [InlineData("1.02.02.2.02.01", SpendingStanding.NotLookedUp)]
    [InlineData("1.02.02", SpendingStanding.NotLookedUp)]
    [InlineData("1.05.02.2.01.0017", SpendingStanding.Other)]
    [InlineData("X.XX.01.2.01.0001", SpendingStanding.Other)]
    [InlineData("Jumlah", SpendingStanding.Unread)]
    [InlineData("", SpendingStanding.Unread)]
    public void Rows_Code_DecidesTheStanding(string code, SpendingStanding expected)
    {
        var spending = SpmSpending.Of(Dpa("Dinas", Row(code, "uraian", 7)), Year);

        Assert.Equal(expected, spending.Rows[0].Standing);
        Assert.Equal(expected.IsInTotal() ? Money(7) : Rupiah.Zero, spending.Total.Ceiling);
        Assert.Equal(expected == SpendingStanding.Counted ? Money(7) : Rupiah.Zero, spending.Spm.Ceiling);
    }

    [Fact]
    public void Rows_WithoutCeiling_CountAsMissingAndLeaveSharesUndefined()
    {
        var spending = SpmSpending.Of(Dpa("Dinas", Row(MothersCode, "", null, 5), Row(BirthsCode, "", 10, 4)), Year, null, Populations);

        Assert.Equal(SpendingStanding.WithoutCeiling, spending.Rows[0].Standing);
        Assert.Equal((Money(10), Money(9), 2, 1), (spending.Spm.Ceiling, spending.Spm.Realised, spending.Spm.Rows, spending.Spm.RowsWithoutCeiling));
        Assert.Null(spending.ShareOfTotal);
        Assert.Null(spending.Spm.Absorption);
        Assert.Null(spending.Find(Mothers)!.PerEntitled);
        Assert.Equal(new Ratio(2, 5), spending.Find(Births)!.Sum.Absorption);
    }

    [Fact]
    public void Absorption_CeilingOfZeroOrSilence_IsUndefined()
    {
        Assert.Null(SpmSpending.Of(Dpa("Dinas", Row(MothersCode, "", 0, 0)), Year).Spm.Absorption);
        Assert.Null(SpmSpending.Of(Dpa("Dinas", Row(MothersCode, "", 10)), Year).Spm.Absorption);
        Assert.Equal(Ratio.Zero, SpmSpending.Of(Dpa("Dinas", Row(MothersCode, "", 10, 0)), Year).Spm.Absorption);
        Assert.Null(SpmSpending.Of(Dpa("Dinas", Row(MothersCode, "", 0)), Year).ShareOfTotal);
    }

    [Fact]
    public void Rows_TaggedWithoutService_StandApart()
    {
        var tagging = BudgetTagging.Shipped.With([new BudgetTag(BudgetTagging.Shipped.Tags[^1].Level, NomenclatureCode.Parse(InsuranceCode), [], TagOrigin.Regional, TagConfidence.Low, BudgetTagging.Shipped.Tags[0].Basis)]);
        var spending = SpmSpending.Of(Health, Year, new SpendingMethod { Tagging = tagging });

        Assert.Equal(Money(100_000_000), spending.Sum(SpendingStanding.WithoutService).Ceiling);
        Assert.Equal(Money(1_001_500_000), spending.Total.Ceiling);
        Assert.Contains(spending.Findings, finding => finding.Code == SpendingFindings.NoServiceFits.Code);
    }

    [Fact]
    public void Rows_DocumentSaysOtherwise_AreListedAndTheTaggingCounts()
    {
        var spending = SpmSpending.Of(Dpa("Dinas", Row(MothersCode, "", 1) with { Tag = DocumentTag.NonSpm }, Row(BirthsCode, "", 2), Row(InsuranceCode, "", 4) with { Tag = DocumentTag.Spm() }), Year);

        Assert.Equal([SpendingStanding.Counted, SpendingStanding.Counted, SpendingStanding.TaggedByDocumentOnly], spending.Rows.Select(row => row.Standing));
        Assert.Equal([MothersCode, BirthsCode], spending.UntaggedRows.Select(row => row.Row.Code!.ToString()));
        Assert.Empty(Paper.UntaggedRows);
        Assert.Equal(Money(7), spending.Total.Ceiling);
    }

    [Fact]
    public void Rows_RenumberedCode_CountsAsItsSuccessorUnlessTold()
    {
        var document = Dpa("Dinas Pendidikan", Row("1.01.02.2.01.0021", "Penyediaan Biaya Personil Peserta Didik Sekolah Dasar", 9));
        var row = SpmSpending.Of(document, Year).Rows[0];

        Assert.Equal((SpendingStanding.Counted, "1.01.02.2.01.0054"), (row.Standing, row.Successor!.ToString()));
        Assert.Equal("kabkota.pendidikan.dasar", row.Parts[0].Service.Key);
        Assert.Equal(SpendingStanding.Other, SpmSpending.Of(document, Year, new SpendingMethod { Crosswalk = null }).Rows[0].Standing);
    }

    [Fact]
    public void Rows_SeveralSuccessors_AreNotGuessed()
    {
        var moves = CodeCrosswalk.Shipped.With([new CodeMove(Mothers.Level, NomenclatureCode.Parse(InsuranceCode), NomenclatureCode.Parse(MothersCode), MoveEvidence.Manual, Mothers.Basis),
            new CodeMove(Mothers.Level, NomenclatureCode.Parse(InsuranceCode), NomenclatureCode.Parse(BirthsCode), MoveEvidence.Manual, Mothers.Basis)]);

        Assert.Equal(SpendingStanding.NotLookedUp, SpmSpending.Of(Dpa("Dinas", Row(InsuranceCode, "", 1)), Year, new SpendingMethod { Crosswalk = moves }).Rows[0].Standing);
    }

    [Fact]
    public void Rows_OfAProvince_UseTheTagsOfProvinces() => Assert.Equal(
        "provinsi.kesehatan.krisis-kesehatan",
        SpmSpending.Of(new PlanningDocument(RegionCode.Parse("65"), PlanningDocumentKind.Dpa, Year, [Row("1.02.02.1.02.0001", "", 3)]), Year).Services.Single().Service.Key);

    [Fact]
    public void Rows_OfAnActionPlan_NameTheirServiceThemselves()
    {
        var plan = new PlanningDocument(Bulungan, PlanningDocumentKind.ActionPlan, PlanPeriod.Of(Year, Year), [Row("", "Ibu hamil", 5, null, CeilingKind.Indicative) with { Service = Mothers.Key }]);
        var spending = SpmSpending.Of(plan, Year);

        Assert.Equal(Money(5), spending.Find(Mothers)!.Sum.Ceiling);
        Assert.Null(spending.Rows[0].Tag);
        Assert.Equal(Births, SpmSpending.Of(Dpa("Dinas", Row(BirthsCode, "", 5) with { Service = Mothers.Key }), Year).Services.Single().Service);
        Assert.Equal(SpendingStanding.Unread, SpmSpending.Of(plan with { Rows = [plan.Rows[0] with { Service = "kabkota.kesehatan.naga" }] }, Year).Rows[0].Standing);
    }

    /// <summary>Rows that name no agency or service stand above and below those that do; each rupiah counts once.</summary>
    [Theory]
    [InlineData("Dinas", null, "Dinas", null, 1)]
    [InlineData(null, null, "Dinas", null, 1)]
    [InlineData("Dinas", null, null, null, 1)]
    [InlineData("DINAS", null, "Dinas", null, 1)]
    [InlineData("RSUD", null, "Dinas", null, 3)]
    [InlineData(null, "kabkota.kesehatan.ibu-hamil", null, "kabkota.kesehatan.ibu-hamil", 1)]
    [InlineData(null, "kabkota.kesehatan.ibu-hamil", null, "kabkota.kesehatan.ibu-bersalin", 3)]
    [InlineData(null, null, "Dinas", "kabkota.kesehatan.ibu-bersalin", 1)]
    [InlineData("Dinas", "kabkota.kesehatan.ibu-hamil", "Dinas", null, 1)]
    [InlineData("Dinas", "kabkota.kesehatan.ibu-hamil", null, null, 1)]
    public void Rows_AboveOthersOfTheirAgencyAndService_AreNotAdded(string? agencyAbove, string? serviceAbove, string? agencyBelow, string? serviceBelow, long total)
    {
        var plan = new PlanningDocument(Bulungan, PlanningDocumentKind.ActionPlan, PlanPeriod.Of(Year, Year),
        [
            Row("1.02.02", "", 2, null, CeilingKind.Indicative) with { Agency = agencyAbove, Service = serviceAbove },
            Row(BirthsCode, "", 1, null, CeilingKind.Indicative) with { Agency = agencyBelow, Service = serviceBelow },
        ]);

        Assert.Equal(Money(total), SpmSpending.Of(plan, Year).Total.Ceiling);
    }

    [Fact]
    public void Method_WholeToEach_CountsRowsWholeAndSaysSo()
    {
        var spending = SpmSpending.Of(AllDpa, Year, new SpendingMethod { Shared = SharedTagPolicy.WholeToEach });

        Assert.All(spending.Services.Skip(2), service => Assert.Equal(Money(100_000_001), service.Sum.Ceiling));
        Assert.Equal(Money(100_000_001), spending.Urusan[1].Sum.Ceiling);
        Assert.Equal(Money(300_000_003), spending.Urusan[1].Overlap);
        Assert.Equal(Money(300_000_003), spending.Overlap);
        Assert.Equal(Money(950_000_001), spending.Spm.Ceiling);
        Assert.Contains("Rp300.000.003", spending.Findings.Single(finding => finding.Code == SpendingFindings.CountedWhole.Code).Message(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Method_LeftOut_KeepsTheRowApart()
    {
        var spending = SpmSpending.Of(AllDpa, Year, new SpendingMethod { Shared = SharedTagPolicy.LeftOut });

        Assert.Equal(Money(850_000_000), spending.Spm.Ceiling);
        Assert.Equal(Money(100_000_001), spending.Sum(SpendingStanding.LeftOut).Ceiling);
        Assert.Equal(Money(1_151_500_001), spending.Total.Ceiling);
    }

    [Fact]
    public void Method_SharesThatTheDocumentStates_ComeBeforeTheReading()
    {
        var four = BudgetTagging.Shipped.Find(Mothers.Level, NomenclatureCode.Parse(FourServicesCode))!.Services;
        DocumentTag Stated(params long[] percents) => DocumentTag.Spm(percents.Select((percent, at) => new DocumentTagPart(four[at].Key, Ratio.FromPercent(percent))));
        Ratio First(DocumentTag tag) => SpmSpending.Of(Dpa("Dinas Sosial", Row(FourServicesCode, "", 100) with { Tag = tag }), Year, new SpendingMethod { Shared = SharedTagPolicy.WholeToEach }).Rows[0].Parts[0].Share;

        Assert.Equal(Ratio.FromPercent(70), First(Stated(70, 10, 10, 10)));
        Assert.Equal(Ratio.One, First(Stated(70, 10, 10, 20)));
        Assert.Equal(Ratio.One, First(Stated(70, 30)));
        Assert.Equal(Ratio.One, First(DocumentTag.Spm(four.Select(service => new DocumentTagPart(service.Key)))));
    }

    [Fact]
    public void Method_Ceiling_IsThatOfTheDocumentUnlessTold()
    {
        var renja = new PlanningDocument(Bulungan, PlanningDocumentKind.Renja, Year, [Row(MothersCode, "", 3, null, CeilingKind.Indicative)]);

        Assert.Equal(Money(3), SpmSpending.Of(renja, Year).Spm.Ceiling);
        Assert.Equal(CeilingKind.Indicative, SpmSpending.Of(renja, Year).Ceiling);
        Assert.Equal(1, SpmSpending.Of(renja, Year, new SpendingMethod { Ceiling = CeilingKind.Budget }).Spm.RowsWithoutCeiling);
        Assert.Equal(CeilingKind.Ppas, SpmSpending.Of(new PlanningDocument(Bulungan, PlanningDocumentKind.Ppas, Year, []), Year).Ceiling);
    }

    [Fact]
    public void InForce_DocumentsOfAllAgencies_AreThoseThatHoldOnTheDay()
    {
        var changed = Hospital with { Version = DocumentVersion.Change(), EffectiveFrom = new LocalDate(2026, 10, 1), Rows = [Row(MothersCode, "", 60_000_000)] };
        var chain = new DocumentChain(Bulungan, [.. AllDpa, changed], Populations);

        Assert.Equal(Money(950_000_001), SpmSpending.InForce(chain, PlanningDocumentKind.Dpa, Year, new LocalDate(2026, 9, 30))!.Spm.Ceiling);
        var later = SpmSpending.InForce(chain, PlanningDocumentKind.Dpa, Year, new LocalDate(2026, 10, 1))!;
        Assert.Equal(Money(960_000_001), later.Spm.Ceiling);
        Assert.Equal(4_250, later.Find(Mothers)!.Entitled);
        Assert.Null(SpmSpending.InForce(chain, PlanningDocumentKind.Rka, Year, new LocalDate(2026, 9, 30)));
    }

    [Fact]
    public void Of_RegionalDocumentBesideThatOfAnAgency_CountsNothingTwice()
    {
        var regional = Dpa(null,
            Row("1.02.02", "", 50_000_003), Row("1.02.02.2.02", "", 50_000_000) with { Agency = "Rsud" }, Row(MothersCode, "", 50_000_000) with { Agency = "Rsud " },
            Row(BirthsCode, "", 3) with { Agency = "Dinas Kesehatan" }, Row(FourServicesCode, "", 8) with { Agency = "Dinas Sosial" });
        var spending = SpmSpending.Of([regional, Hospital], Year);

        Assert.Equal(
            [SpendingStanding.Subtotal, SpendingStanding.Subtotal, SpendingStanding.Superseded, SpendingStanding.Counted, SpendingStanding.Counted, SpendingStanding.Counted],
            spending.Rows.Select(row => row.Standing));
        Assert.Equal(Money(50_000_011), spending.Total.Ceiling);
        Assert.Equal(Money(50_000_000), spending.Sum(SpendingStanding.Superseded).Ceiling);
        Assert.Equal(["SPM5110"], spending.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Of_DocumentsThatDoNotAddUp_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => SpmSpending.Of([], Year));
        Assert.Throws<ArgumentException>(() => SpmSpending.Of([Health, Health with { Version = DocumentVersion.Change() }], Year));
        Assert.Throws<ArgumentException>(() => SpmSpending.Of([Health, new PlanningDocument(Bulungan, PlanningDocumentKind.Rka, Year, [])], Year));
        Assert.Throws<ArgumentException>(() => SpmSpending.Of([Health, new PlanningDocument(RegionCode.Parse("65.02"), PlanningDocumentKind.Dpa, Year, []) { Agency = "RSUD" }], Year));
        Assert.Throws<ArgumentException>(() => SpmSpending.Of(Health, Year.Next));
    }

    [Fact]
    public void Of_YearBeforeTheFirstCatalogue_IsStillAdded()
    {
        var year = new BudgetYear(2017);
        var document = new PlanningDocument(Bulungan, PlanningDocumentKind.Dpa, year, [new DocumentRow(MothersCode) { Ceilings = [new Ceiling(CeilingKind.Budget, year, Money(2))] }]);

        Assert.Equal(Money(2), SpmSpending.Of(document, year).Find(Mothers)!.Sum.Ceiling);
    }

    [Fact]
    public void Name_EveryStandingAndReading_HasWordsOfItsOwn()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Distinct(Enum.GetValues<SpendingStanding>().Select(standing => standing.Name(language)));
            Assert.Distinct(Enum.GetValues<ThresholdReading>().Select(reading => reading.Name(language)));
            Assert.Throws<ArgumentOutOfRangeException>(() => ((SpendingStanding)99).Name(language));
            Assert.Throws<ArgumentOutOfRangeException>(() => ((ThresholdReading)99).Name(language));
        }
    }
}
