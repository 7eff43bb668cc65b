using Spm.Core.Catalog;
using Spm.Core.Nomenclature;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Spending;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Spending.SampleBudgets;

namespace Spm.Core.Tests.Spending;

/// <summary>Each finding once where it is due, and not where it is not.</summary>
public class SpendingFindingsTests
{
    [Fact]
    public void Findings_OfThePaperExample_IsTheNoteOnTwoAgencies() => Assert.Equal(["SPM5109"], SpmSpending.Of(AllDpa, Year).Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData(10, 4, 6L, true)]
    [InlineData(10, 4, 5L, false)]
    [InlineData(10, 4, null, false)]
    [InlineData(4, 4, null, true)]
    public void Children_OfAKegiatan_AddUpToIt(long stated, long first, long? second, bool isFine)
    {
        var findings = Find(Row("1.02.02.2.02", "", stated), Row(MothersCode, "", first), Row(BirthsCode, "", second));

        Assert.Equal(isFine ? [] : ["SPM5101"], findings.Select(finding => finding.Code));
        if (!isFine) Assert.Equal(["10", second is null ? "4" : "9", second is null ? "6" : "1", second is null ? "1" : "0"], findings[0].Arguments);
    }

    [Fact]
    public void Children_AtTwoLevels_AreSetAgainstTheCeilingNextAbove()
    {
        var rows = new[] { Row("1.02.02", "", 10), Row("1.02.02.2.02", "", 10), Row(MothersCode, "", 9), Row("1.02.03", "", 4), Row("1.02.03.2.01.0001", "", 4) };

        Assert.Equal("1.02.02.2.02", Assert.Single(Find(rows)).Where.BudgetCode);
    }

    [Fact]
    public void Children_OfTwoAgenciesInOneDocument_EachUnderItsOwn()
    {
        DocumentRow Of(string agency, string code, long ceiling) => Row(code, "", ceiling) with { Agency = agency };
        var regional = new[] { Row("1.02.02", "", 30), Of("Dinas Kesehatan", "1.02.02.2.02", 10), Of("RSUD", "1.02.02.2.02", 20), Of("Dinas Kesehatan", MothersCode, 10), Of("RSUD", BirthsCode, 21) };
        var spending = SpmSpending.Of(Dpa(null, regional), Year);

        Assert.Equal(Money(31), spending.Total.Ceiling);
        Assert.Equal(["20", "21", "-1", "0"], Assert.Single(spending.Findings).Arguments);
    }

    [Theory]
    [InlineData(6L, 4L, true)]
    [InlineData(6L, 5L, false)]
    [InlineData(6L, 3L, false)]
    [InlineData(6L, null, true)]
    [InlineData(11L, null, false)]
    public void Sources_InsideTheBudget_AddUpToTheCeiling(long first, long? second, bool isFine)
    {
        var row = Row(MothersCode, "", 10) with
        {
            Fundings = [new RowFunding("PAD", Money(first)), new RowFunding("DAK", second is { } amount ? Money(amount) : null), new RowFunding("Dana desa", Money(99), FundChannel.Village)],
        };

        Assert.Equal(isFine ? [] : ["SPM5102"], Find(row).Select(finding => finding.Code));
    }

    [Fact]
    public void Sources_NotNamed_AreNoFinding() => Assert.Empty(Find(Row(MothersCode, "", 10)));

