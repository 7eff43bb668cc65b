using Spm.Core.Catalog;
using Spm.Core.Quantities;
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

    /// <summary>However silly the input, the report is made, says the same every time, and its page stays well-formed.</summary>
    [Fact]
    public void Of_AnyContents_NeverThrowsAndRepeats()
    {
        string[] services = [Mothers, "Ibu hamil", "provinsi.pendidikan.menengah", "?", "\u0000", "kabkota.pendidikan.dasar"];
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
            IEnumerable<T> Some<T>(Func<T> make) => Enumerable.Range(0, random.Next(6)).Select(_ => make());
            ServiceBudget Budget() => new(Pick(services), Pick(Enum.GetValues<FundSource>()))
            {
                Allocation = Pick<Rupiah?>(null, Rupiah.Zero, Rupiah.FromSen(-1), Rupiah.FromSen(Int128.MaxValue)),
                Realisation = Pick<Rupiah?>(null, Rupiah.Zero, Rupiah.FromRupiah(7), Rupiah.FromSen(Int128.MinValue)),
            };
            var submission = SampleRegion.Complete(Pick("65.01", "65", "31"), seed, Pick("2025-Q1", "2025", "2025-04", "Semester II 2025", "s.d. TW III 2025"));
            var card = Card(new Submission(submission.Region, submission.Period, "Setda", submission.Figures.Where(_ => random.Next(3) > 0)) { Services = random.Next(3) == 0 ? [Mothers, "provinsi.pendidikan.khusus"] : null });
            var contents = new ReportContents
            {
                Budgets = [.. Some(Budget)],
                Problems = random.Next(3) == 0 ? null : [.. Some(() => new ServiceProblem(Pick<string?>([null, .. services]), "a\u2028b", Pick(null, "", "c")))],
                Texts = [.. Some(() => new ReportText(Pick("penutup", "personel", "realisasi", "?"), "\r\na", Pick<Urusan?>(null, Urusan.Health, Urusan.SocialAffairs)))],
            };
            var details = Some(() => new PeriodDetail(SampleRegion.Complete(Pick("65.01", "31"), seed, Pick("2025-01", "2025-02", "2025-Q1", "2024-12")), Some(Budget))).ToArray();
            SpmReport Quarterly() => QuarterlyReport.Of(card, contents, details);
            SpmReport Lppd() => LppdExtract.Of(AnnualReport.Of(card, contents, Pick([.. ReportLayout.All])));

            foreach (var make in new[] { Quarterly, () => AnnualReport.Of(card, contents) })
            {
                var (once, again) = (make(), make());
                Assert.Equal(once.Findings.Select(finding => finding.ToString()), again.Findings.Select(finding => finding.ToString()));
                Assert.Equal(ReportHtml.Print(once), ReportHtml.Print(again));
                Assert.Equal(ReportMarkdown.Print(once, Language.English), ReportMarkdown.Print(again, Language.English));
                Xml(ReportHtml.Print(once));
            }

            Xml(ReportHtml.Print(Lppd(), Language.English));
        }
    }
}
