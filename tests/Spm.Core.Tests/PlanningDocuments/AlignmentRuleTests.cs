using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Nomenclature;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Validation;
using static Spm.Core.Tests.PlanningDocuments.SampleDocuments;

namespace Spm.Core.Tests.PlanningDocuments;

/// <summary>Every finding once by documents that have it, and once by documents next to them that do not.</summary>
public class AlignmentRuleTests
{
    private static readonly NomenclatureVersion List = NomenclatureList.Shipped.Version;

    private static readonly AlignmentOptions WholeList = Plain with
    {
        Nomenclature = NomenclatureList.Of(List, [new NomenclatureEntry(ServiceLevel.RegencyOrCity, NomenclatureCode.Parse(Mothers), "Pengelolaan Pelayanan Kesehatan Ibu Hamil")], isComplete: true),
    };

    private static readonly AlignmentOptions Alike = Plain with { SimilarityThreshold = new Ratio(3, 4) };

    private static readonly Dictionary<string, (Func<AlignmentResult> Breaks, Func<AlignmentResult> Spares)> Cases = new()
    {
        ["SPM5001"] = (() => Pair(Rkpd(Row(Mothers), Row(Rehabilitation)), Ppas(Row(Mothers))), () => Pair(Rkpd(Row(Mothers), Row(Rehabilitation)), Ppas(Row(Rehabilitation), Row(Mothers)))),
        ["SPM5002"] = (() => Pair(Rkpd(Row(Mothers)), Ppas(Row(Mothers), Row(Rehabilitation))), () => Pair(Rkpd(Row(Mothers)), Ppas(Row(Mothers)))),
        ["SPM5003"] = (() => Pair(Rkpd(Row(Mothers), Row("1.02.02.2.01.0001")), Ppas(Row(Mothers))), () => Pair(Rkpd(Row(Mothers), Row("1.02.02.2.01.0001")), Document(PlanningDocumentKind.Rpjmd, Row("1.02.02", 200)))),
        ["SPM5004"] = (() => Pair(Rkpd(Row(Mothers), Row(Births)), Ppas(Row(Mothers))), () => Pair(Rkpd(Row(Mothers), Row(Births)), Ppas(Row(Births), Row(Mothers)))),
        ["SPM5005"] = (() => Pair(Rkpd(Row(Mothers, target: "5")), Ppas(Row(Mothers, target: "5", indicator: "Jumlah bidan"))), () => Pair(Rkpd(Row(Mothers, target: "5")), Ppas(Row(Mothers, target: "5", indicator: "  jumlah IBU hamil yang mendapatkan pelayanan-kesehatan")))),
        ["SPM5006"] = (() => Pair(Rkpd(Row(Mothers, target: "4.250")), Ppas(Row(Mothers, target: "4100"))), () => Pair(Rkpd(Row(Mothers, target: "4.250")), Ppas(Row(Mothers, target: "4250 orang")))),
        ["SPM5007"] = (() => Pair(Rkpd(Row(Mothers, target: "5")), Ppas(Row(Mothers, target: "5", unit: "Dokumen"))), () => Pair(Rkpd(Row(Mothers, target: "5", unit: "SR")), Ppas(Row(Mothers, target: "5", unit: "Sambungan Rumah (SR)")))),
        ["SPM5008"] = (() => Pair(Rkpd(Row(Mothers, 100)), Ppas(Row(Mothers, 90))), () => Pair(Rkpd(Row(Mothers, 100)), Ppas(Row(Mothers, 90)), Plain with { Tolerance = new AlignmentTolerance(Rupiah.FromRupiah(10), Ratio.Zero) })),
        ["SPM5009"] = (() => One(Rkpd(Row("1.01.02.2.01.0021")) with { Nomenclature = List }), () => One(Rkpd(Row("1.01.02.2.01.0054")) with { Nomenclature = List })),
        ["SPM5010"] = (() => One(Rkpd(Row(Untagged)) with { Nomenclature = List }, WholeList), () => One(Rkpd(Row(Mothers), Row("1.02.02.2.02"), Row("1.02.02")) with { Nomenclature = List }, WholeList)),
        ["SPM5011"] = (() => One(Rkpd(Row(Mothers) with { Name = "Pelayanan Ibu Bersalin" }) with { Nomenclature = List }), () => One(Rkpd(Row(Mothers) with { Name = "pengelolaan  pelayanan kesehatan IBU hamil" }) with { Nomenclature = List })),
        ["SPM5012"] = (() => AlignmentCheck.Run(Document(PlanningDocumentKind.Rpjmd, Row("1.02.02")), new(2030), Plain), () => AlignmentCheck.Run(Document(PlanningDocumentKind.Rpjmd, Row("1.02.02")), new(2029), Plain)),
        ["SPM5013"] = (() => One(Rkpd(Row(Mothers, target: "96,5", unit: "%"))), () => One(Rkpd(Row(Mothers, target: "100", unit: "%")))),
        ["SPM5014"] = (() => One(Rkpd(Shares("100 %", "4.500")), People(4250)), () => One(Rkpd(Shares("100 %", "4.251")), People(4250))),
        ["SPM5015"] = (() => One(Rkpd(Row(Births)), new() { Services = [MothersService] }), () => One(Rkpd(Row(Births), Row(Mothers)), new() { Services = [MothersService] })),
        ["SPM5016"] = (() => One(Rkpd(Row(Births), Row(Mothers, 0))), () => One(Rkpd(Row(Births), Row(Untagged, 0)))),
        ["SPM5017"] = (() => One(Rkpd(Row("1.05.02.2.01.0017") with { Tag = DocumentTag.Spm() })), () => One(Rkpd(Row(Untagged) with { Tag = DocumentTag.Spm() }))),
        ["SPM5018"] = (() => One(Rkpd(Row(Mothers) with { Tag = DocumentTag.Spm() }, Row(Births))), () => One(Rkpd(Row(Mothers), Row(Births)))),
        ["SPM5019"] = (() => One(Rkpd(Tagged((1, 2), (1, 3)))), () => One(Rkpd(Tagged((2, 3), (1, 3))))),
        ["SPM5020"] = (() => Pair(Rkpd(Row(Mothers)), Ppas(Row(Mothers)) with { Version = DocumentVersion.Change() }), () => Pair(Rkpd(Row(Mothers)) with { Version = DocumentVersion.Change() }, Ppas(Row(Mothers)) with { Version = DocumentVersion.Change(2) })),
        ["SPM5021"] = (() => One(Dpa(Row(Mothers) with { Realised = Rupiah.FromRupiah(101) })), () => One(Dpa(Row(Mothers) with { Realised = Rupiah.FromRupiah(100) }))),
        ["SPM5022"] = (() => One(Rkpd(Row(Mothers) with { Agency = "Dinas Kesehatan" }, Row(Mothers) with { Agency = "RSUD" })), () => One(Rkpd(Row(Untagged) with { Agency = "Dinas Kesehatan" }, Row(Untagged) with { Agency = "RSUD" }))),
        ["SPM5023"] = (() => One(Rkpd(Funded(Rehabilitation, "DAU yang Ditentukan Penggunaannya Bidang Kesehatan"))), () => One(Rkpd(Funded(Mothers, "DAU yang Ditentukan Penggunaannya Bidang Kesehatan"), Funded(Rehabilitation, "DAU Bidang Kesehatan")))),
        ["SPM5024"] = (() => One(Rkpd(Row("1.02.02.1.02.0001"))), () => One(Rkpd(Row(Mothers)))),
        ["SPM5025"] = (() => One(Rkpd(Row("1.02.02.2.02", 300), Row(Mothers), Row(Births))), () => One(Rkpd(Row("1.02.02", 200), Row("1.02.02.2.02", 200), Row(Mothers), Row(Births)))),
        ["SPM5026"] = (() => Pair(Dpa(Row(Mothers, 100, "5")), Dpa(Row(Mothers, 90, "5")) with { Version = DocumentVersion.Change() }), () => Pair(Dpa(Row(Mothers, 90, "5")), Dpa(Row(Mothers, 90, "5")) with { Version = DocumentVersion.Change() })),
        ["SPM5027"] = (() => One(Rkpd(Row("1.02.02.2.02", 200) with { Tag = DocumentTag.Spm() }, Row(Mothers) with { Tag = DocumentTag.Spm() }, Row(Untagged))), () => One(Rkpd(Row("1.02.02.2.02", 100) with { Tag = DocumentTag.Spm() }, Row(Mothers) with { Tag = DocumentTag.Spm() }))),
        ["SPM5028"] = (() => One(Rkpd(Row("satu koma dua"))), () => One(Rkpd(Row(Mothers)))),
        ["SPM5029"] = (() => One(Rkpd(Row("1.02.02.02.02.0001"))), () => One(Rkpd(Row(Mothers)))),
        ["SPM5030"] = (() => One(Rkpd(Row(Mothers, target: "4.250", unit: "Ha"))), () => One(Rkpd(Row(Births, target: "1,5-2", unit: "Ha")))),
        ["SPM5031"] = (() => Pair(Rkpd(Row(Mothers, target: "5")), Ppas(Row(Mothers, target: ""))), () => Pair(Rkpd(Row(Mothers, target: "-")), Ppas(Row(Mothers, target: "")))),
        ["SPM5032"] = (() => Pair(Rkpd(Row(Untagged), Row("1.02.02.2.02.0098")), Ppas(Row(Untagged, null), Row("1.02.02.2.02.0098"))), () => Pair(Rkpd(Row(Untagged, null)), Ppas(Row(Untagged, null)))),
        ["SPM5033"] = (() => One(Rkpd(Row(Untagged, -1))), () => One(Rkpd(Row(Untagged, 0)))),
        ["SPM5034"] = (() => One(Rkpd(Row(Mothers), Row(Mothers))), () => One(Rkpd(Row(Mothers), Row(Births)))),
        ["SPM5035"] = (() => One(Rkpd(Row(Mothers, target: "5") with { Indicators = [Indicator("5"), Indicator("6")] })), () => One(Rkpd(Row(Mothers) with { Indicators = [Indicator("5"), Indicator("5")] }))),
        ["SPM5036"] = (() => Pair(Rkpd(Row(Mothers, target: "5")), Ppas(Row(Mothers, target: "5", indicator: $"{Served} sesuai standar")), Alike), () => Pair(Rkpd(Row(Mothers, target: "5")), Ppas(Row(Mothers, target: "5")), Alike)),
        ["SPM5037"] = (() => Chain([Rkpd(Row(Mothers)), Rkpd(Row(Births))]), () => Chain([Rkpd(Row(Mothers)), Rkpd(Row(Mothers)) with { Version = DocumentVersion.Change() }])),
        ["SPM5038"] = (() => Chain([Dpa(Row(Mothers)), Dpa(Row(Mothers)) with { Version = DocumentVersion.Shift(1) }, Dpa(Row(Mothers)) with { Version = DocumentVersion.Change() }]), () => Chain([Dpa(Row(Mothers)), Dpa(Row(Mothers)) with { Version = DocumentVersion.Shift(1) }, Dpa(Row(Mothers)) with { Version = DocumentVersion.Change(), EffectiveFrom = new LocalDate(2026, 9, 1) }])),
        ["SPM5039"] = (() => One(Rkpd(Row(Mothers, 100) with { Fundings = [new("PAD", Rupiah.FromRupiah(60)), new("Dana desa", Rupiah.FromRupiah(40), FundChannel.Village)] })), () => One(Rkpd(Row(Mothers, 60) with { Fundings = [new("PAD", Rupiah.FromRupiah(60)), new("Dana desa", Rupiah.FromRupiah(40), FundChannel.Village)] }))),
        ["SPM5040"] = (() => One(Rkpd(Row(Mothers) with { Tag = DocumentTag.Spm(new DocumentTagPart("ibu-ibu")) })), () => One(Rkpd(Row(Mothers) with { Tag = DocumentTag.Spm(new DocumentTagPart(MothersService.Key)) }))),
        ["SPM5041"] = (() => One(Rkpd(Row(Mothers) with { Tag = DocumentTag.Spm(new DocumentTagPart("provinsi.kesehatan.krisis-kesehatan")) })), () => One(Rkpd(Row(Mothers) with { Tag = DocumentTag.Spm(new DocumentTagPart(MothersService.Key)) }))),
        ["SPM5042"] = (() => One(Rkpd(Row(Mothers)), People(-1)), () => One(Rkpd(Row(Mothers)), People(0))),
        ["SPM5043"] = (() => Pair(Rkpd(Row(Mothers) with { Agency = "Dinas Kesehatan" }, Row(Rehabilitation) with { Agency = "Dinas Sosial" }), Renja(Row(Mothers))), () => Pair(Rkpd(Row(Mothers) with { Agency = "dinas  kesehatan" }), Renja(Row(Mothers)))),
        ["SPM5044"] = (() => One(Rkpd(Row(Mothers) with { Ceilings = [new(CeilingKind.Indicative, Year, default), new(CeilingKind.Indicative, Year, default)] }, Row(Births))), () => One(Rkpd(Row(Mothers) with { Ceilings = [new(CeilingKind.Indicative, Year, Rupiah.FromRupiah(1)), new(CeilingKind.Budget, Year, default)] }))),
    };

