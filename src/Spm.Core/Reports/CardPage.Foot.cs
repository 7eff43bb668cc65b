using Spm.Core.Catalog;
using Spm.Core.Derivations;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <content>What stands behind the numbers.</content>
internal sealed partial class CardPage
{
    private Markup Exclusions()
    {
        var exclusions = _sentences.Exclusions().ToArray();
        if (exclusions.Length == 0) return Markup.Empty;
        return Markup.Of(
            $"""
            <section class="exclusions">
            <h2>{Pick("Tidak dihitung", "Left out")}</h2>
            <table>
            <thead><tr><th scope="col">{Pick("Yang tidak dihitung", "What is left out")}</th><th scope="col" class="n">{Pick("Indeks tanpa manfaatnya (bila dihitung nol)", "Index without that benefit (if counted as zero)")}</th></tr></thead>
            <tbody>
            {exclusions.Select(exclusion => Markup.Of($"<tr><th scope=\"row\">{exclusion.What}</th><td class=\"n\">{exclusion.Without ?? "–"}</td></tr>\n"))}</tbody>
            </table>
            </section>

            """);
    }

    private Markup Findings()
    {
        if (_card.Findings.Count == 0) return Markup.Empty;
        var shown = _card.Lines.Select(line => line.Index.Service).ToDictionary(service => service.Key, StringComparer.Ordinal);
        return Markup.Of(
            $"""
            <section class="findings">
            <h2>{Pick("Catatan pemeriksaan data", "Findings")}</h2>
            <p class="note">{string.Join(" · ", Enumerable.Reverse(Enum.GetValues<FindingSeverity>()).Select(Counted))}</p>
            <ul>
            {_card.Findings.OrderByDescending(finding => finding.Severity).Select(finding => Markup.Of($"<li><span class=\"sort\">{Severity(finding.Severity)}</span> {Told(finding)}</li>\n"))}</ul>
            </section>

            """);

        string Told(Finding finding) => IsQuoted(finding, shown) ? finding.ToString(Language)
            : shown.ContainsKey(finding.Where.Service!) ? $"{finding.Code} {finding.Where.Service}: {Withheld}"
            : $"{finding.Code} {Withheld}";
    }

    // Messages quote figures. A service under a name that the card does not know could be one that is left out.
    private bool IsQuoted(Finding finding, IReadOnlyDictionary<string, ServiceType> shown)
    {
        if (finding.Where.Service is not { } key) return true;
        if (!shown.TryGetValue(key, out var service)) return !shown.Values.Any(other => _disclosure.HidesItems(other) || _disclosure.HidesParts(other));
        return !_disclosure.HidesParts(service) && !(finding.Where.Indicator is null ? _disclosure.Hides(service) : _disclosure.HidesItems(service));
    }

    private string Counted(FindingSeverity severity) => $"{_card.Findings.Count(finding => finding.Severity == severity)} {Severity(severity, "s")}";

    private string Severity(FindingSeverity severity, string plural = "") => severity switch
    {
        FindingSeverity.Error => Pick("kesalahan", "error" + plural),
        FindingSeverity.Warning => Pick("peringatan", "warning" + plural),
        _ => Pick("catatan", "note" + plural),
    };

    private Markup Foot() => Markup.Of(
        $"""
        <footer>
        <h2>{Pick("Dasar perhitungan", "What the numbers rest on")}</h2>
        <p>{Pick("Aturan: ", "Rules: ")}{_sentences.Rules()}</p>
        <p>{Pick("Keyakinan: ", "Confidence: ")}{_sentences.Confidence()}</p>
        <details class="settings"><summary>{Pick("Pilihan aturan satu per satu", "The settings one by one")}</summary>
        <table class="stack">
        <thead><tr><th scope="col">{Pick("Pilihan", "Setting")}</th><th scope="col">{Pick("Arti", "Meaning")}</th><th scope="col">{Pick("Dasar dan keyakinan", "Basis, and how it is known")}</th></tr></thead>
        <tbody>
        {_card.Index.Explain().Rules.Settings.Select(Setting)}</tbody>
        </table>
        </details>
        {Lines(Disclosed(), "disclosed")}<p>{Pick("SPM di sini ialah Standar Pelayanan Minimal, bukan Surat Perintah Membayar.", "SPM here is Standar Pelayanan Minimal, the minimum service standards, not the payment order of the same initials.")}</p>
        </footer>

        """);

    private Markup Setting(DerivationSetting setting) => Markup.Of(
        $"""
        <tr><th scope="row">{setting.Name(Language)}<br /><code>{setting.ToString()}</code></th><td class="full">{setting.Describe(Language) ?? "–"}</td><td class="full">{setting.Basis.Citation} [{setting.Basis.Marks}]</td></tr>

        """);

    private IEnumerable<string> Disclosed()
    {
        var rules = _disclosure.Rules;
        var sensitive = string.Join("; ", Sensitive.Select(Name));
        if (rules.SmallestCount > 1)
        {
            var most = rules.SmallestCount - 1;
            yield return Pick("Angka kecil: ", "Small counts: ")
                + (sensitive.Length == 0 || rules.CoversEveryCount ? "" : Pick(
                    $"pada layanan peka ({sensitive}; INFERRED) jumlah yang harus dilayani, terlayani, atau belum terlayani 1–{most} tidak ditampilkan; ",
                    $"in sensitive services ({sensitive}; INFERRED) 1–{most} required, served or unserved are not shown; "))
                + (rules.CoversEveryCount
                    ? Pick($"jumlah yang harus dilayani, terlayani, atau belum terlayani 1–{most} tidak ditampilkan.", $"1–{most} required, served or unserved are not shown.")
                    : Pick($"pada layanan {(sensitive.Length == 0 ? "mana pun" : "lain")} jumlah yang harus dilayani 1–{most} tidak ditampilkan.", $"in {(sensitive.Length == 0 ? "any" : "other")} services 1–{most} required are not shown."));
        }

        if (!rules.ShowsSensitiveParts && sensitive.Length > 0)
            yield return Pick(
                "Layanan peka tidak dirinci di bawah tingkat daerah: bagian tiap pengirim tidak ditampilkan.",
                "Sensitive services are not shown below the region: no sender's own part is shown.");
        if (_disclosure.HidesAny)
            yield return Pick(
                "Angka lain ikut tidak ditampilkan agar yang tidak ditampilkan tidak dapat dihitung balik dari jumlah pada halaman ini.",
                "Other numbers are not shown either, so that those left out cannot be got back from the sums on this page.");
        if (_disclosure.CanBeRecovered)
            yield return Pick(
                "Peringatan: angka yang tidak ditampilkan masih dapat dihitung balik dari indeks, karena tidak ada lagi yang dapat ikut ditutup.",
                "Warning: what is not shown still follows from the index, because nothing more could be left out.");
    }
}
