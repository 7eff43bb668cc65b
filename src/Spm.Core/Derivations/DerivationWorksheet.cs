using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Derivations;

/// <summary>Every step with its numbers, policies and sources, for an auditor who adds them up again (<i>kertas kerja</i>).</summary>
internal sealed class DerivationWorksheet
{
    private readonly DerivationPage _page;
    private readonly DerivationWords _words;
    private readonly List<string>? _sources;

    private DerivationWorksheet(DerivationPage page, DerivationWords words, List<string>? sources)
    {
        _page = page;
        _words = words;
        _sources = sources;
    }

    /// <summary>The steps alone, without sources.</summary>
    public static void Write(DerivationPage page, DerivationStep root, DerivationWords words) => new DerivationWorksheet(page, words, null).Step(root, "1");

    public static void Write(DerivationPage page, Derivation derivation, DerivationWords words)
    {
        var sources = new List<string>();
        var worksheet = new DerivationWorksheet(page, words, sources);
        page.Line(words.Pick(
            "Nilai dalam persen. Tanda … berarti desimal selanjutnya dipotong, bukan dibulatkan, sehingga hitung ulang dengan tangan dapat berbeda pada desimal keenam. Indeks dihitung dengan pecahan utuh dan hanya dibulatkan untuk angka terbit (setelah tanda →).",
            "Values are per cent. The mark … means that further decimals were cut off, not rounded, so that a calculation by hand may differ in the sixth decimal. The index is computed with whole fractions and rounded only for the published number (after the mark →)."));
        worksheet.Step(derivation.Root, "1");
        worksheet.Sources(sources);
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
        return (published == _words.Exact(step.Value) ? "" : $" → {published}") + _words.Aside(step);
    }

    private IEnumerable<string> Notes(DerivationStep step)
    {
        if (step.Choices.Count > 0) yield return $"{_words.Pick("kebijakan", "policy")}: {string.Join(", ", step.Choices)}";
        if (step.IsEstimate) yield return _words.Pick($"angka yang harus {(DerivationWords.IsOfPeople(step) ? "dilayani" : "dipenuhi")} adalah perkiraan", "the required number is an estimate");
        if (step.Evidence is { } evidence) yield return $"{_words.Pick("bukti", "evidence")}: {evidence}";
        if (step.Place(_words.Language) is { } place) yield return place;
        if (_sources is not null && step.Basis is { } basis) yield return $"{_words.Pick("dasar", "basis")} [{Source(_sources, Cited(basis))}]";
    }

    // The same source stands behind many items: it is printed once, and steps name its number.
    private static int Source(List<string> sources, string source)
    {
        if (!sources.Contains(source)) sources.Add(source);
        return sources.IndexOf(source) + 1;
    }

    private void Sources(List<string> sources)
    {
        if (sources.Count == 0) return;
        _page.Heading(_words.Pick("Dasar", "Bases"));
        var table = _page.Table(("No.", true), (_words.Pick("Dasar dan keyakinan", "Basis, and how it is known"), false));
        for (var i = 0; i < sources.Count; i++) table.Add($"[{i + 1}]", sources[i]);
    }

    private void Settings(DerivationRules rules)
    {
        _page.Heading(_words.Pick("Pilihan aturan", "Settings of the rules"));
        var table = _page.Table(
            (_words.Pick("Pilihan", "Setting"), false), (_words.Pick("Tentang", "About"), false), (_words.Pick("Arti", "Meaning"), false),
            (_words.Pick("Dasar dan keyakinan", "Basis, and how it is known"), false));
        foreach (var setting in rules.Settings)
            table.Add(setting.ToString(), setting.Name(_words.Language), setting.Describe(_words.Language) ?? "", Cited(setting.Basis));
    }

    private void Movements(Derivation derivation)
    {
        var root = derivation.Root;
        if (root.Value is null && derivation.Movements.All(movement => movement.Published is null)) return;
        var (still, moving) = (new List<DerivationMovement>(), new List<DerivationMovement>());
        foreach (var movement in derivation.Movements)
        {
            var stays = movement.Refusal is null && movement.Size == Ratio.Zero && movement.Published is null == root.Value is null && movement.Rating == root.Rating;
            (stays ? still : moving).Add(movement);
        }

        _page.Heading(_words.Pick("Menurut bacaan lain, satu per satu", "Under other readings, one at a time"));
        if (moving.Count > 0)
        {
            var table = _page.Table(
                (_words.Pick("Bacaan", "Reading"), false), (_words.Pick("Nilai", "Value"), true), (_words.Pick("Bergeser", "Moved by"), true),
                (_words.Pick("Kategori", "Rating"), false), (_words.Pick("Arti", "Meaning"), false), (_words.Pick("Dasar dan keyakinan", "Basis, and how it is known"), false));
            foreach (var movement in moving)
                table.Add(
                    movement.ToString(), movement.Published?.ToString(_words.Language) ?? "–", Points(movement),
                    Outcome(movement), movement.Reading.Describe(_words.Language), Cited(movement));
            if (moving.Any(movement => movement.Size != Ratio.Zero)) _page.Line(_words.Pick(
                "Pergeseran dihitung dari nilai pasti dan dibulatkan tersendiri, sehingga dapat berbeda pada angka terakhir dari selisih angka terbit.",
                "Movements are computed from exact values and rounded by themselves, so that they may differ in the last digit from the difference of published numbers."));
        }

        if (still.Count > 0) _page.Line(_words.Pick("Tidak mengubah nilai: ", "Without effect on the value: ") + string.Join(", ", still) + ".");
    }

    private string Points(DerivationMovement movement)
    {
        if (movement.Points is not { } points) return "–";
        var sign = points == Ratio.Zero ? "" : points < Ratio.Zero ? "−" : "+";
        return sign + _words.Points(movement);
    }

    private string Outcome(DerivationMovement movement) => movement switch
    {
        { Refusal: not null } => _words.Pick("tidak dapat dipakai di sini", "cannot be used here"),
        { Published: null } => _words.Pick("tanpa nilai", "no value"),
        _ => movement.Rating ?? "",
    };

    // Sources can disagree about a choice although nobody is quoted for one of its readings.
    private string Cited(DerivationMovement movement) => Cited(movement.Reading.Basis)
        + (movement.IsInConflict && movement.Reading.Basis.Confidence != Confidence.Conflict ? _words.Pick("; sumber tentang pilihan ini berbeda", "; sources disagree about this choice") : "");

    private string Cited(LegalBasis basis) => $"{basis.Citation} [{basis.Marks}; {basis.Confidence.Name(_words.Language)}]";
}
