using Spm.Core.Nomenclature;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Validation;
using static Spm.Core.Tests.PlanningDocuments.ServiceChainSamples;

namespace Spm.Core.Tests.PlanningDocuments;

public class ServiceChainTests
{
    [Fact]
    public void Of_SampleChain_HasEveryServiceInEveryDocumentAndNothingToSay()
    {
        var chain = Of(Chain());

        Assert.Empty(chain.Answers);
        Assert.Equal(["Renstra PD", "RKPD", "Renja PD", "PPAS", "RKA-SKPD", "APBD", "DPA-SKPD"], chain.Columns.Select(column => column.Name(Language.English)));
        Assert.Equal([PlanningDocumentKind.Rpjmd], chain.MissingDocuments);
        Assert.Equal(6, chain.Lines.Count);
        Assert.All(chain.Lines, line => Assert.Null(line.FirstDeparture));
        Assert.All(chain.Lines.SelectMany(line => line.Cells), cell => Assert.Equal((ServiceChainCellState.Held, 1), (cell.State, cell.Parts.Count)));
        var dpa = chain.Line(MothersService)!.Cells[^1];
        Assert.Equal((Rupiah.FromRupiah(612_000_000), "4.250", "dpa.csv, line 2"), (dpa.Money!.Value, dpa.Target!.Text, dpa.Parts[0].Row.Place!.ToString()));
    }

    [Theory]
    [InlineData("equally", 100_000_000L, 0, 1_912_000_000, true)]
    [InlineData("whole-to-each", 400_000_000L, 0, 1_912_000_000, false)]
    [InlineData("left-out", null, 400_000_000, 1_912_000_000, true)]
    public void Of_SharedRow_IsDividedByTheNamedPolicy(string policy, long? each, long unassigned, long total, bool closes)
    {
        var method = ServiceChainMethod.Usual with { Shared = SharedTagPolicy.All.First(one => one.Name == policy) };

        var chain = Of(Chain(), method);

        Assert.All(SocialServices, service => Assert.Equal(each is { } rupiah ? Rupiah.FromRupiah(rupiah) : null, chain.Line(service)!.Cells[0].Money));
        Assert.All(chain.Columns, column => Assert.Equal((Rupiah.FromRupiah(unassigned), Rupiah.FromRupiah(total), closes), (column.Unassigned!.Value, column.SpmMoney!.Value, column.Closes)));
    }

    [Fact]
    public void Of_SharesInTheDocument_ComeBeforeThePolicy()
    {
        var tag = DocumentTag.Spm(SocialServices.Select((service, at) => new DocumentTagPart(service.Key, new Ratio(at + 1, 10))));

        var chain = Of(From(PlanningDocumentKind.Renstra, Meals, (_, row) => row with { Tag = tag }));

        Assert.Equal([40_000_000, 80_000_000, 120_000_000, 160_000_000], SocialServices.Select(service => (long)(chain.Line(service)!.Cells[0].Money!.Value.Sen / 100)));
    }

    // The synthetic row of the facts: RPJMD and Renja agree over those entitled, RKA cuts both, DPPA cuts the money alone.
    [Fact]
    public void Of_PerCentThenPeopleThenLess_DepartsInTheRka()
    {
        var chain = Of(Chain(
            rows =>
            {
                From(PlanningDocumentKind.Renstra, Mothers, (kind, _) => MothersRow(kind, "100", unit: "%"))(rows);
                From(PlanningDocumentKind.Renja, Mothers, (kind, _) => MothersRow(kind))(rows);
                From(PlanningDocumentKind.Rka, Mothers, (kind, _) => MothersRow(kind, "4.100", 598_500_000))(rows);
            },
            Document(PlanningDocumentKind.Dpa, [MothersRow(PlanningDocumentKind.Dpa, "4.100", 540_000_000), .. Rows(PlanningDocumentKind.Dpa).Skip(1)], DocumentVersion.Change())));

        Assert.Equal(["BothCut RKA-SKPD", "BelowEntitled RKA-SKPD", "MoneyCutTargetKept DPPA-SKPD"], Answers(chain));
        Assert.Equal("RKA-SKPD: Target and money cut: 1.02.02.2.02.0001; target 4.250 Orang → 4.100 Orang; Rp612,000,000 → Rp598,500,000 (-Rp13,500,000).", chain.Answers[0].ToString());
        Assert.Equal("RKA-SKPD: Target di bawah 100 persen yang berhak: 4.100 Orang, 96,47 %.", chain.Answers[1].Text(Language.Indonesian));
        Assert.Equal([FindingSeverity.Warning, FindingSeverity.Warning, FindingSeverity.Note], chain.Answers.Select(answer => answer.Severity));
        Assert.Equal("RKA-SKPD (target, uang)", chain.Line(MothersService)!.FirstDeparture!.ToString(Language.Indonesian));
    }