    [Fact]
    public void Rows_SameCodeTwice_AreAddedAndFound()
    {
        var findings = Find(Row(MothersCode, "", 10), Row(MothersCode, "", 10));

        Assert.Equal("SPM5108", Assert.Single(findings).Code);
        Assert.Equal("Kode ini tercantum 2 kali untuk Dinas Kesehatan; semuanya dijumlahkan.", findings[0].Message(Language.Indonesian));
        Assert.Contains("an agency that is not named", SpmSpending.Of(Dpa(null, Row(MothersCode, "", 1), Row(MothersCode, "", 1)), Year).Findings[0].Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_SameCodeInTwoAgencies_AreANoteAndCountOnceEach()
    {
        var finding = SpmSpending.Of([Health, Hospital], Year).Findings.Single(finding => finding.Code == "SPM5109");

        Assert.Equal(FindingSeverity.Note, finding.Severity);
        Assert.Equal("Sub kegiatan ini dianggarkan pada 2 perangkat daerah (Dinas Kesehatan; RSUD); masing-masing dihitung satu kali (K22).", finding.Message(Language.Indonesian));
    }

    [Theory]
    [InlineData("Jumlah", 3L, "SPM5111", "Baris ini (Rp3) tidak masuk jumlah mana pun karena kodenya tidak terbaca.")]
    [InlineData("Jumlah", null, "SPM5111", "Baris ini (tanpa pagu) tidak masuk jumlah mana pun karena kodenya tidak terbaca.")]
    [InlineData("1.02.02.2.02.01", 3L, "SPM5112", "1 baris (Rp3) tidak dapat dicocokkan dengan penandaan SPM: bukan sub kegiatan, lebar kodenya lain, atau penerus kodenya lebih dari satu.")]
    [InlineData("1.01.02.2.01.0021", 3L, "SPM5114", "Kode ini telah diganti; barisnya dihitung sebagai 1.01.02.2.01.0054.")]
    public void Rows_ThatCannotBeCounted_AreFound(string code, long? ceiling, string expected, string message)
    {
        var finding = Assert.Single(Find(Row(code, "uraian", ceiling)));

        Assert.Equal((expected, message), (finding.Code, finding.Message(Language.Indonesian)));
    }

    [Fact]
    public void Rows_SharedAndLeftOut_AreANote() => Assert.Equal(
        "SPM5113", Assert.Single(SpmSpending.Of(Social, Year, new SpendingMethod { Shared = SharedTagPolicy.LeftOut }).Findings).Code);

    [Fact]
    public void Amounts_BeyondAllBudgets_AreFoundAndTakenAsMissing()
    {
        var huge = Rupiah.FromSen(Int128.MaxValue);
        var row = new DocumentRow(MothersCode) { Ceilings = [new Ceiling(CeilingKind.Budget, Year, huge)], Realised = -huge, Fundings = [new RowFunding("PAD", huge), new RowFunding("CSR", huge, FundChannel.Csr)] };
        var spending = SpmSpending.Of(Dpa("Dinas", row, row, Row(BirthsCode, "", 1)), Year);

        Assert.Equal(8, spending.Findings.Count(finding => finding.Code == "SPM5115"));
        Assert.Equal((Money(1), 2), (spending.Spm.Ceiling, spending.Spm.RowsWithoutCeiling));
    }

    [Fact]
    public void Run_AnnexThatAgrees_FindsNothing()
    {
        var spending = SpmSpending.Of(AllDpa, Year);

        Assert.Empty(SpendingComparison.Run(spending, []));
        Assert.Empty(SpendingComparison.Run(spending,
        [
            .. spending.Services.Select(service => StatedSpending.OfService(service.Service.Key, service.Sum.Ceiling, service.Sum.Realised)),
            StatedSpending.OfUrusan(Urusan.Health, Money(850_000_000)), StatedSpending.OfSpm(Money(950_000_001), Money(806_500_000)), StatedSpending.OfAllSpending(Money(1_151_500_001)),
            StatedSpending.OfService("kabkota.kesehatan.balita", Rupiah.Zero),
        ]));
    }

    /// <summary>Defects of one real form: the realisation repeats the budget, and a sum has another service's caption.</summary>
    [Fact]
    public void Run_AnnexWiredByHand_FindsEachDefect()
    {
        var findings = SpendingComparison.Run(SpmSpending.Of(AllDpa, Year),
        [
            StatedSpending.OfService("Pelayanan kesehatan ibu hamil", Money(648_500_000), Money(648_500_000)) with { Place = new SourcePlace(7) },
            StatedSpending.OfService("Pelayanan kesehatan naga", Money(1)),
            StatedSpending.OfUrusan(Urusan.Housing, Money(100_000_001)),
            StatedSpending.OfSpm(Money(1_050_000_001)),
            StatedSpending.OfAllSpending(Rupiah.FromSen(Int128.MinValue), Money(1)),
        ]);

        Assert.Equal(
            ["SPM5104", "SPM5106", "SPM5103", "SPM5103", "SPM5103", "SPM5104", "SPM5105", "SPM5105", "SPM5105", "SPM5105", "SPM5105"], findings.Select(finding => finding.Code));
        Assert.Equal("Realisasi Pelayanan kesehatan ibu hamil tercantum Rp648.500.000, padahal jumlah barisnya Rp565.000.000.", findings[0].Message(Language.Indonesian));
        Assert.Equal(7, findings[0].Where.Source!.Line);
        Assert.Equal("The ceiling of all SPM spending is printed as Rp1,050,000,001, but its rows add up to Rp950,000,001 (difference Rp100,000,000).", findings[3].Message(Language.English));
        Assert.Equal("kabkota.kesehatan.ibu-bersalin", findings[6].Where.Service);
    }

    [Fact]
    public void Run_AnnexWithRealisationThatNobodyReported_IsFound()
    {
        var findings = SpendingComparison.Run(SpmSpending.Of(Dpa("Dinas", Row(MothersCode, "", 2)), Year), [StatedSpending.OfService(Mothers.Key, Money(2), Money(1))]);

        Assert.Equal("The amount spent on Pelayanan kesehatan ibu hamil is printed as Rp1, but its rows add up to not reported.", Assert.Single(findings).Message(Language.English));
    }

    private static IReadOnlyList<Finding> Find(params DocumentRow[] rows) => SpmSpending.Of(Dpa("Dinas Kesehatan", rows), Year).Findings;
}
