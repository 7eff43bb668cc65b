using NodaTime.Text;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Derivations;

/// <summary>Writes a derivation at one depth, and below it what it rests on.</summary>
internal static class DerivationPages
{
    public static DerivationPage Of(Derivation derivation, DerivationDepth depth, Language language)
    {
        var words = new DerivationWords(language);
        var page = new DerivationPage();
        page.Heading(derivation.Title(language));
        switch (depth)
        {
            case DerivationDepth.Sentence:
                page.Line(DerivationSentence.Of(derivation.Root, words));
                break;
            case DerivationDepth.Table:
                DerivationTable.Write(page, derivation.Root, words);
                break;
            case DerivationDepth.Worksheet:
                DerivationWorksheet.Write(page, derivation, words);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(depth), depth, "Not a named depth.");
        }

        var gap = depth != DerivationDepth.Sentence;
        foreach (var line in derivation.Remarks(language).Append(Rules(derivation.Rules, words)))
        {
            page.Line(line, gap);
            gap = false;
        }

        page.Line(Confidences(derivation.Rules, named: depth == DerivationDepth.Table, words));
        if (CatalogConfidences(derivation.Root, words) is { } known) page.Line(known);
        page.Line(Moved(derivation, words));
        return page;
    }

    /// <summary>The steps alone.</summary>
    public static DerivationPage Of(DerivationStep step, Language language)
    {
        var page = new DerivationPage();
        DerivationWorksheet.Write(page, step, new DerivationWords(language));
        return page;
    }

    private static string Rules(DerivationRules rules, DerivationWords words)
    {
        var known = LocalDatePattern.Iso.Format(rules.KnownAsOf);
        return words.Pick(
            $"Aturan: {rules.Name}, tahun anggaran {rules.Year}, edisi {known}, kode aturan {rules.Hash[..12]} [{rules.Basis.Marks}].",
            $"Rules: {rules.Name}, budget year {rules.Year}, edition of {known}, hash {rules.Hash[..12]} [{rules.Basis.Marks}].");
    }

    private static string Confidences(DerivationRules rules, bool named, DerivationWords words)
    {
        var groups = rules.Settings
            .GroupBy(setting => string.Join(words.Pick(" dan ", " and "), setting.Basis.Parts.Select(part => part.Name(words.Language))))
            .OrderBy(group => group.First().Basis.Confidence)
            .Select(group => $"{group.Count()} {group.Key}" + (named ? $" ({string.Join(", ", group.Select(setting => setting.Name(words.Language)))})" : ""));
        return words.Pick($"Keyakinan atas {rules.Settings.Count} pilihan aturan: ", $"How the {rules.Settings.Count} settings of the rules are known: ") + string.Join("; ", groups) + ".";
    }

    private static string? CatalogConfidences(DerivationStep root, DerivationWords words)
    {
        var known = Bases(root).Select(basis => basis.Confidence).ToArray();
        if (known.Length == 0) return null;
        var groups = known.GroupBy(confidence => confidence).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key.Name(words.Language)}");
        return words.Pick($"Keyakinan atas {known.Length} dasar layanan, penerima, dan butir mutu: ", $"How the {known.Length} bases of services, recipients and quality items are known: ")
            + string.Join("; ", groups) + ".";
    }

    private static IEnumerable<LegalBasis> Bases(DerivationStep step) =>
        step.Operands.SelectMany(Bases).Concat(step.Basis is { } basis ? [basis] : []);

    private static string Moved(Derivation derivation, DerivationWords words)
    {
        if (derivation.Root.Value is null) return Given(derivation, words);
        var moved = derivation.LargestInConflict is { } conflict
            ? words.Pick("Di antara bacaan yang sumbernya berbeda, yang paling menggeser angka ini menyangkut ", "Among the readings in conflict, the one that moves this number most is about ") + To(conflict, words)
            : words.Pick("Tidak ada bacaan yang sumbernya berbeda yang menggeser angka ini", "No reading in conflict moves this number");
        if (derivation.Largest is { } largest && largest != derivation.LargestInConflict)
            moved += words.Pick("; di antara yang tidak diatur, ", "; among those not regulated, ") + To(largest, words);
        var without = derivation.Movements.Where(movement => movement is { Published: null, Refusal: null }).ToArray();
        if (without.Length > 0) moved += words.Pick("; tanpa nilai menurut ", "; without a value under ") + string.Join<DerivationMovement>(", ", without);
        if (!derivation.Root.IsRated) return moved + ".";
        return moved + (derivation.RatingDependsOnReading
            ? words.Pick("; kategori bergantung pada bacaan yang dipilih.", "; the rating depends on the reading chosen.")
            : words.Pick("; kategori tidak berubah menurut bacaan mana pun.", "; no reading changes the rating."));
    }

    private static string Given(Derivation derivation, DerivationWords words)
    {
        var others = derivation.Movements.Where(movement => movement.Published is not null).Select(movement => $"{movement} {Under(movement, words)}").ToArray();
        return others.Length == 0
            ? words.Pick("Tidak ada nilai, menurut bacaan mana pun.", "There is no value, under any reading.")
            : words.Pick("Menurut bacaan lain ada nilai: ", "Other readings give a value: ") + string.Join(", ", others) + ".";
    }

    private static string Under(DerivationMovement movement, DerivationWords words) =>
        movement.Published!.Value.ToString(words.Language) + (movement.Rating is { } rating ? $" ({rating})" : "");

    private static string To(DerivationMovement largest, DerivationWords words)
    {
        var points = largest.Points!.Value;
        var (reading, to) = ($"{largest} ({largest.Reading.Describe(words.Language)})", Under(largest, words));
        var (indonesian, english) = points < Ratio.Zero ? ("turun", "down") : ("naik", "up");
        return words.Pick(
            $"{largest.Name(words.Language)}: {reading} memberi {to}, {indonesian} {words.Points(largest)} poin",
            $"{largest.Name(words.Language)}: {reading} gives {to}, {english} {words.Points(largest)} points");
    }
}
