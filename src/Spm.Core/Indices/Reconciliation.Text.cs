using System.Text;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

public sealed partial class Reconciliation
{
    // With two deviations some ways fit by chance; a page shows the first and says how many more, Fits holds all.
    private const int MostPairsShown = 10;
    private const int MostChangesShown = 5;

    /// <summary>The whole answer in words, for a report card; lines end with a line feed.</summary>
    public string Describe(Language language)
    {
        var text = new StringBuilder();
        var fittingAlone = Fits.SelectMany(group => group.Variants).Where(variant => variant.Deviations.Count == 1).Select(variant => variant.Deviations[0]).ToHashSet();
        Line(Pick("Mengapa beda dengan angka terbit?", "Why does it differ from the published number?"));
        Line("  " + Pick($"Angka terbit {Number(Published)}; cara hitung baku {Number(Default)}", $"Published {Number(Published)}; the rule book's method {Number(Default)}")
            + (IsDefault || Default is not { } own ? "" : Pick("; selisih ", "; difference ") + Signed(Percentage.FromUnits(Published.Units - own.Units, Published.Digits))));
        Line("  " + Pick($"Cara hitung yang dicoba: {Count(VariantsTried)} (paling banyak {VariantSearch.MostDeviations} perbedaan)",
            $"Ways of calculating tried: {Count(VariantsTried)} (at most {VariantSearch.MostDeviations} deviations)"));
        Line("  " + Pick("Hasil: ", "Result: ") + Verdict());
        for (var deviations = 0; deviations <= VariantSearch.MostDeviations; deviations++) WithDeviations(deviations);
        if (Nearest.Count > 0) Line("  " + Pick("Yang terdekat:", "The nearest:"));
        foreach (var group in Nearest) Group(group, $"{Number(group.Printed)} ({Signed(group.Difference)}): ");
        Changes();
        return text.ToString();

        string Verdict()
        {
            if (!IsExplained) return Pick("tidak terjelaskan; tidak ada cara hitung yang dicoba memberi angka itu", "unexplained (tidak terjelaskan); no way that was tried gives that number");
            var several = IsAmbiguous
                ? Pick($"{Count(Fits.Count)} kelompok cara hitung cocok; angka saja tidak menunjukkan mana yang dipakai, dan tidak ada yang dipilih di sini",
                    $"{Count(Fits.Count)} groups fit; the number alone does not tell which was used, and none is chosen here")
                : Pick("satu kelompok cara hitung cocok; itu kemungkinan, bukan bukti", "one group fits; that is a possibility, no proof");
            return IsDefault ? Pick("sesuai dengan cara hitung baku; ", "agrees (sesuai) with the rule book's method; ") + several : several;
        }

        void WithDeviations(int count)
        {
            var all = Fits.Where(group => group.FewestDeviations == count).ToArray();
            if (all.Length == 0) return;
            Line("  " + (count == 0 ? Pick("Tanpa perbedaan:", "No deviation:") : Pick($"Dengan {count} perbedaan:", $"With {count} deviation{(count == 1 ? "" : "s")}:")));
            var groups = count < VariantSearch.MostDeviations ? all : [.. all.Where(IsNews)];
            var shown = count < VariantSearch.MostDeviations ? groups.Length : Math.Min(MostPairsShown, groups.Length);
            foreach (var group in groups.Take(shown)) Group(group, "");
            if (groups.Length > shown) Line("    " + More(groups.Length - shown));
            if (all.Length > groups.Length)
                Line("    " + Pick($"({Count(all.Length - groups.Length)} kelompok yang hanya menambah perbedaan pada satu perbedaan yang sudah cocok tidak dicetak)",
                    $"({Count(all.Length - groups.Length)} groups that only add to one deviation that fits by itself are not printed)"));
        }

        bool IsNews(ReconciledGroup group) => !group.Variants.Any(variant => variant.Deviations.Any(fittingAlone.Contains));

        void Group(ReconciledGroup group, string before)
        {
            Line($"    - {before}{group.Variants[0].Describe(language)}");
            if (group.Variants.Count > 1)
                Line("      " + Pick("sama saja pada angka ini: ", "the same on these figures: ") + string.Join("; ", group.Variants.Skip(1)));
        }

        void Changes()
        {
            if (IsDefault) return;
            if (FigureChanges.Count == 0)
            {
                Line("  " + Pick("Tidak ada satu angka pun yang bila diubah sendirian menjelaskannya.", "No single figure, changed alone, would explain it."));
                return;
            }

            Line("  " + Pick("Satu angka yang bila diubah sendirian juga menjelaskannya (perubahan terkecil; cara hitung baku):",
                "One figure that, changed alone, would explain it too (smallest change; the rule book's method):"));
            foreach (var change in FigureChanges.Take(MostChangesShown)) Line($"    - {change.Describe(language)}");
            if (FigureChanges.Count > MostChangesShown) Line("    " + More(FigureChanges.Count - MostChangesShown));
        }

        void Line(string line) => text.Append(line).Append('\n');

        string Pick(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

        string Number(Percentage? number) => number?.ToString(language) ?? "–";

        string Count(int count) => PrintedCount.Of(count, language);

        string More(int count) => Pick($"… dan {Count(count)} lagi", $"… and {Count(count)} more");

        string Signed(Percentage points) => points.Units.Sign > 0 ? $"+{points.ToString(language)}" : points.ToString(language).Replace('-', '−');
    }

    /// <summary>Short: the published number and how many groups fit.</summary>
    public override string ToString() => FormattableString.Invariant($"{Published}: {Fits.Count} of {VariantsTried} fit in groups, default {Default}");
}
