using Spm.Core.Catalog;
using Spm.Core.Fulfilment;
using Spm.Core.Law;
using Spm.Core.Periods;
using static Spm.Core.Tests.Fulfilment.SampleStages;

namespace Spm.Core.Tests.Fulfilment;

public class NeedHistoryTests
{
    [Fact]
    public void Year_Sums_AreNeedAndClosing()
    {
        var year = new NeedYear(Year, opening: 15, added: 10, lapsed: 2, delivered: 9);

        Assert.Equal((23, 14), (year.Need, year.Closing));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NeedYear(Year, long.MaxValue, 0, 0, 0));
    }

    [Fact]
    public void Findings_OpeningEqualsTheClosing_AreNone()
    {
        var history = new NeedHistory(Region, Houses, NeedKind.Recipients, [new NeedYear(new BudgetYear(2027), 30, 5, 0, 35), new NeedYear(Year, 0, 40, 0, 10)]);

        Assert.Empty(history.Findings);
        Assert.Equal([2026, 2027], history.Years.Select(year => year.Year.Number));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(30, 1)]
    public void Findings_OpeningOfALapsedNeed_IsFoundUnlessZero(long opening, int findings)
    {
        var history = new NeedHistory(Region, Mothers, NeedKind.Recipients, [new NeedYear(Year, 0, 40, 0, 10), new NeedYear(new BudgetYear(2027), opening, 40, 0, 40)]);

        Assert.Equal(0, history.HandedOnBy(history.Years[0]));
        Assert.Equal(findings, history.Findings.Count);
    }

    [Fact]
    public void Findings_YearTwiceOrBelowZero_AreMade()
    {
        var history = new NeedHistory(Region, Houses, NeedKind.Recipients, [new NeedYear(Year, 0, 40, 0, 40), new NeedYear(Year, 0, 1, 0, 0), new NeedYear(new BudgetYear(2027), 0, -1, 0, -1)]);

        Assert.Equal(["SPM2033", "SPM2030", "SPM2030"], history.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void CarryOver_EveryService_HasAnInferredEntry()
    {
        Assert.All(ServiceCatalog.For(Year).Services, service =>
        {
            var entry = NeedCarryOver.Of(service);

            Assert.Equal((service.Key, Confidence.Inferred), (entry.Service, entry.Basis.Confidence));
            Assert.NotEmpty(entry.Note);
            Assert.True(entry.Carries(NeedKind.Staff) && entry.Carries(NeedKind.Facility));
            Assert.Equal(entry.Carries(NeedKind.Recipients), entry.Carries(NeedKind.CostRelief));
            Assert.Throws<ArgumentOutOfRangeException>(() => entry.Carries((NeedKind)9));
        });
    }

    [Theory]
    [InlineData("kabkota.perumahan-rakyat.rumah-korban-bencana", NeedKind.Recipients, true)]
    [InlineData("kabkota.pekerjaan-umum.air-minum", NeedKind.Recipients, true)]
    [InlineData("kabkota.pendidikan.dasar", NeedKind.Goods, true)]
    [InlineData("kabkota.pendidikan.dasar", NeedKind.Recipients, false)]
    [InlineData("kabkota.pendidikan.anak-usia-dini", NeedKind.Goods, false)]
    [InlineData("kabkota.kesehatan.ibu-hamil", NeedKind.Recipients, false)]
    [InlineData("kabkota.kesehatan.ibu-hamil", NeedKind.Goods, false)]
    public void Carries_HousesWaterBooksAndPregnancies_AreAsTheTableSays(string service, NeedKind kind, bool carries) =>
        Assert.Equal(carries, NeedCarryOver.Of(ServiceCatalog.For(Year).Find(service)!).Carries(kind));
}
