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

        page.Line(Confidences(derivation.Rules, words));
        page.Line(Moved(derivation, words));
        return page;
    }

    private static string Rules(DerivationRules rules, DerivationWords words)
    {
        var known = LocalDatePattern.Iso.Format(rules.KnownAsOf);
        return words.Pick(
            $"Aturan: {rules.Name}, tahun anggaran {rules.Year}, edisi {known}, sidik {rules.Hash[..12]} [{rules.Basis.Marks}].",
            $"Rules: {rules.Name}, budget year {rules.Year}, edition of {known}, hash {rules.Hash[..12]} [{rules.Basis.Marks}].");
    }

    private static string Confidences(DerivationRules rules, DerivationWords words)
    {
        var groups = rules.Settings
            .GroupBy(setting => string.Join(" + ", setting.Basis.Parts.Select(part => part.Name(words.Language))))
            .OrderBy(group => group.First().Basis.Confidence)
            .Select(group => $"{group.Key}: {string.Join(", ", group)}");
        return words.Pick("Keyakinan: ", "How it is known: ") + string.Join("; ", groups) + ".";
    }

    private static string Moved(Derivation derivation, DerivationWords words)
    {
        if (derivation.Root.Value is null) return words.Pick("Tidak ada nilai yang dapat bergeser.", "There is no value that could move.");
        if (derivation.Largest is not { Points: { } points } largest)
            return words.Pick("Tidak ada bacaan lain yang menggeser angka ini.", "No other reading moves this number.");
        var size = Percentage.Round((points < Ratio.Zero ? -points : points) / 100, 2, RoundingMode.HalfAwayFromZero).ToString(words.Language);
        var to = $"{largest.Published!.Value.ToString(words.Language)}{(largest.Rating is { } rating ? $", {rating}" : "")}";
        var moved = words.Pick(
            $"Bacaan lain menggeser angka ini paling banyak {size} poin ({largest.Key}={largest.Value}: {to})",
            $"Another reading moves this number by at most {size} points ({largest.Key}={largest.Value}: {to})");
        if (derivation.Root.Rating is null) return moved + ".";
        return moved + (derivation.RatingDependsOnReading
            ? words.Pick("; kategori bergantung pada bacaan yang dipilih.", "; the rating depends on the reading chosen.")
            : words.Pick("; kategori tidak berubah menurut bacaan mana pun.", "; no reading changes the rating."));
    }
}
