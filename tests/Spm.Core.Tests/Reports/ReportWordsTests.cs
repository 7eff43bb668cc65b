using Spm.Core.Reports;
using Spm.Core.Stages;
using static Spm.Core.Tests.Reports.SampleContents;

namespace Spm.Core.Tests.Reports;

/// <summary>The small types of the room: their words, and what they refuse.</summary>
public class ReportWordsTests
{
    [Fact]
    public void Names_OfEveryValue_DifferAndUnnamedOnesAreRefused()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal(5, Enum.GetValues<StageForm>().Select(form => form.Name(language)).Distinct().Count());
            Assert.Equal(4, Enum.GetValues<ReportArrival>().Select(arrival => arrival.Name(language)).Distinct().Count());
        }

        Assert.Equal(("penghitungan kebutuhan pemenuhan pelayanan dasar", "calculation of needs"), (StageForm.NeedsCalculation.Name(Language.Indonesian), StageForm.NeedsCalculation.Name(Language.English)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((StageForm)5).Name(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ReportArrival)4).Name(Language.Indonesian));
    }

    [Fact]
    public void Stage_OfEachForm_IsTheLegalStageInItsOrderAndWords()
    {
        var forms = Enum.GetValues<StageForm>();

        Assert.Equal([.. Enum.GetValues<SpmStage>().Cast<SpmStage?>(), null], forms.Select(form => form.Stage()));
        foreach (var language in Enum.GetValues<Language>())
            Assert.Equal(Enum.GetValues<SpmStage>().Select(stage => stage.Name(language)), forms.Take(4).Select(form => form.Name(language)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((StageForm)5).Stage());
    }

    [Fact]
    public void Inputs_OfTheProgrammer_AreChecked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new StageEvidence((StageForm)9, new Evidence("a")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StageEvidence(StageForm.Planning, new Evidence("a")) with { Form = (StageForm)9 });
        Assert.Throws<ArgumentNullException>(() => new StageEvidence(StageForm.Planning, null!));
        Assert.Throws<ArgumentException>(() => new ServiceProblem(null, " "));
        Assert.Throws<ArgumentException>(() => new ReportText("", "a"));
        Assert.Throws<ArgumentException>(() => new ReportText("penutup", "\n"));
        Assert.Throws<ArgumentNullException>(() => new RegionArrival(null!, ReportArrival.Late));
        Assert.Throws<ArgumentOutOfRangeException>(() => Arrival("65", (ReportArrival)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportContents.None with { Arrival = (ReportArrival)7 });
        Assert.Throws<ArgumentNullException>(() => new ReportContents { Budgets = [null!] });
        Assert.Throws<ArgumentNullException>(() => QuarterlyReport.Of(null!));
        Assert.Throws<ArgumentNullException>(() => ReportMarkdown.Print(null!));
        Assert.Throws<ArgumentNullException>(() => ReportHtml.Print(null!));
    }

    [Fact]
    public void Contents_CallersListChangedLater_KeepTheirs()
    {
        var budgets = new List<ServiceBudget> { Money(Mothers, 1, 1) };

        var contents = new ReportContents { Budgets = budgets, Problems = [] };
        budgets.Clear();

        Assert.Single(contents.Budgets);
        Assert.Empty(contents.Problems!);
        Assert.Null(ReportContents.None.Problems);
    }

    [Fact]
    public void ToString_OfEach_SaysWhatItIs()
    {
        var report = QuarterlyReport.Of(Card("2025-Q3"));

        Assert.Equal("Report on the minimum service standards (SPM) · Kabupaten Bulungan (65.01) · Q3 2025", report.ToString());
        Assert.Equal("recipients, PAUD", report.Completeness.Parts.First(part => part.IsFilled).ToString());
        Assert.Equal("2025-07, contoh", Months("2025-07")[0].ToString());
        Assert.Equal("BAB II Penerapan dan Pencapaian", ReportLayout.Permendagri59Of2021.Sections.Single(section => section.Key == "penerapan").ToString());
    }
}
