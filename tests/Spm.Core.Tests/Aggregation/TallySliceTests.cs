using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using static Spm.Core.Tests.Aggregation.SampleTotals;

namespace Spm.Core.Tests.Aggregation;

/// <summary>The third door: the totals of one region as checked figures, with the four states apart.</summary>
public class TallySliceTests
{
    private static readonly RegionCode Bulungan = RegionCode.Parse("65.01");

    private static readonly int Mothers = Cell(SampleTallies.Mothers);

    [Fact]
    [Law("A slice of a tally with a row a cell has the index of the submission.", Under = "the default method")]
    public void Measure_OneRowACell_IsTheIndexOfTheSubmission() => Laws.Hold(Any, tally =>
    {
        for (var at = 0; at < Layout.Regions.Count; at++)
        {
            var slice = Slice(tally, at);
            if (slice.Cells.ToArray().Any(cell => cell is not { Rows: 1, NotReported: 0, NotApplicable: 0, NotYetDue: 0, Required: > 0 })) continue;
            var services = slice.Subjects.Select((subject, cell) => (subject, Figure: Figure.Reported(slice.Cells[cell].Required, slice.Cells[cell].Done)))
                .GroupBy(pair => pair.subject.Service)
                .Select(service => new ServiceFigures(
                    service.Key.Key, service.First().Figure,
                    service.Skip(1).Select(pair => new QualityFigure(pair.subject.Indicator!.Name, pair.subject.Indicator.Component, pair.Figure))));
            var submission = new Submission(slice.Region.CodeIn(Year.Year)!, Year, "tally", services);

            Assert.True(Rules.Measure(Rules.Check(submission).OrThrow()).SameResultAs(slice.Measure(Rules)), slice.ToString());
        }
    }, 100);

    [Fact]
    public void Measure_SomeRowsSilent_SumsRequiredOfAllAndIsProvisional()
    {
        var index = With(Row(100, 90) + TallyTotals.Of(TallyFigure.NotReported(100)) + TallyTotals.Of(TallyFigure.NotReported()));
        var mothers = Service(index);

        Assert.Equal((200, 90), (mothers.Recipients.Figure.Required, mothers.Recipients.Figure.Done));
        Assert.Equal(new FigureRows(3, 2, 1, 0, 0), mothers.Recipients.Figure.Rows);
        Assert.Equal("sementara (2 baris belum dilaporkan; 1 baris tanpa jumlah yang harus dilayani/dipenuhi)", index.Status.ToString(Language.Indonesian));
        Assert.Equal(IndexSource.TallySlice, index.Source);
    }

    [Fact]
    public void Measure_NoRow_IsNotReportedAndNamed()
    {
        var slice = Sliced(default);

        Assert.Equal(FigureState.NotReported, Service(slice.Measure(Rules)).Recipients.Figure.State);
        Assert.Equal("sementara (1 layanan belum dilaporkan)", slice.Measure(Rules).Status.ToString(Language.Indonesian));
        Assert.Equal([SampleTallies.Mothers], slice.WithoutRow.Select(subject => subject.Service.Key));
        Assert.Equal("SPM2011", Assert.Single(slice.Findings()).Code);
    }

    [Fact]
    public void Measure_RowsButNoneReported_IsNotReported()
    {
        var silent = TallyTotals.Of(TallyFigure.NotReported(40));
        var mothers = Service(With(silent + silent));

        Assert.Equal((FigureState.NotReported, 80L), (mothers.Recipients.Figure.State, mothers.Recipients.Figure.Required));
        Assert.Empty(Sliced(silent).WithoutRow);
    }

    [Fact]
    public void Measure_EveryRowNotYetDue_IsNotYetDueWhileTheYearIsOpen()
    {
        var later = TallyTotals.Of(TallyFigure.NotYetDue);
        var open = TallySlice.Of(Tally(SecondQuarter, at => at == Mothers ? later + later : Row(10, 9)), Bulungan, SecondQuarter).Measure(Rules);

        Assert.Equal(FigureState.NotYetDue, Service(open).Recipients.Figure.State);
        Assert.Equal("2 dari 2 baris menyatakan belum waktunya", Service(open).Recipients.Figure.Reason);
        Assert.Equal(FigureState.NotReported, Service(With(later)).Recipients.Figure.State);
    }

