using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <summary>The annual report of a region (<i>laporan tahunan penerapan SPM</i>), chapter by chapter of its layout.</summary>
/// <remarks>Whatever follows from figures, budgets and documents is filled in; what only the region can write stands as a gap until it does. It never
/// throws for data.</remarks>
[LegalTerm("laporan tahunan penerapan SPM", "Permendagri 59/2021 Pasal 22-23")]
public sealed class AnnualReport : SpmReport
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<(string Section, Urusan? Urusan), string> _texts = [];

    private AnnualReport(ReportCard card, ReportContents contents, ReportLayout layout)
        : base(card.Submission.Period)
    {
        Card = card;
        Contents = contents;
        Layout = layout;
        Services = new ReportServices(card, contents, _findings);
        Asked = new ReportAsked(card, contents, Services);
        if (!Period.ClosesYear || Period.FirstMonth.Number != 1) Services.Add(ReportFindings.NotAnnual, null, Period);
        foreach (var text in contents.Texts) Take(text);
        foreach (var section in layout.Sections) Ask(section);
        Completeness = Asked.ToCompleteness();
    }

    /// <summary>The result, with the submission and what its check noticed.</summary>
    public ReportCard Card { get; }

    /// <summary>What the region adds.</summary>
    public ReportContents Contents { get; }

    /// <summary>The chapters.</summary>
    public ReportLayout Layout { get; }

    /// <summary>Which of the parts asked for are there.</summary>
    public Completeness Completeness { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Findings => _findings.AsReadOnly();

    /// <summary>Puts an annual report together.</summary>
    /// <param name="card">The result of a whole year; another period is noticed.</param>
    /// <param name="contents">What the region adds; null for nothing.</param>
    /// <param name="layout">The chapters; null for those of the year.</param>
    public static AnnualReport Of(ReportCard card, ReportContents? contents = null, ReportLayout? layout = null) =>
        new(Require.NotNull(card), contents ?? ReportContents.None, layout ?? ReportLayout.For(card.Submission.Period.Year));

    /// <inheritdoc/>
    public override string Title(Language language) => language == Language.Indonesian
        ? $"Laporan Tahunan Penerapan SPM (Standar Pelayanan Minimal) · {Card.Index.Region} · Tahun Anggaran {Period.Year}"
        : $"Annual report on the minimum service standards (SPM) · {Card.Index.Region} · Budget year {Period.Year}";

    internal ReportServices Services { get; }

    internal ReportAsked Asked { get; }

    internal IEnumerable<Urusan> Urusan => Card.Index.Urusan.Select(index => index.Urusan);

    /// <summary>What the region wrote there; null for nothing.</summary>
    internal string? TextOf(ReportSection section, Urusan? urusan) => _texts.GetValueOrDefault((section.Key, urusan));

    internal override ReportPage Page(Language language) => AnnualPage.Of(this, language);

    private void Take(ReportText text)
    {
        var section = Layout.Sections.FirstOrDefault(section => section.Key == text.Section && section.IsText);
        var fits = section is not null && (section.IsPerUrusan ? text.Urusan is { } urusan && Urusan.Contains(urusan) : text.Urusan is null);
        var name = text.Urusan is null ? text.Section : $"{text.Section}, {text.Urusan.Label}";
        if (!fits) Services.Add(ReportFindings.UnknownSection, null, name, Layout.Regulation.Citation);
        else if (!_texts.TryAdd((text.Section, text.Urusan), text.Text)) Services.Add(ReportFindings.EntryTwice, null, new Bilingual("Uraian", "The text"), name);
    }

    private void Ask(ReportSection section)
    {
        if (section.IsText)
        {
            foreach (var urusan in section.IsPerUrusan ? Urusan.Cast<Urusan?>() : [null]) Asked.Text(section, urusan, TextOf(section, urusan) is not null);
            return;
        }

        Action? ask = section.Content switch
        {
            "results" => Asked.Results,
            "budget" => Asked.Budgets,
            "problems" => Asked.Problems,
            "forms" => Asked.Forms,
            "documents" => Asked.Documents,
            _ => null,
        };
        ask?.Invoke();
    }
}
