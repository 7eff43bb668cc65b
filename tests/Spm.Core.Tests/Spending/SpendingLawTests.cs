using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Nomenclature;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Spending;
using static Spm.Core.Tests.Spending.SampleBudgets;

namespace Spm.Core.Tests.Spending;

public class SpendingLawTests
{
    private static readonly string[] Codes =
    [
        MothersCode, BirthsCode, InsuranceCode, FourServicesCode, "1.06.04.2.01.0002", "1.03.03.2.01.0022", "1.01.02.2.01.0021", "1.02.02.2.02", "1.02.02", "1.02.02.2.02.01", "X.XX.01.2.01.0001", "Jumlah", "",
    ];

    private static readonly Gen<Rupiah?> Amounts = Gen.Frequency((1, Gen.Constant((Rupiah?)null)), (6, Gen.Choose(0, int.MaxValue).Select(sen => (Rupiah?)Rupiah.FromSen(sen))));

    private static readonly Gen<Rupiah?> SillyAmounts = Gen.OneOf(Amounts, Gen.Elements<Rupiah?>(Rupiah.FromSen(Int128.MinValue), Rupiah.FromSen(Int128.MaxValue), Rupiah.FromSen(-7), Rupiah.Zero));

    private static readonly Gen<RowFunding> Sources =
        from name in Gen.Elements("PAD", "pad", "DAU-SG Kesehatan", "DAK")
        from amount in Amounts
        from channel in Gen.Elements(Enum.GetValues<FundChannel>())
        select new RowFunding(name, amount, channel);

    private static readonly Arbitrary<DocumentRow[]> Budgets = Rows(Amounts).ToArbitrary();

    private static readonly Arbitrary<DocumentRow[]> SillyBudgets = Rows(SillyAmounts).ToArbitrary();

    private static readonly Arbitrary<SharedTagPolicy> Policies = Gen.Elements(SharedTagPolicy.All.AsEnumerable()).ToArbitrary();

    [Fact]
    [Law("Total spending is the sum over all standings, SPM the sum over urusan, over agencies and over sources inside the APBD, and, with shared rows divided equally, over services.")]
    public void Of_AnyDocument_TotalsClose() => Laws.Hold(SillyBudgets, Policies, (rows, policy) =>
    {
        var spending = Of(rows, policy);
        Assert.Equal(spending.Total.Ceiling, Sum(Enum.GetValues<SpendingStanding>().Where(standing => standing.IsInTotal()).Select(spending.Sum)));
        Assert.Equal(rows.Length, Enum.GetValues<SpendingStanding>().Sum(standing => spending.RowsOf(standing).Count()));
        Assert.Equal(spending.Spm.Ceiling, Sum(spending.Urusan.Select(urusan => urusan.Sum)));
        Assert.Equal(spending.Spm.Realised ?? Rupiah.Zero, spending.Urusan.Aggregate(Rupiah.Zero, (sum, urusan) => sum + (urusan.Sum.Realised ?? Rupiah.Zero)));
        Assert.Equal(spending.Spm.Ceiling, Sum(spending.Agencies.Select(agency => agency.Spm)));
        Assert.Equal(spending.Total.Ceiling, Sum(spending.Agencies.Select(agency => agency.Total)));
        Assert.Equal(spending.Spm.Ceiling, Sum(spending.Sources.Select(source => source.Sum)));
        Assert.Equal(policy == SharedTagPolicy.WholeToEach ? spending.Overlap : Rupiah.Zero, Sum(spending.Services.Select(service => service.Sum)) - spending.Spm.Ceiling);
    });

    [Fact]
    [Law("Sums of SPM spending do not depend on the order of rows or documents.")]
    public void Of_RowsInAnyOrder_SumsStay() => Laws.Hold(SillyBudgets, Policies, (rows, policy) =>
    {
        var (first, second) = (Of(rows, policy), Of([.. Enumerable.Reverse(rows)], policy));
        Assert.Equal(Print(first), Print(second));
        var half = rows.Length / 2;
        Assert.Equal(
            Print(SpmSpending.Of([Document("A", rows[..half]), Document("B", rows[half..])], Year, new SpendingMethod { Shared = policy })),
            Print(SpmSpending.Of([Document("B", rows[half..]), Document("A", rows[..half])], Year, new SpendingMethod { Shared = policy })));
    });