    [Fact]
    public void Measure_EveryRowNotApplicable_IsSoOnlyWhereNobodyCanBeThere()
    {
        var none = TallyTotals.Of(TallyFigure.NotApplicable);
        var disaster = Layout.Catalog.Services.First(service => service.Level == ServiceLevel.RegencyOrCity && service.EmptyPopulation != EmptyPopulation.Impossible);
        var always = Layout.Catalog.Services.First(service => service.Level == ServiceLevel.RegencyOrCity && service.EmptyPopulation == EmptyPopulation.Impossible);

        var left = Service(With(none + none, disaster.Key), disaster.Key);
        Assert.Equal((FigureState.NotApplicable, NoIndexReason.NotApplicable), (left.Recipients.Figure.State, left.NoIndexBecause));
        Assert.Equal("semua 2 baris menyatakan tidak berlaku", left.Recipients.Figure.Reason);
        Assert.Equal(FigureState.NotReported, Service(With(none, always.Key), always.Key).Recipients.Figure.State);
        Assert.Contains(Sliced(none, always.Key).Findings(), finding => finding.Code == "SPM2014");
    }

    [Fact]
    public void Measure_OneRowSaysNobodyAndTheOthersAreSilent_IsNotReported()
    {
        var disaster = Layout.Catalog.Services.First(service => service.Level == ServiceLevel.RegencyOrCity && service.EmptyPopulation != EmptyPopulation.Impossible);

        Assert.Equal(FigureState.NotReported, Service(With(Row(0, 0) + TallyTotals.Of(TallyFigure.NotReported()), disaster.Key), disaster.Key).Recipients.Figure.State);
        Assert.Equal(FigureState.Reported, Service(With(Row(0, 0) + Row(0, 0), disaster.Key), disaster.Key).Recipients.Figure.State);
    }

    [Fact]
    public void Measure_ServiceThatMayBeReported_CountsOnlyWithARow()
    {
        const string secondary = "provinsi.pendidikan.menengah";
        var nabire = RegionCode.Parse("94.01");
        RegionIndex Of(TallyTotals totals) => TallySlice.Of(
            Tally(Year, cell => Layout.KeyOf(cell) is var key && key.Subject.Service.Key == secondary && key.Region.Code == nabire ? totals : Row(10, 9)), nabire, Year).Measure(Rules);

        Assert.DoesNotContain(Of(default).Services, service => service.Service.Key == secondary);
        Assert.Contains(Of(Row(10, 5)).Services, service => service.Service.Key == secondary);
    }

