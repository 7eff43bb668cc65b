using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Tests.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Indices;

public class ResultStatusTests
{
    [Theory]
    [InlineData("2025", false)]
    [InlineData("2025-Q4", false)]
    [InlineData("2025-Q1/Q4", false)]
    [InlineData("2025-Q3", true)]
    [InlineData("2025-Q1/Q3", true)]
    public void Status_Period_IsOpenUntilTheYearEnds(string period, bool open)
    {
        var status = Measure(Clean(period: period)).Status;

        Assert.Equal(open, status.IsProvisional);
        Assert.Equal(open ? "sementara (tahun belum berakhir)" : "final", status.ToString(Language.Indonesian));
        Assert.Equal(open ? "provisional (the year is still open)" : "final", status.ToString());
    }

    [Fact]
    public void Status_PartOfTheRegion_CountsWhatOthersAnswerFor() => Holds(
        Only("2025", Full(Mothers)), ProvisionalReason.PartOfTheRegion, 28,
        "sementara (28 layanan di luar lingkup pengirim)", "provisional (28 services outside the sender's scope)");

    [Fact]
    public void Status_ServicesMissingOrSilent_AreCountedTogether() => Holds(
        Clean().Without(Mothers, Births).With(Recipients(Primary, Figure.Of(100, null))), ProvisionalReason.ServicesNotReported, 3,
        "sementara (3 layanan belum dilaporkan)", "provisional (3 services not reported)");

    [Fact]
    public void Status_QualityListSilent_IsCounted() => Holds(
        With(new ServiceFigures(Primary, Figure.Reported(100, 90))), ProvisionalReason.QualityNotReported, 1,
        "sementara (mutu 1 layanan belum dilaporkan)", "provisional (quality of 1 service not reported)");

    [Fact]
    public void Status_YearsOfRecipientsAlone_QualityKeepsNothingOpen()
    {
        var rules = RuleBook.For(new BudgetYear(2020));
        var check = rules.Check(new Submission(
            RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2020"), "Setda", Clean().Figures.Select(entry => new ServiceFigures(entry.Service, Figure.Reported(100, 90)))));

        Assert.Empty(check.Findings);
        Assert.False(rules.Measure(check.OrThrow()).Status.IsProvisional);
    }

    [Fact]
    public void Status_NobodyToServe_SilentQualityKeepsNothingOpen()
    {
        var check = Rules.Check(With(new ServiceFigures(Houses, Figure.Reported(0, 0) with { Evidence = "surat" })));

        Assert.Empty(check.Findings);
        Assert.False(Rules.Measure(check.OrThrow()).Status.IsProvisional);
    }

    [Fact]
    public void Status_ItemsSilent_AreCounted() => Holds(
        With(FirstItem(Primary, item => new(item.Indicator, item.Component, Figure.Of(10, null)))), ProvisionalReason.ItemsNotReported, 1,
        "sementara (1 butir mutu belum dilaporkan)", "provisional (1 quality item not reported)");

    [Fact]
    public void Status_NotYetDue_CountsServicesAndItems()
    {
        var submission = Clean(period: "2025-Q2").With(
            ServiceFigures.NotYetDue(Mothers, "panen"), FirstItem(Primary, item => new(item.Indicator, item.Component, Figure.NotYetDue("panen"))));

        Assert.Equal(
            [KeyValuePair.Create(ProvisionalReason.YearStillOpen, 1L), KeyValuePair.Create(ProvisionalReason.NotYetDue, 2L)],
            Measure(submission).Status.Reasons);
        Assert.Equal("sementara (tahun belum berakhir; 2 belum waktunya)", Measure(submission).Status.ToString(Language.Indonesian));
        Assert.Equal("provisional (the year is still open; 2 not yet due)", Measure(submission).Status.ToString());
    }

    [Fact]
    public void Status_NotYetDueCountedAsZero_IsNotSilentToo()
    {
        var rules = Rules.With("x", Rules.Method.With("not-yet-due", "zero"));
        var index = rules.Measure(rules.Check(Clean(period: "2025-Q2").With(ServiceFigures.NotYetDue(Mothers, "panen"))).OrThrow());

        Assert.Equal(0, index.Services.Single(service => service.Service.Key == Mothers).Value!.CompareTo(Ratio.Zero));
        Assert.Equal(
            [KeyValuePair.Create(ProvisionalReason.YearStillOpen, 1L), KeyValuePair.Create(ProvisionalReason.NotYetDue, 1L)], index.Status.Reasons);
    }

    [Fact]
    public void Status_NothingRequiredAndNothingSaid_IsFinal()
    {
        Assert.False(Measure(With(Recipients(Houses, Figure.Of(0, null)))).Status.IsProvisional);
        Assert.False(Measure(With(FirstItem(Primary, item => new(item.Indicator, item.Component, Figure.Of(0, null))))).Status.IsProvisional);
    }

    [Fact]
    public void Status_NotApplicableWithEvidence_IsFinal() =>
        Assert.False(Measure(With(ServiceFigures.NotApplicable(Houses, "tidak ada bencana", "surat"))).Status.IsProvisional);

    private static void Holds(Submission submission, ProvisionalReason reason, long count, string indonesian, string english)
    {
        var status = Measure(submission).Status;

        Assert.True(status.IsProvisional);
        Assert.Equal(KeyValuePair.Create(reason, count), Assert.Single(status.Reasons));
        Assert.Equal(indonesian, status.ToString(Language.Indonesian));
        Assert.Equal(english, status.ToString(Language.English));
    }

    private static RegionIndex Measure(Submission submission) => Rules.Measure(Rules.Check(submission).OrThrow());
}