    [Fact]
    [Law("A service never gets less when shared rows count whole than when they are divided equally.")]
    public void Of_WholeToEach_IsNeverBelowEqually() => Laws.Hold(Budgets, rows =>
    {
        var (whole, equal) = (Of(rows, SharedTagPolicy.WholeToEach), Of(rows, SharedTagPolicy.Equally));
        Assert.Equal(equal.Services.Select(service => service.Service.Key), whole.Services.Select(service => service.Service.Key));
        Assert.All(whole.Services.Zip(equal.Services), pair => Assert.True(pair.First.Sum.Ceiling >= pair.Second.Sum.Ceiling));
        Assert.Equal(equal.Spm, whole.Spm);
        Assert.True(whole.Overlap >= Rupiah.Zero);
    });

    [Fact]
    [Law("A document without SPM rows has no services, and all of its spending is other spending.")]
    public void Of_NoSpmRows_IsOtherAltogether() => Laws.Hold(Budgets, rows =>
    {
        var spending = Of([.. rows.Where(row => row.Code?.ToString() is InsuranceCode or "X.XX.01.2.01.0001").Select(row => row with { Tag = null })], SharedTagPolicy.Equally);
        Assert.Empty(spending.Services);
        Assert.Equal(Rupiah.Zero, spending.Spm.Ceiling);
        Assert.Equal(spending.Total, spending.Sum(SpendingStanding.Other));
    });

    [Fact]
    [Law("Every table of SPM spending is as wide as its columns and can be printed, whatever the document holds.")]
    public void Tables_AnyDocument_ArePrinted() => Laws.Hold(SillyBudgets, Policies, (rows, policy) =>
    {
        var (spending, document) = (Of(rows, policy), Document("Dinas", rows));
        foreach (var table in new[] { SpendingTable.Recap(spending), SpendingTable.Accountability(spending), EarmarkedUse.ToTable(spending), MandatorySpendingSheet.Of(Year, [], spending).ToTable(), SpendingTable.Agreement([document], [], [document], Year) })
        {
            Assert.All(table.Rows(Language.Indonesian), row => Assert.Equal(table.Columns(Language.Indonesian).Count, row.Count));
            Assert.Equal(table.Count + 2, table.ToCsv().Split("\r\n").Length);
        }
    }, 200);

    private static Gen<DocumentRow[]> Rows(Gen<Rupiah?> amounts) => (
        from code in Gen.Elements(Codes)
        from agency in Gen.Elements(null, "Dinas Kesehatan", "DINAS KESEHATAN", "RSUD")
        from ceiling in amounts
        from realised in amounts
        from sources in Sources.ArrayOf(2)
        from isTagged in Gen.Elements(null, DocumentTag.NonSpm, DocumentTag.Spm())
        select new DocumentRow(code) { Agency = agency, Ceilings = ceiling is { } amount ? [new Ceiling(CeilingKind.Budget, Year, amount)] : [], Realised = realised, Fundings = sources, Tag = isTagged }).ArrayOf();

    private static PlanningDocument Document(string? agency, DocumentRow[] rows) => Dpa(agency, rows);

    private static SpmSpending Of(DocumentRow[] rows, SharedTagPolicy policy) => SpmSpending.Of(Document(null, rows), Year, new SpendingMethod { Shared = policy });

    private static Rupiah Sum(IEnumerable<SpendingSum> sums) => sums.Aggregate(Rupiah.Zero, (sum, each) => sum + each.Ceiling);

    private static string Print(SpmSpending spending) => string.Join('\n',
    [
        $"{spending.Total}", $"{spending.Spm}", .. spending.Services.Select(service => $"{service.Service} {service.Sum} {service.Outside}"), .. spending.Urusan.Select(urusan => $"{urusan.Urusan} {urusan.Sum}"),
        .. spending.Agencies.Select(agency => $"{agency}"), .. spending.Sources.Concat(spending.Outside).Select(source => $"{source} {source.Sum}"), .. spending.Kegiatan.Select(kegiatan => $"{kegiatan}"),
        .. Enum.GetValues<SpendingStanding>().Select(standing => $"{spending.Sum(standing)}"),
    ]);
}