    [Fact]
    public void Measure_TotalBeyondAFigure_IsRefusedByName()
    {
        var refused = Assert.Throws<OverflowException>(() => With(new TallyTotals { Required = Figure.MostCount, Done = Figure.MostCount + 1, Rows = 2 }));

        Assert.Contains("Kabupaten Bulungan (65.01), kabkota.kesehatan.ibu-hamil: 9007199254740992", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Measure_DifferenceOfTallies_IsRefused() =>
        Assert.Contains("negative", Assert.Throws<InvalidOperationException>(() => With(-Row(10, 9))).Message, StringComparison.Ordinal);

    [Fact]
    public void Measure_OtherCatalogue_IsRefused() => Assert.Throws<ArgumentException>(
        () => Slice(Everywhere(1, 2), 0).Measure(RuleBook.For(new BudgetYear(2025))));

    [Fact]
    public void Of_UnknownRegionOrStretchWithAHole_IsRefused()
    {
        var tally = Tally(SampleTallies.Period, _ => Row(1, 1)) + Tally(ReportingPeriod.Parse("2025-Q3"), _ => Row(1, 1));

        Assert.Throws<ArgumentException>(() => TallySlice.Of(tally, RegionCode.Parse("11"), SampleTallies.Period));
        Assert.Contains("2025-Q3", Assert.Throws<ArgumentException>(
            () => TallySlice.Of(tally.Over([SampleTallies.Period, ReportingPeriod.Parse("2025-Q3")]), Bulungan)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Measure_PeriodWithoutRows_IsNotReportedThroughout()
    {
        var slice = TallySlice.Of(Core.Aggregation.Tally.Zero(Layout), Bulungan, Year);

        Assert.False(slice.Reports);
        Assert.Equal("0.00", slice.Measure(Rules).Published!.ToString());
        Assert.All(slice.Measure(Rules).Services, service => Assert.Equal(FigureState.NotReported, service.Recipients.Figure.State));
    }

    [Fact]
    public void Measure_ConvertedUnits_AreWholeUnitsWhereTheyCanBe()
    {
        var service = Layout.Catalog.Find(SampleTallies.Mothers)!;
        var layout = Layout.With(new UnitConversion(service, "keluarga", new Core.Quantities.Ratio(7, 2), "survei", new BudgetYear(2025)));
        Figure Of(long required, long done) => TallySlice.Of(
            Tally(Year, at => at == Mothers ? Row(required, done) : Row(10, 9), layout), Bulungan, Year).Measure(Rules)
            .Services.First(index => index.Service == service).Recipients.Figure;

        Assert.Equal((100, 90), (Of(200, 180).Required, Of(200, 180).Done));
        Assert.Equal((200, 181), (Of(200, 181).Required, Of(200, 181).Done));
    }

    [Fact]
    public void Findings_SilentRows_AreCounted()
    {
        var findings = Sliced(Row(100, 90) + TallyTotals.Of(TallyFigure.NotReported(100)) + TallyTotals.Of(TallyFigure.NotReported())).Findings();

        Assert.Equal(
            [
                ("SPM2012", "2 dari 3 baris belum dilaporkan; tidak menambah jumlah yang terlayani/terpenuhi."),
                ("SPM2013", "Jumlah yang harus dilayani/dipenuhi tidak diketahui pada 1 dari 3 baris; capaian dapat terlalu tinggi."),
            ],
            findings.Select(finding => (finding.Code, finding.Message(Language.Indonesian))));
        Assert.All(findings, finding => Assert.Equal(SampleTallies.Mothers, finding.Where.Service));
    }

    [Fact]
    public void Interval_SilentRowsInASum_ReachesFromTheIndexToAllMet()
    {
        var index = With(Row(100, 90) + TallyTotals.Of(TallyFigure.NotReported(100)));
        var interval = index.Interval()!;

        Assert.Equal(0, interval.Low.CompareTo(index.Value!));
        Assert.Equal(0, interval.High.CompareTo(With(Row(200, 200)).Value!));
        Assert.True(With(Row(200, 180)).Interval()!.IsPoint);
    }

    [Fact]
    public void Interval_SilentRowsOfUnknownNeed_CanComeToNothing()
    {
        var interval = With(Row(100, 90) + TallyTotals.Of(TallyFigure.NotReported())).Interval()!;

        Assert.Equal(0, interval.Low.CompareTo(With(Row(100, 0)).Value!));
        Assert.Equal(0, interval.High.CompareTo(With(Row(100, 100)).Value!));
    }

    [Fact]
    public void Explain_Always_SaysHowManyRowsWereSummed()
    {
        var derivation = With(Row(100, 90) + Row(100, 60)).Explain();
        var text = DerivationText.Print(derivation, DerivationDepth.Worksheet);

        Assert.Contains("150 / 200 = 75,00, jumlah dari 2 baris", text, StringComparison.Ordinal);
        Assert.Contains(derivation.Remarks(Language.Indonesian), remark => remark.StartsWith("Angka adalah jumlah baris rekapitulasi", StringComparison.Ordinal));
    }

    private static TallyTotals Row(long required, long done) => TallyTotals.Of(TallyFigure.Reported(required, done));

    private static int Cell(string service) => Layout.CellAt(Layout.RegionAt(Bulungan), Layout.SubjectOf(Layout.Catalog.Find(service)!));

    private static TallySlice Sliced(TallyTotals totals, string service = SampleTallies.Mothers) =>
        TallySlice.Of(Tally(Year, at => at == Cell(service) ? totals : Row(10, 9)), Bulungan, Year);

    private static RegionIndex With(TallyTotals totals, string service = SampleTallies.Mothers) => Sliced(totals, service).Measure(Rules);

    private static ServiceIndex Service(RegionIndex index, string service = SampleTallies.Mothers) => index.Services.Single(own => own.Service.Key == service);
}
