using System.Diagnostics.CodeAnalysis;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <summary>What goes with the head of region's report on the conduct of government (<i>ikhtisar untuk LPPD</i>): results, obstacles, availability of budget.</summary>
/// <remarks>The three are the minimum content of the annual report; how they are arranged here is ours, no form for it was read.</remarks>
[LegalTerm("ikhtisar penerapan SPM untuk LPPD", "PP 2/2018 Pasal 17; Permendagri 59/2021 Pasal 23 ayat (2)")]
[Experimental(UnreadText.LppdExtract)]
public sealed class LppdExtract : SpmReport
{
    private LppdExtract(AnnualReport report)
        : base(report.Period) => Report = report;

    /// <summary>The report that it is taken from.</summary>
    public AnnualReport Report { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Findings => Report.Findings;

    /// <summary>Takes the extract from an annual report.</summary>
    public static LppdExtract Of(AnnualReport report) => new(Require.NotNull(report));

    /// <inheritdoc/>
    public override string Title(Language language) => language == Language.Indonesian
        ? $"Ikhtisar Penerapan SPM (Standar Pelayanan Minimal) untuk LPPD · {Report.Card.Index.Region} · Tahun Anggaran {Period.Year}"
        : $"Extract on the minimum service standards (SPM) for the LPPD · {Report.Card.Index.Region} · Budget year {Period.Year}";

    internal override ReportPage Page(Language language)
    {
        var (page, card) = (new ReportPage(Title(language), language), Report.Card);
        var blocks = new ReportBlocks(page, card, Report.Contents, Report.Services, Report.Asked);
        blocks.Front();
        page.Heading(1, page.Pick("1. Hasil", "1. Results"));
        var table = page.Table(
            (page.Pick("Urusan dan jenis pelayanan dasar", "Urusan and basic service"), false), (page.Pick("Harus dilayani", "To be served"), true),
            (page.Pick("Terlayani", "Served"), true), (page.Pick("Indeks", "Index"), true), (page.Pick("Kategori", "Rating"), false));
        foreach (var urusan in card.Index.Urusan)
        {
            table.Group(urusan.Urusan.Name(language));
            foreach (var index in urusan.Services)
                table.Add(
                    index.Service.ShortName, blocks.Required(index.Recipients.Figure), blocks.Done(index.Recipients.Figure, isAsked: true),
                    index.NoIndexBecause is { } reason ? blocks.Words.NoIndex(reason) : blocks.Words.Index(index.Published), "");
            table.Add(page.Pick("Indeks urusan", "Index of the urusan"), "", "", blocks.Words.Index(urusan.Published), urusan.Rating?.Name() ?? "–");
        }

        page.Heading(1, page.Pick("2. Kendala dan Solusi", "2. Obstacles and solutions"));
        blocks.Problems(Report.Services.Problems);
        page.Heading(1, page.Pick("3. Ketersediaan Anggaran", "3. Availability of budget"));
        blocks.Budget(Report.Services.All, [], []);
        page.Line(page.Pick(
            $"Isi minimal menurut Permendagri 59/2021 Pasal 23 ayat (2) [SEEN pers]; susunannya ditentukan pustaka [INFERRED]. Kelengkapan laporan tahunan: {Report.Completeness.ToString(language)}.",
            $"Minimum content by Permendagri 59/2021 Pasal 23 ayat (2) [SEEN press]; its arrangement is ours [INFERRED]. Completeness of the annual report: {Report.Completeness.ToString(language)}."));
        ReportClosing.Rules(page, card.Index.Rules);
        return page;
    }
}
