using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Reports.ReportPage;

namespace Spm.Core.Reports;

/// <summary>The blocks that the reports of a region share.</summary>
internal sealed class ReportBlocks(ReportPage page, ReportCard card, ReportContents contents, ReportServices services, ReportAsked asked)
{
    private readonly ReportCardWords _words = new(page.Language);

    private Language Language => page.Language;

    public ReportCardWords Words => _words;

    /// <summary>Sender, note and result.</summary>
    public void Front()
    {
        var lines = new List<PageText> { $"{page.Pick("Pengirim", "Sender")}: {card.Submission.Sender}" };
        if (card.Submission.Note is { } note) lines.Add($"{page.Pick("Catatan", "Note")}: {note}");
        lines.Add(Result());
        if (card.Index.Status.IsProvisional) lines.Add($"{page.Pick("Status hasil", "Status of the result")}: {card.Index.Status.ToString(Language)}");
        page.List(lines);
    }

    public string Result() => string.Join(" · ", new ReportCardHeadline(card, _words).Parts());

    /// <summary>Four measures that are mixed up in public, side by side.</summary>
    public void Measures(Completeness completeness)
    {
        page.Line(page.Pick(
            "Capaian, kelengkapan, keterisian, dan ketepatan waktu adalah empat ukuran yang berbeda; tidak satu pun menggantikan yang lain.",
            "Achievement, completeness, fill rate and timeliness are four different measures; none stands for another."));
        var table = page.Table((page.Pick("Ukuran", "Measure"), false), (page.Pick("Nilai", "Value"), false), (page.Pick("Yang diukur", "What it measures"), false));
        table.Add(page.Pick("Capaian", "Achievement"), Result(), page.Pick("pelayanan yang diterima warga, menurut Indeks Pencapaian SPM", "the services that citizens receive, by the SPM achievement index"));
        table.Add(page.Pick("Kelengkapan", "Completeness"), completeness.ToString(Language), page.Pick("unsur laporan yang sudah ada", "the parts of the report that are there"));
        table.Add(page.Pick("Keterisian", "Fill rate"), FillRate(), page.Pick("kolom formulir aplikasi yang terisi", "the fields of the application's form that are filled in"));
        table.Add(page.Pick("Ketepatan waktu", "Timeliness"), contents.Arrival.Name(Language), page.Pick("penyampaian laporan terhadap batas waktunya", "the report's arrival against its closing date"));
    }

    public void Budget(IEnumerable<ServiceIndex> of, IReadOnlyList<PeriodDetail> details, ILookup<ServiceType, ServiceBudget>[] spent)
    {
        var asks = of.Where(asked.IsBudgetAsked).ToArray();
        if (asks.Length == 0)
        {
            page.Line(page.Pick("Tidak ada layanan yang memerlukan anggaran pada periode ini.", "No service needs a budget in this period."));
            return;
        }

        var table = page.Table(
        [
            (page.Pick("Jenis pelayanan dasar", "Basic service"), false), (page.Pick("Sumber dana", "Source"), false), (page.Pick("Alokasi", "Allocation"), true),
            .. details.Select(detail => (detail.Figures.Period.ToString(Language), true)),
            (page.Pick("Realisasi", "Realised"), true), (page.Pick("Selisih", "Difference"), true), ("%", true),
        ]);
        var total = new ReportMoney();
        var groups = asks.GroupBy(index => index.Service.Urusan).ToArray();
        foreach (var group in groups)
        {
            if (groups.Length > 1) table.Group(group.Key.Name(Language));
            foreach (var service in group.Select(index => index.Service))
                foreach (var entry in services.Budgets[service].DefaultIfEmpty())
                {
                    table.Add(
                    [
                        service.ShortName, entry?.Source.Name(Language) ?? "–", Amount(entry?.Allocation, page.Pick("alokasi", "allocation")),
                        .. spent.Select(budgets => (PageText)Spent(budgets[service], entry?.Source)),
                        Amount(entry?.Realisation, page.Pick("realisasi", "realisation")), .. Rest(entry?.Allocation, entry?.Realisation),
                    ]);
                    total.Add(entry?.Allocation, entry?.Realisation);
                }
        }

        table.Add(
        [
            page.Pick("Jumlah yang dilaporkan", "Sum of what is reported"), "", total.Allocation?.ToString(Language) ?? "–", .. details.Select(_ => (PageText)""),
            total.Realisation?.ToString(Language) ?? "–", .. Rest(total.IsComplete ? total.Allocation : null, total.Realisation),
        ]);
    }

