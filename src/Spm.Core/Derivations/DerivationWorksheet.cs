using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Derivations;

/// <summary>Every step with its numbers, policies and sources, for an auditor who adds them up again (<i>kertas kerja</i>).</summary>
internal sealed class DerivationWorksheet
{
    private readonly DerivationPage _page;
    private readonly DerivationWords _words;
    private readonly List<string> _sources = [];

    private DerivationWorksheet(DerivationPage page, DerivationWords words)
    {
        _page = page;
        _words = words;
    }

    public static void Write(DerivationPage page, Derivation derivation, DerivationWords words)
    {
        var worksheet = new DerivationWorksheet(page, words);
        page.Line(words.Pick(
            "Nilai dalam persen. Tanda … berarti desimal dipotong, bukan dibulatkan: penjumlahan ulang dengan tangan dapat berbeda pada desimal keenam. Perhitungan sendiri memakai pecahan utuh dan membulatkan sekali, untuk angka terbit (setelah tanda →).",
            "Values are per cent. The mark … means that decimals were cut off, not rounded: a sum by hand may differ in the sixth decimal. The calculation itself uses whole fractions and rounds once, for the published number (after the mark →)."));
        worksheet.Step(derivation.Root, "1");
        worksheet.Sources();
        worksheet.Settings(derivation.Rules);
        worksheet.Movements(derivation);
    }

    private void Step(DerivationStep step, string number)
    {
        _page.Entry(number, step.Name(_words.Language), Lines(step));
        for (var i = 0; i < step.Operands.Count; i++) Step(step.Operands[i], $"{number}.{i + 1}");
    }

    private IEnumerable<string> Lines(DerivationStep step)
    {
        yield return DerivationFormula.Of(step, _words) + Published(step);
        var notes = Notes(step).ToArray();
        if (notes.Length > 0) yield return string.Join("; ", notes);
    }

    private string Published(DerivationStep step)
    {
        if (step.Value is null || step.Operation == DerivationOperation.Assumed) return "";
        var published = _words.Published(step);
        var rating = step.Rating is null ? "" : $" ({step.Rating})";
        return published == _words.Exact(step.Value) ? rating : $" → {published}{rating}";
    }

    private IEnumerable<string> Notes(DerivationStep step)
    {
        if (step.Choices.Count > 0) yield return $"{_words.Pick("kebijakan", "policy")} {string.Join(", ", step.Choices)}";
        if (step.IsEstimate) yield return _words.Pick("yang harus dilayani/dipenuhi adalah perkiraan", "the required number is an estimate");
        if (step.Evidence is { } evidence) yield return $"{_words.Pick("bukti", "evidence")}: {evidence}";
        if (step.Place(_words.Language) is { } place) yield return place;
        if (step.Basis is { } basis) yield return $"{_words.Pick("dasar", "basis")} [{Source(basis)}]";
    }

    // The same source stands behind many items: it is printed once, and steps name its number.
    private int Source(LegalBasis basis)
    {
        var source = Cited(basis);
        if (!_sources.Contains(source)) _sources.Add(source);
        return _sources.IndexOf(source) + 1;
    }

    private void Sources()
    {
        if (_sources.Count == 0) return;
        _page.Heading(_words.Pick("Dasar", "Bases"));
        var table = _page.Table((_words.Pick("No.", "No."), true), (_words.Pick("Dasar dan keyakinan", "Basis, and how it is known"), false));
        for (var i = 0; i < _sources.Count; i++) table.Add($"[{i + 1}]", _sources[i]);
    }

    private void Settings(DerivationRules rules)
    {
        _page.Heading(_words.Pick("Pilihan aturan", "Settings of the rules"));
        var table = _page.Table(
            (_words.Pick("Pilihan", "Setting"), false), (_words.Pick("Arti", "Meaning"), false), (_words.Pick("Dasar dan keyakinan", "Basis, and how it is known"), false));
        foreach (var setting in rules.Settings) table.Add(setting.ToString(), setting.Describe(_words.Language) ?? "", Cited(setting.Basis));
    }

    private void Movements(Derivation derivation)
    {
        if (derivation.Root.Value is null) return;
        var moving = derivation.Movements.Where(movement => movement.Points != Ratio.Zero).ToArray();
        _page.Heading(_words.Pick("Menurut bacaan lain, satu per satu", "Under other readings, one at a time"));
        if (moving.Length > 0)
        {
            var table = _page.Table(
                (_words.Pick("Bacaan", "Reading"), false), (_words.Pick("Nilai", "Value"), true), (_words.Pick("Bergeser", "Moved by"), true),
                (_words.Pick("Kategori", "Rating"), false), (_words.Pick("Dasar dan keyakinan", "Basis, and how it is known"), false));
            foreach (var movement in moving)
                table.Add(
                    $"{movement.Key}={movement.Value}", movement.Published?.ToString(_words.Language) ?? "–", Points(movement.Points),
                    movement.Refusal is null ? movement.Rating ?? "" : _words.Pick("tidak dapat dipakai di sini", "cannot be used here"), Cited(movement.Basis));
        }

        var still = derivation.Movements.Where(movement => movement.Points == Ratio.Zero).Select(movement => $"{movement.Key}={movement.Value}");
        _page.Line(_words.Pick("Tidak menggeser: ", "Without effect: ") + string.Join(", ", still) + ".");
    }

    private string Points(Ratio? points)
    {
        if (points is not { } moved) return "–";
        var size = Percentage.Round((moved < Ratio.Zero ? -moved : moved) / 100, 2, RoundingMode.HalfAwayFromZero).ToString(_words.Language);
        return moved == Ratio.Zero ? size : (moved < Ratio.Zero ? "−" : "+") + size;
    }

    private string Cited(LegalBasis basis) => $"{basis.Citation} [{basis.Marks}; {basis.Confidence.Name(_words.Language)}]";
}