    // Where a break cannot come alone.
    private static readonly Dictionary<string, string[]> Companions = new()
    {
        ["SPM5044"] = ["SPM5016"],
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Fact]
    public void CeilingOfMoneyOutsideTheApbdAlone_IsFound()
    {
        RowFunding[] grants = [new("Dana desa", Rupiah.FromRupiah(60), FundChannel.Village), new("CSR", Rupiah.FromRupiah(40), FundChannel.Csr)];

        Assert.Equal(["SPM5039"], One(Rkpd(Row(Mothers, 100) with { Fundings = grants })).Findings.Select(finding => finding.Code));
        Assert.Empty(One(Rkpd(Row(Mothers, 90) with { Fundings = grants })).Findings);
    }

    [Fact]
    public void Cases_EveryFinding_HasOne() => Assert.Equal(AlignmentFindings.All.Select(definition => definition.Code), Cases.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_Broken_FindsItAndNothingElse(string code)
    {
        var result = Cases[code].Breaks();

        Assert.Equal([code, .. Companions.GetValueOrDefault(code, [])], Codes(result).Distinct().OrderDescending(StringComparer.Ordinal));
        Assert.All(result.Findings, finding => Assert.DoesNotContain("{", finding.Message(Language.Indonesian), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_Spared_FindsNothing(string code) => Assert.Empty(Cases[code].Spares().Findings.Select(finding => finding.ToString()));

    [Fact]
    public void Run_MoneyFell_SaysByHowMuchAndWhere()
    {
        var finding = Assert.Single(Pair(Rkpd(Row(Mothers, 612_000_000)), Ppas(Row(Mothers, 598_500_000))).Findings);

        Assert.Equal("Anggaran tertulis Rp612.000.000 dalam RKPD 2026 dan Rp598.500.000 dalam PPAS 2026: turun Rp13.500.000.", finding.Message(Language.Indonesian));
        Assert.Equal("The amount is Rp612,000,000 in RKPD 2026 and Rp598,500,000 in PPAS 2026: down Rp13,500,000.", finding.Message(Language.English));
        Assert.Equal("Ppas.csv, baris 2, PPAS 2026, 1.02.02.2.02.0001", finding.Where.ToString(Language.Indonesian));
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
    }

    [Fact]
    public void Run_CeilingThatCannotBeOne_IsNotCalledMissing()
    {
        var unusable = One(Rkpd(Row(Births), Row(Mothers, -1))).Findings.Single(finding => finding.Code == "SPM5016");
        var missing = One(Rkpd(Row(Births), Row(Mothers, null))).Findings.Single(finding => finding.Code == "SPM5016");

        Assert.Contains("pagu tidak dapat dipakai", unusable.Message(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("pagu belum diisi", missing.Message(Language.Indonesian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kabkota.kesehatan.ibu-hamil", "Jiwa", true)]
    [InlineData("kabkota.kesehatan.ibu-hamil", "Rumah Tangga", false)]
    [InlineData("kabkota.perumahan-rakyat.rumah-korban-bencana", "Unit Rumah", true)]
    [InlineData("kabkota.perumahan-rakyat.rumah-korban-bencana", "Orang", false)]
    public void CountsRecipients_Unit_IsThatOfTheService(string service, string unit, bool counts) =>
        Assert.Equal(counts, ServiceReview.CountsRecipients(UnitName.Of(unit), ServiceCatalog.For(new(2026)).Find(service)!));

    [Fact]
    public void Run_TargetRose_SaysByHowMuch() =>
        Assert.Contains(": naik 1.250.", Assert.Single(Pair(Rkpd(Row(Mothers, target: "3.000")), Ppas(Row(Mothers, target: "4.250"))).Findings).Message(Language.Indonesian), StringComparison.Ordinal);

    [Fact]
    public void Run_Hectares_AreConvertedToSquareMetres()
    {
        Assert.Equal(["SPM5007"], Codes(Pair(Rkpd(Row(Births, target: "1,5", unit: "Ha")), Ppas(Row(Births, target: "15000", unit: "m2")))));
        Assert.Equal(["SPM5006", "SPM5007"], Codes(Pair(Rkpd(Row(Births, target: "1,5", unit: "Ha")), Ppas(Row(Births, target: "1500", unit: "m2")))));
    }

    [Fact]
    public void Run_TargetOfWords_IsComparedAsText()
    {
        Assert.Empty(Codes(Pair(Rkpd(Row(Births, target: "Baik")), Ppas(Row(Births, target: "baik ")))));
        Assert.Equal(["SPM5006"], Codes(Pair(Rkpd(Row(Births, target: "Baik")), Ppas(Row(Births, target: "Cukup")))));
    }

    [Fact]
    public void Run_TargetCutAndMoneyKept_IsOneSidedToo() =>
        Assert.Equal(["SPM5026"], Codes(Pair(Dpa(Row(Births, 100, "5")), Dpa(Row(Births, 100, "4")) with { Version = DocumentVersion.Change() })));

    [Fact]
    public void Run_BothCut_IsTwoNotes() => Assert.Equal(
        [("SPM5006", FindingSeverity.Note), ("SPM5008", FindingSeverity.Note)],
        Pair(Dpa(Row(Births, 100, "5")), Dpa(Row(Births, 80, "4")) with { Version = DocumentVersion.Change() }).Findings.Select(finding => (finding.Code, finding.Severity)));

    [Fact]
    public void Run_TargetBelowWholeAsError_WeighsWhatWasChosen()
    {
        var finding = Assert.Single(One(Rkpd(Row(Mothers, target: "90", unit: "%")), Plain.With(AlignmentFindings.TargetBelowWhole, FindingSeverity.Error)).Findings);

        Assert.Equal((FindingSeverity.Error, MothersService.Key), (finding.Severity, finding.Where.Service));
        Assert.Equal("Target layanan di bawah 100 %: 90,00 %.", finding.Message(Language.Indonesian));
    }

    [Fact]
    public void Run_PlannedBelowEntitled_IsATargetBelowWhole() => Assert.Equal(["SPM5013"], Codes(One(Rkpd(Row(Mothers)), Plain with { Populations = [Population(4250, 4100)] })));

    [Fact]
    public void Run_PopulationTwice_UsesNeither() =>
        Assert.Equal(["SPM5042"], Codes(One(Rkpd(Row(Mothers, target: "10")), Plain with { Populations = [Population(4250), Population(4251)] })));

    [Fact]
    public void Run_FewerDigitsThanTheVersion_IsAnUnknownCode() =>
        Assert.Equal(["SPM5010"], Codes(One(Rkpd(Row(Mothers)) with { Nomenclature = NomenclatureVersion.All[0] })));

    private static AlignmentOptions People(long entitled) => Plain with { Populations = [Population(entitled)] };

    private static DocumentRow Shares(string share, string count) => Row(Mothers) with { Indicators = [Indicator(share, null, "Persentase ibu hamil dilayani"), Indicator(count)] };

    private static DocumentRow Tagged(params (int Part, int Whole)[] shares) => Row(Rehabilitation) with
    {
        Tag = DocumentTag.Spm(shares.Select((share, at) => new DocumentTagPart(Social(at).Key, new Ratio(share.Part, share.Whole)))),
    };

    private static ServiceType Social(int at) => Catalogue.Services.Where(service => service.Level == ServiceLevel.RegencyOrCity && service.Urusan == Urusan.SocialAffairs).ElementAt(at);

    private static DocumentRow Funded(string code, string source) => Row(code) with { Fundings = [new RowFunding(source, Rupiah.FromRupiah(100))] };

    private static PlanningDocument Renja(params DocumentRow[] rows) => Document(PlanningDocumentKind.Renja, rows) with { Agency = "Dinas Kesehatan" };
}