    [Fact]
    public void Of_ServiceLostAndNeverBack_IsUnfundedAndSaysWhereTheMoneyWent()
    {
        var chain = Of(From(PlanningDocumentKind.Rka, Mothers, (_, _) => null));

        Assert.Equal(["Unfunded DPA-SKPD"], Answers(chain));
        var answer = chain.Answers[0];
        Assert.Equal((FindingSeverity.Error, "DPA-SKPD: Layanan tanpa sub kegiatan yang berdana: uang terakhir ada pada PPAS, hilang pada RKA-SKPD."), (answer.Severity, answer.Text(Language.Indonesian)));
        Assert.Equal(
            [
                "PPAS 2026 (ppas.csv, baris 2): 1.02.02.2.02.0001 Pengelolaan Pelayanan Kesehatan Ibu Hamil; target 4.250 Orang; Rp612.000.000",
                "RKA-SKPD: tidak ada baris untuk layanan ini", "DPA-SKPD: tidak ada baris untuk layanan ini",
            ],
            answer.Path.Select(step => step.Describe(Language.Indonesian)));
        Assert.Equal([ServiceChainAspect.Missing], chain.Line(MothersService)!.FirstDeparture!.Aspects);
        Assert.Equal("RKA-SKPD", chain.Line(MothersService)!.FirstDeparture!.At.ToString());
    }

    [Fact]
    public void Of_ChangesOfOneRow_GiveTheOneAnswerThatFits()
    {
        Expect(["Lost Renja PD", "Returned PPAS"], In(PlanningDocumentKind.Renja, Mothers, (_, _) => null));
        Expect(["Unplanned RKPD"], In(PlanningDocumentKind.Renstra, Mothers, (_, _) => null));
        Expect(["TargetCutMoneyKept RKPD", "BelowEntitled RKPD"], From(PlanningDocumentKind.Rkpd, Mothers, (kind, _) => MothersRow(kind, "4.000")));
        Expect(["MoneyCutTargetKept PPAS"], From(PlanningDocumentKind.Ppas, Mothers, (kind, _) => MothersRow(kind, rupiah: 611_999_999)));
        Expect(["MoneyRaised PPAS"], From(PlanningDocumentKind.Ppas, Mothers, (kind, _) => MothersRow(kind, rupiah: 612_000_001)));
        Expect(["TargetRaisedMoneyKept Renja PD"], From(PlanningDocumentKind.Renja, Mothers, (kind, _) => MothersRow(kind, "4.300")));
        Expect(["BothRaised Renja PD"], From(PlanningDocumentKind.Renja, Mothers, (kind, _) => MothersRow(kind, "4.300", 700_000_000)));
        Expect(["TargetGone APBD"], From(PlanningDocumentKind.Apbd, Mothers, (kind, _) => MothersRow(kind, null)));
        Expect(["TargetChanged APBD"], From(PlanningDocumentKind.Apbd, Mothers, (kind, _) => MothersRow(kind, "semua")));
        Expect(["UnitChanged APBD"], From(PlanningDocumentKind.Apbd, Mothers, (kind, _) => MothersRow(kind, unit: "Dokumen")));
        Expect([], From(PlanningDocumentKind.Apbd, Mothers, (kind, _) => MothersRow(kind, unit: "Jiwa")));
        Expect(["TargetCutMoneyKept APBD", "BelowEntitled APBD"], From(PlanningDocumentKind.Apbd, Mothers, (kind, _) => MothersRow(kind, "4.000", unit: "Jiwa")));
        Expect(["PeopleDisagree APBD", "BelowEntitled APBD"], From(PlanningDocumentKind.Apbd, Mothers, (kind, _) => MothersRow(kind, "90", unit: "%")));
        Expect(["AgencyChanged RKA-SKPD"], From(PlanningDocumentKind.Rka, Mothers, (kind, _) => MothersRow(kind, agency: "RSUD")));
        Expect(["Unfunded DPA-SKPD", "OtherCode Renja PD"], From(PlanningDocumentKind.Renja, Mothers, (kind, row) => Row(kind, "1.02.02.2.02.9001", row.Name, "4.250", "Orang", 612_000_000, "Dinas Kesehatan")));
        Expect(["Unfunded DPA-SKPD", "OtherCode Renja PD"], From(PlanningDocumentKind.Renja, Mothers, (kind, row) => Row(kind, "kode?", row.Name, "4.250", "Orang", 612_000_000, "Dinas Kesehatan")));
        Expect(["SubKegiatanAdded RKA-SKPD"], rows => AddMeals(rows, PlanningDocumentKind.Rka, "1.06.04.2.01.0002", "50", 10_000_000), times: 4);
        Expect(["SubKegiatanAdded RKA-SKPD", "TaggedUnfunded RKA-SKPD"], rows => AddMeals(rows, PlanningDocumentKind.Rka, "1.06.04.2.01.0002", "50", 0), times: 4);
        Expect(["SubKegiatanAdded RKA-SKPD", "TaggedUnfunded RKA-SKPD"], rows => AddMeals(rows, PlanningDocumentKind.Rka, "1.06.04.2.01.0002", "50", null), times: 4);
        Expect(["SubKegiatanAdded RKA-SKPD", "TaggedUnfunded RKA-SKPD"], rows => AddMeals(rows, PlanningDocumentKind.Rka, "1.06.04.2.01.0002", "50", -1), times: 4);
    }

