using NodaTime;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Validation;
using static Spm.Core.Tests.PlanningDocuments.SampleDocuments;

namespace Spm.Core.Tests.PlanningDocuments;

public class AlignmentChainTests
{
    private const string Health = "Dinas Kesehatan";

    private static readonly AlignmentOptions OfMothers = new() { Services = [MothersService] };

    /// <summary>One sub kegiatan through six documents, 4,250 entitled: the worked case of the facts.</summary>
    private static readonly PlanningDocument[] Worked =
    [
        Document(PlanningDocumentKind.Renstra, Row(Mothers, 612_000_000, "100", "%")) with { Agency = Health },
        Document(PlanningDocumentKind.Renja, Row(Mothers, 612_000_000, "4.250")) with { Agency = Health },
        Document(PlanningDocumentKind.Rka, Row(Mothers, 598_500_000, "4.100")) with { Agency = Health },
        Document(PlanningDocumentKind.Dpa, Row(Mothers, 598_500_000, "4.100")) with { Agency = Health },
        Document(PlanningDocumentKind.Dpa, Row(Mothers, 540_000_000, "4.100")) with { Agency = Health, Version = DocumentVersion.Change(), EffectiveFrom = new LocalDate(2026, 10, 1) },
    ];

    [Fact]
    public void Run_WorkedCase_FindsEachBreakWhereItComesIn()
    {
        var result = Chain(Worked, OfMothers, Population(4250));

        Assert.Equal(
            [
                "Renja PD 2026, Dinas Kesehatan SPM5007", "RKA-SKPD 2026, Dinas Kesehatan SPM5006", "RKA-SKPD 2026, Dinas Kesehatan SPM5008",
                "RKA-SKPD 2026, Dinas Kesehatan SPM5013", "DPPA-SKPD 2026 perubahan ke-1, Dinas Kesehatan SPM5026",
            ],
            result.Findings.Select(finding => $"{finding.Where.Document} {finding.Code}"));
        Assert.Contains("dapat dikonversi, 100,00 % dari 4.250 adalah 4.250", result.Findings[0].Message(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("turun 150", result.Findings[1].Message(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("turun Rp13.500.000", result.Findings[2].Message(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("4.100 dari 4.250 (96,47 %)", result.Findings[3].Message(Language.Indonesian), StringComparison.Ordinal);
        Assert.Equal("Pagu turun dari Rp598.500.000 menjadi Rp540.000.000, sedangkan target tetap 4.100.", result.Findings[4].Message(Language.Indonesian));
        Assert.Equal(4, result.Pairs.Count);
        Assert.Empty(result.Uncompared);
    }

    [Fact]
    public void Run_WorkedCaseBeforeTheChange_DoesNotSeeIt()
    {
        var result = AlignmentCheck.Run(new DocumentChain(Bulungan, Worked, [Population(4250)]), Year, new LocalDate(2026, 9, 30), OfMothers);

        Assert.DoesNotContain("SPM5026", Codes(result));
        Assert.Equal([Worked[4]], result.Uncompared);
    }

    [Fact]
    public void Run_WholeChainThatAgrees_FindsNothing()
    {
        var rows = new[] { Row(Mothers, 100, "5"), Row(Births, 200, "7") };
        var documents = Enum.GetValues<PlanningDocumentKind>().Where(kind => kind is not (PlanningDocumentKind.ActionPlan or PlanningDocumentKind.Rpd))
            .Select(kind => kind.IsOfAgency() ? Document(kind, rows) with { Agency = Health } : Document(kind, rows));

        var result = Chain(documents);

        Assert.Empty(result.Findings.Select(finding => finding.ToString()));
        Assert.Empty(result.Uncompared);
        Assert.Equal(
            ["RPJMD → Renstra PD", "RPJMD → RKPD", "Renstra PD → Renja PD", "RKPD → Renja PD", "RKPD → KUA", "KUA → PPAS", "RKPD → PPAS", "PPAS → RKA-SKPD", "RKA-SKPD → APBD", "RKA-SKPD → DPA-SKPD"],
            result.Pairs.Select(pair => pair.Rule.ToString()));
    }

    [Fact]
    public void Run_TwoParentsInSuccession_TheLaterOneIsCompared()
    {
        var rpd = new PlanningDocument(Bulungan, PlanningDocumentKind.Rpd, PlanPeriod.Parse("2024-2026"), [Row("1.02.02", 999)]);
        var rpjmd = Document(PlanningDocumentKind.Rpjmd, Row("1.02.02", 100)) with { EffectiveFrom = new LocalDate(2025, 8, 20) };

        var result = Chain([rpd, rpjmd, Rkpd(Row(Mothers, 100))]);

        Assert.Empty(Codes(result));
        Assert.Equal("RPJMD → RKPD", Assert.Single(result.Pairs).Rule.ToString());
        Assert.Equal([rpd], result.Uncompared);
    }

    [Fact]
    public void Run_YearInsideThePlan_IsReadByTheYear()
    {
        var rpjmd = Document(PlanningDocumentKind.Rpjmd, new DocumentRow("1.02.02")
        {
            Ceilings = [.. Enumerable.Range(2025, 5).Select(year => new Ceiling(CeilingKind.Indicative, new BudgetYear(year), Rupiah.FromRupiah(year)))],
        });

        Assert.Empty(Codes(Chain([rpjmd, Rkpd(Row(Mothers, 2026))])));
        Assert.Equal(["SPM5008"], Codes(Chain([rpjmd, Rkpd(Row(Mothers, 2025))])));
    }

    [Fact]
    public void Run_PlanThatEnded_IsOutsideItsYears() => Assert.Equal(
        ["SPM5012"],
        Codes(Chain([new PlanningDocument(Bulungan, PlanningDocumentKind.Rpjmd, PlanPeriod.Parse("2019-2024"), []), Rkpd(Row(Mothers))])));

    [Fact]
    public void Run_ChangedBesideChanged_IsComparedWithinItsRound()
    {
        var after = new LocalDate(2026, 9, 1);
        var result = Chain(
        [
            Rkpd(Row(Mothers, 100)), Ppas(Row(Mothers, 100)),
            Rkpd(Row(Mothers, 80)) with { Version = DocumentVersion.Change(), EffectiveFrom = after }, Ppas(Row(Mothers, 80)) with { Version = DocumentVersion.Change(), EffectiveFrom = after },
        ]);

        Assert.Equal(["PPAS 2026 SPM5008"], result.Findings.Select(finding => $"PPAS {finding.Where.Document![7..11]} {finding.Code}"));
        Assert.Equal(FindingSeverity.Note, result.Findings[0].Severity);
        Assert.Equal(["RKPD → PPAS", "RKPD → PPAS", "PPAS → PPAS"], result.Pairs.Select(pair => pair.Rule.ToString()));
    }

    [Fact]
    public void Run_OnlyAnotherRound_IsSaidAndNotCompared()
    {
        var result = Chain([Rkpd(Row(Mothers, 100)), Ppas(Row(Mothers, 80)) with { Version = DocumentVersion.Change() }]);

        Assert.Equal(["SPM5020"], Codes(result));
        Assert.Empty(result.Pairs);
        Assert.Equal(2, result.Uncompared.Count);
    }

    [Fact]
    public void Run_OtherNomenclature_IsSaid()
    {
        var result = Chain([Rkpd(Row(Mothers)) with { Nomenclature = NomenclatureVersion.All[^2] }, Ppas(Row(Mothers)) with { Nomenclature = NomenclatureVersion.All[^3] }]);

        Assert.Equal(["SPM5020"], Codes(result));
        Assert.Contains("nomenklaturnya berbeda", result.Findings[0].Message(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Drafts_AreLookedOverButNotCompared()
    {
        var result = Chain([Rkpd(Row(Mothers)), Ppas(Row("satu")) with { Status = DocumentStatus.Draft }]);

        Assert.Equal(["SPM5028"], Codes(result));
        Assert.Equal(2, result.Uncompared.Count);
    }

    [Fact]
    public void Run_DocumentTwice_ComparesNeither()
    {
        var result = Chain([Rkpd(Row(Mothers, 100)), Ppas(Row(Mothers, 90)), Ppas(Row(Mothers, 80))]);

        Assert.Equal(["SPM5037"], Codes(result));
        Assert.Empty(result.Pairs);
    }

    [Fact]
    public void Run_ServiceUnfundedFromOneDocumentOn_IsSaidOnce()
    {
        var result = Chain([Rkpd(Row(Mothers), Row(Births)), Ppas(Row(Mothers, 0), Row(Births)), Document(PlanningDocumentKind.Apbd, Row(Mothers, 0), Row(Births))], OfMothers);

        Assert.Equal(["PPAS 2026 SPM5015", "PPAS 2026 SPM5008", "PPAS 2026 SPM5016"], result.Findings.Select(finding => $"{finding.Where.Document} {finding.Code}"));
    }

    [Fact]
    public void Run_AllServicesTheRegionOwes_AreAskedOfARegionsDocument()
    {
        var owed = Catalogue.OwedBy(Catalogue.Regions.Find(Bulungan, Year)!).Owed.Count;

        Assert.Equal(owed - 1, Codes(One(Rkpd(Row(Mothers)), AlignmentOptions.Default)).Count(code => code == "SPM5015"));
        Assert.Equal(11, Codes(One(Document(PlanningDocumentKind.Renja, Row(Mothers)) with { Agency = Health }, AlignmentOptions.Default)).Count(code => code == "SPM5015"));
    }

    [Fact]
    public void Run_ActionPlanByServices_HasOneOfItsProgrammesInThePlan()
    {
        var action = Document(PlanningDocumentKind.ActionPlan, new DocumentRow("") { Service = MothersService.Key });

        Assert.Empty(Codes(Chain([action, Document(PlanningDocumentKind.Rpjmd, Row("1.02.02"), Row("7.01.02"))])));
        Assert.Equal(["SPM5001", "SPM5002"], Codes(Chain([action, Document(PlanningDocumentKind.Rpjmd, Row("1.06.04"))])));
    }

    [Fact]
    public void Run_RealisationAgainstTheChangedCeiling_Counts()
    {
        var spent = Row(Mothers, 100) with { Realised = Rupiah.FromRupiah(120) };

        Assert.DoesNotContain("SPM5021", Codes(Chain([Dpa(spent), Dpa(Row(Mothers, 150)) with { Version = DocumentVersion.Change() }])));
        Assert.Contains("SPM5021", Codes(Chain([Dpa(Row(Mothers, 150)), Dpa(spent) with { Version = DocumentVersion.Change() }])));
    }

    [Fact]
    public void Run_DocumentsOfTwoRegions_AreRefused() =>
        Assert.Throws<ArgumentException>(() => Pair(Rkpd(), new PlanningDocument(Spm.Core.Regions.RegionCode.Parse("65.02"), PlanningDocumentKind.Ppas, Year, [])));
}
