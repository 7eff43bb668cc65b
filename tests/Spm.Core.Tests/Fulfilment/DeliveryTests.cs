using FsCheck.Fluent;
using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Fulfilment;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Fulfilment.SampleStages;

namespace Spm.Core.Tests.Fulfilment;

public class DeliveryTests
{
    [Theory]
    [InlineData("2026-01-01", 0, DeliveryStatus.OnTrack)]
    [InlineData("2026-01-30", 0, DeliveryStatus.OnTrack)]
    [InlineData("2026-01-31", 349, DeliveryStatus.StillTime)]
    [InlineData("2026-01-31", 350, DeliveryStatus.OnTrack)]
    [InlineData("2026-12-30", 3_849, DeliveryStatus.StillTime)]
    [InlineData("2026-12-30", 3_850, DeliveryStatus.OnTrack)]
    [InlineData("2026-12-31", 4_199, DeliveryStatus.Missed)]
    [InlineData("2026-12-31", 4_200, DeliveryStatus.Done)]
    [InlineData("2026-01-01", 4_201, DeliveryStatus.Done)]
    public void Status_OnADay_FollowsTheProfile(string day, long units, DeliveryStatus status) =>
        Assert.Equal(status, Line(Flat, LocalDateOf(day), units).Status);

    [Fact]
    public void Status_PartOfAUnit_IsNotYetDue()
    {
        // 25 houses × 1/12 = 2 1/12: two are due by the end of January.
        static DeliveryLine Built(long units) => new SampleStages
        {
            Items = [Item(Houses, "Pembangunan kembali rumah")],
            Entries = [new(Houses, "Pembangunan kembali rumah", Month.Of(Year, 1), units)],
            Day = new LocalDate(2026, 1, 31),
        }.Delivered().Lines[0];

        Assert.Equal((new Ratio(25, 12), DeliveryStatus.OnTrack), (Built(2).Expected!.Value, Built(2).Status));
        Assert.Equal(DeliveryStatus.StillTime, Built(1).Status);
    }

    [Fact]
    public void Status_AfterTheLastMonthOfTheProfile_IsMissed()
    {
        var july = MonthlyProfile.Of(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0);

        Assert.Equal(DeliveryStatus.OnTrack, Line(july, new LocalDate(2026, 6, 30), 0).Status);
        Assert.Equal(DeliveryStatus.Missed, Line(july, new LocalDate(2026, 7, 31), 4_199).Status);
    }

    [Fact]
    public void Status_WithoutProfileOrPlan_ClaimsNothing()
    {
        Assert.Equal((DeliveryStatus.StillTime, null), (Line(null, new LocalDate(2026, 6, 30), 4_199).Status, Line(null, new LocalDate(2026, 6, 30), 4_199).Expected));
        Assert.Equal(DeliveryStatus.Missed, Line(null, new LocalDate(2026, 12, 31), 4_199).Status);
        Assert.Equal(DeliveryStatus.NotPlanned, (new SampleStages { Items = [Item(Mothers, "Bidan")] }).Delivered().Lines[0].Status);
    }

    [Theory]
    [InlineData(Language.Indonesian, "Sampai dengan 30 Juni 2026 terlaksana 650 dari rencana 4.200 orang; menurut profil bulanan seharusnya 2.100: masih ada waktu.")]
    [InlineData(Language.English, "By 30 June 2026, 650 of 4,200 orang planned were delivered; the monthly profile expects 2,100: still time.")]
    public void Sentence_OfALine_HasItsNumbers(Language language, string expected) => Assert.Equal(expected, new SampleStages().Delivered().Lines[0].ToString(language));

    [Fact]
    public void Findings_DeliveryOfALineThatPlansNothing_IsAboveItsPlan()
    {
        var delivery = (new SampleStages { Entries = [new(Mothers, "Bidan", Month.Of(Year, 1), 1)] }).Delivered();

        Assert.Equal("SPM2055 kabkota.kesehatan.ibu-hamil, \"Bidan\": 1 delivered, above the 0 planned. [kaidah pustaka]", delivery.Findings.Single().ToString());
    }