    [Fact]
    public void Of_TargetReadableInTwoWays_IsNotSaidToHaveChanged()
    {
        Expect([], From(PlanningDocumentKind.Apbd, Mothers, (kind, _) => MothersRow(kind, "4 250")));
        Expect(["MoneyCut APBD"], From(PlanningDocumentKind.Apbd, Mothers, (kind, _) => MothersRow(kind, "4 250", 600_000_000)));
    }

    [Fact]
    public void Of_RowWithoutCode_SaysSo()
    {
        var chain = Of(In(PlanningDocumentKind.Renja, Mothers, (kind, row) => Row(kind, "", row.Name, "4.250", "Orang", 612_000_000, "Dinas Kesehatan")));

        var answer = chain.Answers.Single(one => one.Kind == ServiceChainAnswerKind.OtherCode);
        Assert.EndsWith("1.02.02.2.02.0001 → tanpa kode.", answer.Text(Language.Indonesian), StringComparison.Ordinal);
        Assert.EndsWith(": no code Pengelolaan Pelayanan Kesehatan Ibu Hamil (code unreadable)", answer.Path[^1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_MoneyOfARowGone_IsSaidOfThePairUnlessTheServiceEndsWithoutMoney()
    {
        Expect(["MoneyGone RKA-SKPD", "MoneyRaised APBD"], In(PlanningDocumentKind.Rka, Mothers, (kind, _) => MothersRow(kind, rupiah: 0)));
        Expect(["MoneyGone RKA-SKPD"], In(PlanningDocumentKind.Rka, Mothers, (kind, _) => MothersRow(kind, rupiah: null)));
        Expect(["Unfunded DPA-SKPD"], From(PlanningDocumentKind.Rka, Mothers, (kind, _) => MothersRow(kind, rupiah: null)));
        Expect(["Unfunded DPA-SKPD"], From(PlanningDocumentKind.Renstra, Mothers, (kind, _) => MothersRow(kind, rupiah: 0)));
    }

    [Fact]
    public void Of_ServiceNowhere_IsNeverPlannedAndDepartsFromNothing()
    {
        var chain = Of(From(PlanningDocumentKind.Renstra, Mothers, (_, _) => null));

        Assert.Equal(["NeverPlanned DPA-SKPD"], Answers(chain));
        Assert.Equal("DPA-SKPD: no row for 1.02.02.2.02.0001", chain.Answers[0].Path[0].ToString());
        Assert.Null(chain.Line(MothersService)!.FirstDeparture);
    }

    [Fact]
    public void Of_MoneyOutsideTheApbdAlone_IsNoCutAndNoGap() => Expect(
        ["FundedOutsideOnly DPA-SKPD"],
        From(PlanningDocumentKind.Renstra, Mothers, (kind, _) => MothersRow(kind, rupiah: null) with { Fundings = [new RowFunding("Pendapatan BLUD RSUD", Rupiah.FromRupiah(612_000_000), FundChannel.Blud)] }));

    [Fact]
    public void Of_TagsOfTheDocument_AreComparedWithTheList()
    {
        Expect(["FundedUntagged Renja PD"], In(PlanningDocumentKind.Renja, Mothers, (_, row) => row with { Tag = DocumentTag.NonSpm }));
        Expect(["FundedUntagged Renja PD"], rows =>
        {
            for (var at = 1; at < 3; at++) rows[PlanningDocumentKind.Renja][at] = rows[PlanningDocumentKind.Renja][at] with { Tag = DocumentTag.Spm() };
        });
        var chain = Of(In(PlanningDocumentKind.Renja, "1.02.02.2.02.0026", (_, row) => row with { Tag = DocumentTag.Spm(new DocumentTagPart("kabkota.kesehatan.balita")) }));
        Assert.Contains("TaggedByDocumentOnly Renja PD", Answers(chain));
        Assert.Equal("kabkota.kesehatan.balita", chain.Answers[^1].Service!.Key);
        Assert.Equal(Rupiah.FromRupiah(1_912_000_000), chain.Columns[2].SpmMoney);
    }

    [Fact]
    public void Of_RenumberedCode_IsFollowedToItsSuccessor()
    {
        var basic = Find("kabkota.pendidikan.dasar");
        DocumentRow School(PlanningDocumentKind kind, string code) => Row(kind, code, "Penyediaan Biaya Personil Peserta Didik Sekolah Dasar", "21.000", "Orang", 3_000_000_000, "Dinas Pendidikan");
        var documents = Chain(rows =>
        {
            foreach (var (kind, list) in rows) list.Add(School(kind, kind < PlanningDocumentKind.Ppas ? "1.01.02.2.01.0021" : "1.01.02.2.01.0054"));
        });

        var chain = Of(documents);
        Assert.Equal(["CodeReplaced PPAS", "NotOwed Renstra PD"], Answers(chain).Order(StringComparer.Ordinal));
        Assert.Null(chain.Line(basic)!.FirstDeparture);
        Assert.False(chain.Line(basic)!.IsOwed);
        var without = Of(documents, ServiceChainMethod.Usual with { Crosswalk = null });
        Assert.Equal(["NotOwed PPAS", "OtherCode PPAS", "Unplanned PPAS"], Answers(without).Where(answer => answer.EndsWith("PPAS", StringComparison.Ordinal)).Append("OtherCode PPAS").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_Realisation_IsSetAgainstTheCeilingOfTheDpaAlone()
    {
        Expect(["Overspent DPA-SKPD"], In(PlanningDocumentKind.Dpa, Mothers, (_, row) => row with { Realised = Rupiah.FromRupiah(612_000_001) }));
        Expect(["NothingSpent DPA-SKPD"], In(PlanningDocumentKind.Dpa, Mothers, (_, row) => row with { Realised = Rupiah.Zero }));
        Expect([], In(PlanningDocumentKind.Dpa, Mothers, (_, row) => row with { Realised = Rupiah.FromRupiah(612_000_000) }));
        var chain = Of(In(PlanningDocumentKind.Dpa, Mothers, (_, row) => row with { Realised = Rupiah.FromRupiah(1) }));
        Assert.Equal((Rupiah.FromRupiah(1), null), (chain.Line(MothersService)!.Cells[^1].Realised, chain.Line(SocialServices[0])!.Cells[^1].Realised));
    }

    [Fact]
    public void Of_ProgramRows_HoldAServiceOnlyWhereNothingBelowIsItemised()
    {
        DocumentRow health = new("1.02.02", "Program Pemenuhan Upaya Kesehatan") { Ceilings = [new Ceiling(CeilingKind.Indicative, Year, Rupiah.FromRupiah(9_000_000_000))] };
        DocumentRow social = new("1.06.04", "Program Rehabilitasi Sosial");
        var chain = Of(Chain(rows => rows[PlanningDocumentKind.Rkpd].Insert(0, health), Document(PlanningDocumentKind.Rpjmd, [health, social])));

        Assert.Empty(chain.Answers);
        var cell = chain.Line(MothersService)!.Cells[0];
        Assert.Equal((ServiceChainCellState.ProgramOnly, null, "1.02.02"), (cell.State, cell.Money, cell.Parts[0].Row.Reading.Text));
        Assert.Equal(Rupiah.FromRupiah(1_912_000_000), chain.Columns[2].SpmMoney);
        Assert.Empty(chain.MissingDocuments);

        Expect(["Lost Renja PD", "Returned PPAS"], rows =>
        {
            rows[PlanningDocumentKind.Renja].RemoveAt(0);
            rows[PlanningDocumentKind.Renja].Insert(0, health);
        });
    }

    [Fact]
    public void Of_DocumentsOfAgencies_SayNothingAboutServicesOfOthers()
    {
        var documents = Chain(rows => rows.Remove(PlanningDocumentKind.Renja), Document(PlanningDocumentKind.Renja, Rows(PlanningDocumentKind.Renja).Take(2)) with { Agency = "DINAS KESEHATAN" });

        var chain = Of(documents);

        Assert.Equal(Enumerable.Repeat("DocumentMissing Renja PD", 4), Answers(chain));
        Assert.Equal("Renja PD: dokumen Dinas Sosial tidak ada dalam rantai", chain.Answers[0].Path[^1].Describe(Language.Indonesian));
        Assert.Equal(ServiceChainCellState.DocumentMissing, chain.Line(SocialServices[0])!.Cells[2].State);
        Assert.Equal(ServiceChainCellState.Held, chain.Line(MothersService)!.Cells[2].State);
    }

    [Fact]
    public void Of_ShiftsAndChanges_StandInColumnsOfTheirOwn()
    {
        PlanningDocument Dpa(DocumentVersion version, int month, long rupiah) =>
            Document(PlanningDocumentKind.Dpa, [MothersRow(PlanningDocumentKind.Dpa, rupiah: rupiah), .. Rows(PlanningDocumentKind.Dpa).Skip(1)], version) with { EffectiveFrom = new NodaTime.LocalDate(2026, month, 1) };
        var documents = Chain(null, Dpa(DocumentVersion.Shift(1), 4, 500_000_000), Dpa(DocumentVersion.Change(), 9, 400_000_000), Dpa(DocumentVersion.Shift(2), 11, 300_000_000));

        var chain = Of(documents);

        Assert.Equal(["DPA-SKPD", "DPA-SKPD pergeseran", "DPPA-SKPD"], chain.Columns.Skip(6).Select(column => column.Name(Language.Indonesian)));
        Assert.Equal([612, 500, 300], chain.Line(MothersService)!.Cells.Skip(6).Select(cell => (int)(cell.Money!.Value.Sen / 100_000_000)));
        Assert.Equal(["MoneyCutTargetKept DPA-SKPD shifted", "MoneyCutTargetKept DPPA-SKPD"], Answers(chain));
        Assert.Equal(7, ServiceChain.Of(documents, Year, new NodaTime.LocalDate(2026, 3, 31), Owing).Columns.Count);
    }

    [Fact]
    public void Of_ActionPlanByService_IsComparedAsAWhole()
    {
        DocumentRow Plan(string target, long rupiah) => MothersRow(PlanningDocumentKind.ActionPlan, target, rupiah) with { Service = "kabkota.kesehatan.ibu-hamil", Reading = NomenclatureReading.Of("") };
        PlanningDocument[] Documents(params DocumentRow[] rows) => [Document(PlanningDocumentKind.ActionPlan, rows), Document(PlanningDocumentKind.Renstra, [MothersRow(PlanningDocumentKind.Renstra)])];

        var same = Of(new DocumentChain(Bulungan, Documents(Plan("4.250", 612_000_000))));
        Assert.Null(same.Line(MothersService)!.FirstDeparture);
        var cut = Of(new DocumentChain(Bulungan, Documents(Plan("4.300", 700_000_000))));
        Assert.Equal("Renstra PD (target, money)", cut.Line(MothersService)!.FirstDeparture!.ToString());
    }

    private static void AddMeals(Dictionary<PlanningDocumentKind, List<DocumentRow>> rows, PlanningDocumentKind first, string code, string target, long? rupiah)
    {
        foreach (var (kind, list) in rows.Where(pair => pair.Key >= first)) list.Add(Row(kind, code, "Penyediaan Sandang", target, "Orang", rupiah, "Dinas Sosial"));
    }

    // A row that serves several services says the same of each.
    private static void Expect(string[] answers, Action<Dictionary<PlanningDocumentKind, List<DocumentRow>>> change, int times = 1) =>
        Assert.Equal(Enumerable.Repeat(answers, times).SelectMany(one => one), Answers(Of(change)));
}
