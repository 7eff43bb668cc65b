using System.Text;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <summary>A report card as plain text (<i>rapor tercetak</i>): a first screen for the head of region, then every number behind it.</summary>
[LegalTerm("rapor tercetak")]
public sealed partial class ReportCardText
{
    private readonly ReportCard _card;
    private readonly ReportCardWords _words;
    private readonly ReportCardSentences _sentences;
    private readonly StringBuilder _text = new();

    private ReportCardText(ReportCard card, Language language)
    {
        _card = card;
        _words = new ReportCardWords(language);
        _sentences = new ReportCardSentences(card, _words, CardDisclosure.Of(card, DisclosureRules.ShowEverything));
    }

    private Language Language => _words.Language;

    /// <summary>Prints a report card; lines end with a line feed.</summary>
    /// <remarks>A control or format character in a sender's text is printed as its number, such as <c>U+000A</c>.</remarks>
    public static string Print(ReportCard card, Language language = Language.Indonesian)
    {
        var print = new ReportCardText(Require.NotNull(card), language);
        print.Heading();
        print.PointsLost();
        print.Agencies();
        print.Costliest();
        print.NotReported();
        print.Services();
        print.Exclusions();
        print.FindingLines();
        print.Closing();
        return print._text.ToString();
    }

    /// <summary>Prints findings alone, such as those of a submission that has no index because of its errors.</summary>
    public static string Print(IReadOnlyList<Finding> findings, Language language = Language.Indonesian)
    {
        var text = new StringBuilder();
        Append(text, Require.NotNull(findings), new ReportCardWords(language));
        return text.ToString();
    }

    private void Costliest()
    {
        if (_card.Costliest.Count == 0) return;
        Line();
        Line(_words.Pick("Layanan yang paling menurunkan nilai", "The services that cost most"));
        var rank = 0;
        foreach (var line in _card.Costliest)
        {
            var (points, unserved, lift) = _sentences.Cost(line);
            Line($"  {++rank}. {_sentences.Name(line.Index.Service)}: {points}; {unserved}; {lift}");
        }
    }

    private void NotReported()
    {
        Line();
        var lines = _sentences.NotReported().ToArray();
        Line(lines.Length == 0 ? _words.Pick("Semua yang wajib telah dilaporkan.", "Everything owed is reported.") : _words.Pick("Belum dilaporkan", "Not reported"));
        foreach (var line in lines) Line("  " + line);
    }

    private void Services()
    {
        Line();
        Line(_words.Pick("Rincian layanan (orang tidak dijumlahkan antarlayanan)", "Services in detail (people are not summed over services)"));
        var table = new TextTable("  ", false, true, true, true, true, true, false, true, false);
        table.Add(
            _words.Pick("Layanan", "Service"), _words.Pick("Terlayani / harus dilayani", "Served / required"), _words.Pick("Penerima", "Recipients"),
            _words.Pick("Mutu", "Quality"), _words.Pick("Poin (penerima + mutu)", "Points (recipients + quality)"), _words.Pick("Indeks", "Index"),
            _words.Pick("Kategori*", "Rating*"), _words.Pick("Poin hilang", "Points lost"),
            _words.Pick("Naik kategori dengan melayani", "Next rating by serving"));
        foreach (var group in _card.Groups)
        {
            table.Add($"{group.Index.Urusan.Number}. {group.Index.Urusan.Name(Language)}");
            foreach (var line in group.Lines) table.Add(Cells(line));
        }

        table.AppendTo(_text);
        Line(_words.Pick("  * Kategori per layanan hanya alat bantu baca; kategori SPM dinyatakan atas indeks daerah.", "  * A service's rating is a reading aid only; SPM ratings are stated of a region's index."));
        if (_card.Lines.Any(line => line.Index.Recipients.Figure is { IsEstimate: true, Required: not null }))
            Line(_words.Pick("  ~ Jumlah yang harus dilayani adalah perkiraan (proyeksi atau prevalensi).", "  ~ The required number is an estimate (projection or prevalence)."));
    }

    private string[] Cells(ReportCardLine line)
    {
        var index = line.Index;
        return
        [
            $"   {_sentences.Name(index.Service)}", _words.Recipients(index.Recipients), Share(index.Recipients.Value), Share(index.Quality.Value),
            index.Value is null ? "–" : $"{line.PrintedRecipientPoints!.Value.ToString(Language)} + {line.PrintedQualityPoints!.Value.ToString(Language)}",
            _words.Index(index.Published), index.Rating?.Name() ?? _words.NoIndex(index.NoIndexBecause!.Value),
            index.Value is null ? "–" : line.PrintedPointsLost.ToString(Language), _words.Lift(line.Lift),
        ];
    }

    private string Share(ExactValue? value) =>
        value is null ? "–" : _card.Index.Rules.Publish(value).ToString(Language);

    private void Exclusions()
    {
        var exclusions = _sentences.Exclusions().ToArray();
        if (exclusions.Length == 0) return;
        Line();
        Line(_words.Pick("Tidak dihitung, dan indeks tanpa manfaatnya (bila dihitung nol)", "Left out, and the index without that benefit (if counted as zero)"));
        foreach (var (without, what) in exclusions) Line($"  {without ?? "–"}  {what}");
    }

    private void FindingLines()
    {
        if (_card.Findings.Count == 0) return;
        Line();
        Append(_text, _card.Findings, _words);
    }

    private void Closing()
    {
        Line();
        Line(_words.Pick("Aturan: ", "Rules: ") + _sentences.Rules());
        Line(_words.Pick("Keyakinan: ", "Confidence: ") + _sentences.Confidence());
    }

    private static void Append(StringBuilder text, IReadOnlyList<Finding> findings, ReportCardWords words)
    {
        var count = findings.GroupBy(finding => finding.Severity).ToDictionary(group => group.Key, group => group.Count());
        text.Append(words.Pick("Catatan pemeriksaan data", "Findings")).Append(": ").AppendJoin(", ",
            Counted(FindingSeverity.Error, words.Pick("kesalahan", "errors")),
            Counted(FindingSeverity.Warning, words.Pick("peringatan", "warnings")),
            Counted(FindingSeverity.Note, words.Pick("catatan", "notes"))).Append('\n');
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
            text.Append("  ").Append(words.Pick(Letter(finding.Severity, "KPC"), Letter(finding.Severity, "EWN"))).Append(' ').Append(OneLine.Of(finding.ToString(words.Language))).Append('\n');

        string Counted(FindingSeverity severity, string word) => $"{count.GetValueOrDefault(severity)} {word}";
    }

    private static string Letter(FindingSeverity severity, string letters) => letters.Substring(2 - (int)severity, 1);

    private void Line(string text = "") => _text.Append(OneLine.Of(text)).Append('\n');
}
