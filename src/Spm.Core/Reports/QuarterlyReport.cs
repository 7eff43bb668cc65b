using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <summary>The quarterly form (<i>laporan triwulan</i>): A recipients, B minimum quality, C budget, with problems, evidence of the stages and documents.</summary>
/// <remarks>Its columns are those of public applications that follow e-SPM; the regulation's own form was not read. It never throws for data.</remarks>
[LegalTerm("laporan triwulan", "Permendagri 59/2021 Pasal 24 ayat (1)")]
public sealed class QuarterlyReport : SpmReport
{
    private readonly List<Finding> _findings = [];

    private QuarterlyReport(ReportCard card, ReportContents contents, IReadOnlyList<PeriodDetail> details)
        : base(card.Submission.Period)
    {
        Card = card;
        Contents = contents;
        Services = new ReportServices(card, contents, _findings);
        Asked = new ReportAsked(card, contents, Services);
        if (Period.Kind is not (ReportingPeriodKind.Quarter or ReportingPeriodKind.YearToDate)) Services.Add(ReportFindings.NotQuarterly, null, Period);
        Details = Array.AsReadOnly(Fitting(details));
        Spent = [.. Details.Select(detail => Services.ByService(detail.Budgets))];
        foreach (var (period, words) in AskedPeriods()) Asked.Detail(Details.Any(detail => detail.Figures.Period == period), words);
        Asked.Results();
        Asked.Budgets();
        Asked.Problems();
        Asked.Forms();
        Asked.Documents();
        Completeness = Asked.ToCompleteness();
    }

    /// <summary>The result, with the submission and what its check noticed.</summary>
    public ReportCard Card { get; }

    /// <summary>What the region adds.</summary>
    public ReportContents Contents { get; }

    /// <summary>The months or quarters that fit, in order; each is a column of the form.</summary>
    public IReadOnlyList<PeriodDetail> Details { get; }

    /// <summary>Which of the parts asked for are there.</summary>
    public Completeness Completeness { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Findings => _findings.AsReadOnly();

    /// <summary>Puts a quarterly report together.</summary>
    /// <param name="card">The result of a quarter or of the year to date; another period is noticed.</param>
    /// <param name="contents">What the region adds; null for nothing.</param>
    /// <param name="details">The months (or quarters) within the period; null for none.</param>
    public static QuarterlyReport Of(ReportCard card, ReportContents? contents = null, IEnumerable<PeriodDetail>? details = null) =>
        new(Require.NotNull(card), contents ?? ReportContents.None, Require.Copy(details ?? []));

    /// <inheritdoc/>
    public override string Title(Language language) => language == Language.Indonesian
        ? $"Laporan Penerapan SPM (Standar Pelayanan Minimal) · {Card.Index.Region} · {Period.ToString(language)}"
        : $"Report on the minimum service standards (SPM) · {Card.Index.Region} · {Period.ToString(language)}";

    internal ReportServices Services { get; }

    internal ReportAsked Asked { get; }

    /// <summary>The money of each detail by service.</summary>
    internal ILookup<ServiceType, ServiceBudget>[] Spent { get; }

    /// <summary>Every month or quarter asked for; without any detail, the months in one.</summary>
    internal IEnumerable<(ReportingPeriod? Period, Bilingual Words)> AskedPeriods() => (Details.Count == 0 ? (ReportingPeriodKind?)null : Details[0].Figures.Period.Kind) switch
    {
        null => [((ReportingPeriod?)null, new Bilingual("per bulan atau per triwulan", "each month or quarter"))],
        ReportingPeriodKind.Month => Period.Months.Select(month => Named(ReportingPeriod.Of(month))),
        _ => Period.Months.Where(month => month.Number % 3 == 0).Select(month => Named(ReportingPeriod.Of(month.Quarter))),
    };

    internal override ReportPage Page(Language language) => QuarterlyPage.Of(this, language);

    private static (ReportingPeriod?, Bilingual) Named(ReportingPeriod period) =>
        (period, new Bilingual(period.ToString(Language.Indonesian), period.ToString(Language.English)));

    private PeriodDetail[] Fitting(IReadOnlyList<PeriodDetail> details)
    {
        var fitting = new SortedList<int, PeriodDetail>();
        foreach (var detail in details)
        {
            var (region, period) = (detail.Figures.Region, detail.Figures.Period);
            if (region != Card.Submission.Region || !Period.Covers(period) || period.Kind is not (ReportingPeriodKind.Month or ReportingPeriodKind.Quarter)
                || fitting.Values.Any(other => other.Figures.Period.Kind != period.Kind))
                Services.Add(ReportFindings.DetailUnfit, null, region, period, Period);
            else if (!fitting.TryAdd(period.FirstMonth.Number, detail))
                Services.Add(ReportFindings.EntryTwice, null, new Bilingual("Rincian", "The figures"), period);
        }

        return [.. fitting.Values];
    }
}
