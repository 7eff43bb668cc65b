using NodaTime;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Regions;

namespace Spm.Core.Tests.PlanningDocuments;

public class DocumentChainTests
{
    private static readonly RegionCode Bulungan = RegionCode.Parse("65.01");
    private static readonly BudgetYear Year = new(2026);

    [Fact]
    public void InForce_OriginalShiftAndChange_EachHoldsFromItsDay()
    {
        var chain = new DocumentChain(Bulungan,
        [
            Dpa(DocumentVersion.Change(), new LocalDate(2026, 10, 5)),
            Dpa(DocumentVersion.Original, new LocalDate(2026, 1, 5)),
            Dpa(DocumentVersion.Shift(1), new LocalDate(2026, 4, 1)),
            Dpa(DocumentVersion.Shift(2), new LocalDate(2026, 12, 1)),
        ]);

        Assert.Empty(chain.InForce(PlanningDocumentKind.Dpa, Year, new LocalDate(2026, 1, 4)));
        Assert.Equal("murni", Only(chain, new LocalDate(2026, 1, 5)));
        Assert.Equal("pergeseran-1", Only(chain, new LocalDate(2026, 4, 1)));
        Assert.Equal("perubahan-1", Only(chain, new LocalDate(2026, 11, 30)));
        Assert.Equal("pergeseran-2", Only(chain, new LocalDate(2026, 12, 31)));
        Assert.Empty(chain.InForce(PlanningDocumentKind.Dpa, new BudgetYear(2027), new LocalDate(2026, 12, 31)));
    }

    [Fact]
    public void InForce_UndatedVersions_HoldFromTheFirstDayAndTheChangeReplacesTheOriginal() =>
        Assert.Equal("perubahan-1", Only(new DocumentChain(Bulungan, [Dpa(DocumentVersion.Change(), null), Dpa(DocumentVersion.Original, null)]), new LocalDate(2026, 1, 1)));

    [Fact]
    public void InForce_Draft_IsNeverInForce() =>
        Assert.Empty(new DocumentChain(Bulungan, [Dpa(DocumentVersion.Original, null) with { Status = DocumentStatus.Draft }]).InForce(PlanningDocumentKind.Dpa, Year, new LocalDate(2026, 12, 31)));

    [Fact]
    public void InForce_TwoAgencies_EachHasItsOwn()
    {
        var chain = new DocumentChain(Bulungan, [Dpa(DocumentVersion.Original, null), Dpa(DocumentVersion.Original, null) with { Agency = "Dinas Sosial" }]);

        Assert.Equal(["Dinas Kesehatan", "Dinas Sosial"], chain.InForce(PlanningDocumentKind.Dpa, Year, new LocalDate(2026, 6, 1)).Select(document => document.Agency));
    }

    [Fact]
    public void Documents_GivenTwice_StandInOneOrderHoweverTheyAreGiven()
    {
        PlanningDocument[] twins = [Dpa(DocumentVersion.Original, null) with { Rows = [SampleDocuments.Row("1.02.02.2.02.0001", 90)] }, Dpa(DocumentVersion.Original, null) with { Rows = [SampleDocuments.Row("1.02.02.2.02.0001", 100)] }];
        var (one, other) = (new DocumentChain(Bulungan, twins), new DocumentChain(Bulungan, Enumerable.Reverse(twins)));

        Assert.Equal(one.Documents, other.Documents);
        Assert.Same(one.InForce(PlanningDocumentKind.Dpa, Year, new LocalDate(2026, 6, 1)).Single(), other.InForce(PlanningDocumentKind.Dpa, Year, new LocalDate(2026, 6, 1)).Single());
    }

    [Fact]
    public void MediumTermPlan_RpdThenRpjmd_TheLaterOneHoldsFromItsDay()
    {
        var rpd = new PlanningDocument(Bulungan, PlanningDocumentKind.Rpd, PlanPeriod.Parse("2023-2026"), []);
        var rpjmd = new PlanningDocument(Bulungan, PlanningDocumentKind.Rpjmd, PlanPeriod.Parse("2025-2029"), []) { EffectiveFrom = new LocalDate(2025, 8, 20) };
        var chain = new DocumentChain(Bulungan, [rpjmd, rpd]);

        Assert.Same(rpd, chain.MediumTermPlan(new BudgetYear(2025), new LocalDate(2025, 8, 19)));
        Assert.Same(rpjmd, chain.MediumTermPlan(new BudgetYear(2025), new LocalDate(2025, 8, 20)));
        Assert.Same(rpd, chain.MediumTermPlan(new BudgetYear(2024), new LocalDate(2026, 1, 1)));
        Assert.Null(chain.MediumTermPlan(new BudgetYear(2030), new LocalDate(2026, 1, 1)));
    }

    [Fact]
    public void Chain_DocumentOfAnotherRegion_IsRefused() =>
        Assert.Contains("65.02", Assert.Throws<ArgumentException>(() => new DocumentChain(Bulungan, [new PlanningDocument(RegionCode.Parse("65.02"), PlanningDocumentKind.Rkpd, Year, [])])).Message, StringComparison.Ordinal);

    [Fact]
    public void Document_OfOneYear_RefusesSeveral() =>
        Assert.Throws<ArgumentException>(() => new PlanningDocument(Bulungan, PlanningDocumentKind.Renja, PlanPeriod.Parse("2025-2029"), []));

    [Fact]
    public void ToString_ChangedDocument_HasTheNameThatOfficialsUse()
    {
        Assert.Equal("DPPA-SKPD 2026 perubahan ke-1, Dinas Kesehatan", Dpa(DocumentVersion.Change(), null).ToString(Language.Indonesian));
        Assert.Equal("DPA-SKPD 2026 pergeseran ke-1, Dinas Kesehatan", Dpa(DocumentVersion.Shift(1), null).ToString(Language.Indonesian));
        Assert.Equal("RPJMD 2025-2029", new PlanningDocument(Bulungan, PlanningDocumentKind.Rpjmd, PlanPeriod.Parse("2025-2029"), []).ToString());
    }

    [Fact]
    public void Rules_EveryDocument_HasFormAndMarkedBasis()
    {
        foreach (var kind in Enum.GetValues<PlanningDocumentKind>())
        {
            var rule = PlanningDocumentRule.Of(kind);
            Assert.Equal(kind, rule.Kind);
            Assert.NotEmpty(rule.Basis.Parts);
        }
    }

    private static string Only(DocumentChain chain, LocalDate day) => Assert.Single(chain.InForce(PlanningDocumentKind.Dpa, Year, day)).Version.ToString();

    private static PlanningDocument Dpa(DocumentVersion version, LocalDate? from) =>
        new(Bulungan, PlanningDocumentKind.Dpa, Year, []) { Version = version, EffectiveFrom = from, Agency = "Dinas Kesehatan" };
}