    public void Problems(IReadOnlyList<ServiceProblem>? problems)
    {
        if (problems is null) page.Line(page.Gap("permasalahan dan solusi", "problems and solutions"));
        else if (problems.Count == 0) page.Line(page.Pick("Nihil: tidak ada permasalahan yang dilaporkan.", "None: no problem is reported."));
        else
        {
            var table = page.Table((page.Pick("Jenis pelayanan dasar", "Basic service"), false), (page.Pick("Permasalahan", "Problem"), false), (page.Pick("Solusi", "Solution"), false));
            foreach (var problem in problems)
                table.Add(
                    problem.Service is { } key ? services.Type(key)!.ShortName : page.Pick("(daerah)", "(the region)"), problem.Problem,
                    string.IsNullOrWhiteSpace(problem.Solution) ? page.Pick("– belum ada solusi", "– no solution yet") : problem.Solution);
        }
    }

    public void Forms()
    {
        var table = page.Table((page.Pick("Formulir", "Form"), false), (page.Pick("Bukti dukung", "Evidence"), false));
        foreach (var form in Enum.GetValues<StageForm>())
        {
            var shown = contents.Stages.Where(entry => entry.Form == form).Select(entry => entry.Evidence.ToString()).ToArray();
            table.Add($"{(int)form + 1}. {form.Name(Language)}", shown.Length == 0 ? page.Gap("bukti dukung", "evidence") : string.Join("; ", shown));
        }
    }

    public void Documents() => page.List(
        Document(page.Pick("Tim Penerapan SPM", "Implementation team"), contents.TeamDecree), Document(page.Pick("Rencana aksi", "Action plan"), contents.ActionPlan));

    /// <summary>Findings of the check and of the report, the heavier first.</summary>
    public void Findings(IReadOnlyList<Finding> ofReport)
    {
        var all = card.Findings.Concat(ofReport).OrderByDescending(finding => finding.Severity).ToArray();
        if (all.Length == 0) page.Line(page.Pick("Tidak ada catatan.", "Nothing was noticed."));
        else page.List(all.Select(finding => (PageText)$"{Severity(finding.Severity)}: {finding.ToString(Language)}"));
    }

    /// <summary>A share as the rules publish it; of a silent figure there is none, whatever a policy counts.</summary>
    public string Share(FigureAchievement achievement) => achievement is { Value: { } value, Figure.Done: not null } ? Published(value) : "–";

    public string Published(ExactValue value) => card.Index.Rules.Publish(value).ToString(Language);

    public PageText Done(Figure figure, bool isAsked) => figure.State switch
    {
        FigureState.NotApplicable => page.Pick("tidak berlaku", "not applicable"),
        FigureState.NotYetDue => page.Pick("belum waktunya", "not yet due"),
        _ when figure.IsSilent => isAsked ? page.Gap("realisasi", "done") : "–",
        _ => _words.Count(figure.Done),
    };

    public string Required(Figure figure) => (figure.IsEstimate ? "~" : "") + _words.Count(figure.Required);

    private PageText Document(string name, RegionalDocument? document) => document is null ? page.Gap(name) : $"{name}: {document.ToString(Language)}";

    private PageText Amount(Rupiah? amount, string name) => amount is { } reported ? reported.ToString(Language) : page.Gap(name);

    private string Spent(IEnumerable<ServiceBudget> budgets, FundSource? source) =>
        budgets.FirstOrDefault(budget => budget.Source == (source ?? budget.Source))?.Realisation?.ToString(Language) ?? "–";

    private PageText[] Rest(Rupiah? allocation, Rupiah? realisation)
    {
        if (allocation is not { } whole || realisation is not { } part || !ReportMoney.IsOrdinary(whole) || !ReportMoney.IsOrdinary(part)) return ["–", "–"];
        var method = card.Index.Rules.Method;
        return [(whole - part).ToString(Language), whole > Rupiah.Zero ? Percentage.Round(part.ShareOf(whole), method.Digits, method.Rounding).ToString(Language) : "–"];
    }

    private string FillRate() => contents.FillRate is { } rate
        ? page.Pick(
            $"{_words.Count(rate.Filled)} dari {_words.Count(rate.Asked)} kolom ({Percentage.Round(rate.Share, 2, RoundingMode.Down).ToString(Language)} persen)",
            $"{_words.Count(rate.Filled)} of {_words.Count(rate.Asked)} fields ({Percentage.Round(rate.Share, 2, RoundingMode.Down).ToString(Language)} per cent)")
        : page.Pick("tidak disampaikan", "not told");

    private string Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => page.Pick("Kesalahan", "Error"),
        FindingSeverity.Warning => page.Pick("Peringatan", "Warning"),
        _ => page.Pick("Catatan", "Note"),
    };
}
