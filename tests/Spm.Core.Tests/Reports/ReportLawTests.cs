using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Quantities;
using Spm.Core.Reports;
using Spm.Core.Stages;
using static Spm.Core.Tests.Reports.SampleContents;

namespace Spm.Core.Tests.Reports;

public class ReportLawTests
{
    private static readonly string[] Services = [Mothers, "Ibu hamil", "provinsi.pendidikan.menengah", "?", "\u0000", "kabkota.pendidikan.dasar"];

    [Fact]
    [Law("However silly its contents, a report of a region is made and printed without an exception, says the same every time, and its page is well-formed.")]
    public void Of_AnyContents_NeverThrowsAndRepeats() => Laws.Hold(Gen.Choose(0, int.MaxValue).ToArbitrary(), (int seed) =>
    {
        var random = new Random(seed);
        T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
        IEnumerable<T> Some<T>(Func<T> make) => Enumerable.Range(0, random.Next(6)).Select(_ => make());
        ServiceBudget Budget() => new(Pick(Services), Pick(Enum.GetValues<FundSource>()))
        {
            Allocation = Pick<Rupiah?>(null, Rupiah.Zero, Rupiah.FromSen(-1), Rupiah.FromSen(Int128.MaxValue)),
            Realisation = Pick<Rupiah?>(null, Rupiah.Zero, Rupiah.FromRupiah(7), Rupiah.FromSen(Int128.MinValue)),
        };
        var submission = SampleRegion.Complete(Pick("65.01", "65", "31"), seed, Pick("2025-Q1", "2025", "2025-04", "Semester II 2025", "s.d. TW III 2025"));
        ServiceFigures[] figures = [.. submission.Figures.Where(_ => random.Next(3) > 0)];
        var card = Card(new Submission(submission.Region, submission.Period, "Setda", figures) { Services = random.Next(3) == 0 ? [.. figures.Select(entry => entry.Service)] : null });
        var contents = new ReportContents
        {
            Budgets = [.. Some(Budget)],
            Problems = random.Next(3) == 0 ? null : [.. Some(() => new ServiceProblem(Pick<string?>([null, .. Services]), "a\u2028b", Pick(null, "", "c")))],
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
    }, 50);
}