    [Theory]
    [InlineData(9_007_199_254_740_992, 0, "9007199254740992")]
    [InlineData(1, 9_007_199_254_740_992, "9007199254740992")]
    [InlineData(1, -9_007_199_254_740_992, "-9007199254740992")]
    public void Findings_NumberThatCannotBeOne_IsNamedAndNotCounted(long units, long spent, string argument)
    {
        var delivery = (new SampleStages { Entries = [new(Mothers, null, Month.Of(Year, 1), units) { Spent = Rupiah.FromRupiah(spent) }] }).Delivered();

        Assert.Equal([argument], delivery.Findings.Single().Arguments);
        Assert.False(delivery.Lines[0].IsReported);
    }

    [Fact]
    public void Months_WithoutAReport_AreNotZero()
    {
        var delivery = (new SampleStages { Items = [Item(Mothers, null)], Entries = [new(Mothers, null, Month.Of(Year, 3), 0)] }).Delivered();

        Assert.Equal([null, null, 0], delivery.Lines[0].Months.Take(3));
        Assert.True(delivery.Lines[0].IsReported);
        Assert.Equal(new StageCompleteness(1, 6), delivery.Completeness);
        Assert.Null(delivery.Lines[0].Spent);
    }

    [Fact]
    public void Figures_OfTheSample_PassTheCheckOfASubmission()
    {
        var sample = new SampleStages
        {
            Entries =
            [
                new(Mothers, null, Month.Of(Year, 1), 1_000), new(Mothers, "Tablet tambah darah", Month.Of(Year, 2), 100_000), new(Water, null, Month.Of(Year, 3), 500), new(Houses, null, Month.Of(Year, 4), 5),
                new(Houses, "Pembangunan kembali rumah", Month.Of(Year, 4), 5),
            ],
        };
        var figures = sample.Delivered().Figures();

        Assert.Equal(["4200 4200 1000", "50000 50000 41500", "40 25 5"], figures.Select(entry => $"{entry.Recipients.Required} {entry.Recipients.Planned} {entry.Recipients.Done}"));
        Assert.Equal(["378000 378000 178000", "105 105 105", "25 25 5"], figures.SelectMany(entry => entry.Quality!).Select(item => $"{item.Figure.Required} {item.Figure.Planned} {item.Figure.Done}"));
        Assert.Equal([QualityComponent.Goods, QualityComponent.Staff, QualityComponent.Goods], figures.SelectMany(entry => entry.Quality!).Select(item => item.Component));

        var check = SubmissionCheck.Run(new Submission(Region, ReportingPeriod.YearToDate(Month.Of(Year, 6)), "Bappeda", figures), ServiceCatalog.For(Year));
        Assert.DoesNotContain(check.Findings, finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Figures_OfAPlannedLineWithoutReport_AreNotReported()
    {
        var figures = new SampleStages { Entries = [] }.Delivered().Figures();

        Assert.All(figures, entry => Assert.Equal(FigureState.NotReported, entry.Recipients.State));
        Assert.Equal([FigureState.NotReported, FigureState.Reported, FigureState.NotReported], figures.SelectMany(entry => entry.Quality!).Select(item => item.Figure.State));
    }

    [Fact]
    public void Balance_OfTwoYears_OpensWithWhatTheFirstHandsOn()
    {
        var sample = new SampleStages
        {
            Items = [Item(Water, null) with { Spread = YearSpread.Stated(5_000, 4_000, 0) }],
            Entries = [new(Water, null, Month.Of(Year, 3), 5_000), new(Water, null, Month.Of(new BudgetYear(2027), 3), 3_999)],
        };
        var years = new[] { new LocalDate(2026, 12, 31), new LocalDate(2027, 12, 31) }.Select(day => (sample with { Day = day }).Delivered().Lines[0].Balance).ToArray();

        Assert.Equal([(9_000L, 4_000L), (4_000, 1)], years.Select(year => (year.Need, year.Closing)));
        Assert.Empty(new NeedHistory(Region, Water, NeedKind.Recipients, years).Findings);
    }

    [Fact]
    public void Of_ADayOutsideThePlan_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => (new SampleStages { Day = new LocalDate(2029, 1, 1) }).Delivered());

    [Fact]
    public void Profile_OfLastYear_IsItsShares()
    {
        DeliveryEntry[] entries = [new(Mothers, null, Month.Of(new BudgetYear(2025), 7), 30), new(Mothers, null, Month.Of(new BudgetYear(2025), 12), 10), new(Mothers, null, Month.Of(Year, 1), 99)];
        var profile = MonthlyProfile.FromDeliveries(entries, new BudgetYear(2025))!;

        Assert.Equal((Ratio.Zero, new Ratio(3, 4), Ratio.One), (profile.Through(6), profile.Through(11), profile.Through(12)));
        Assert.Null(MonthlyProfile.FromDeliveries(entries, new BudgetYear(2024)));
        Assert.Null(MonthlyProfile.FromDeliveries([.. entries, new(Mothers, null, Month.Of(new BudgetYear(2025), 1), -1)], new BudgetYear(2025)));
    }

    [Fact]
    public void Profile_Misuse_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => MonthlyProfile.Of(1, 2));
        Assert.Throws<ArgumentException>(() => MonthlyProfile.Of(Enumerable.Repeat(Ratio.Zero, 12)));
        Assert.Throws<ArgumentOutOfRangeException>(() => MonthlyProfile.Of([-1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Flat.Through(13));
    }

    [Fact]
    [Law("The shares of a monthly profile add up to one.")]
    public void Profile_AnyWeights_AddUpToOne() => Laws.Hold(Gen.Choose(0, 50).ArrayOf(12).ToArbitrary(), weights =>
        weights.All(weight => weight == 0) || Ratio.Sum([.. MonthlyProfile.Of(weights.Select(weight => (Ratio)weight)).Shares]) == Ratio.One);

    [Fact]
    [Law("Deliveries in any order give the same progress, which is their sum.")]
    public void Of_EntriesInAnyOrder_GiveTheSameProgress() => Laws.Hold(Shuffled, pair =>
    {
        var sample = new SampleStages();
        var (one, other) = ((sample with { Entries = pair.One }).Delivered(), (sample with { Entries = pair.Other }).Delivered());
        for (var line = 0; line < one.Lines.Count; line++)
        {
            var key = one.Lines[line].Plan.Item;
            Assert.Equal(one.Lines[line].Months, other.Lines[line].Months);
            Assert.Equal(one.Lines[line].ToString(Language.Indonesian), other.Lines[line].ToString(Language.Indonesian));
            Assert.Equal(pair.One.Where(entry => entry.Service == key.Service && entry.Resource == key.Resource && entry.Month.Number <= 6).Sum(entry => entry.Units), one.Lines[line].Delivered);
        }
    });

    private static FsCheck.Arbitrary<(DeliveryEntry[] One, DeliveryEntry[] Other)> Shuffled { get; } = (
        from entries in (
            from service in Gen.Elements(Mothers, Water)
            from resource in Gen.Elements<string?>(null, "Bidan", "Tablet tambah darah")
            from month in Gen.Choose(1, 12)
            from units in Gen.Choose(-20, 900)
            select new DeliveryEntry(service, resource, Month.Of(Year, month), units)).ListOf()
        from other in Gen.Shuffle(entries.ToArray())
        select (entries.ToArray(), other.ToArray())).ToArbitrary();

    private static DeliveryLine Line(MonthlyProfile? profile, LocalDate day, long units) => new SampleStages
    {
        Items = [Item(Mothers, null) with { Profile = profile }],
        Entries = [new(Mothers, null, Month.Of(Year, 1), units)],
        Day = day,
    }.Delivered().Lines[0];

    private static LocalDate LocalDateOf(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
