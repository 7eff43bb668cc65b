namespace Spm.Core.Derivations;

/// <summary>The parts of a number as a table, for a planner: down to recipients and quality, and to every item of a service.</summary>
internal static class DerivationTable
{
    public static void Write(DerivationPage page, DerivationStep root, DerivationWords words)
    {
        var table = page.Table(
            (words.Pick("Bagian", "Part"), false), (words.Pick("Terlayani/terpenuhi", "Done"), true), (words.Pick("Harus dilayani/dipenuhi", "Required"), true),
            (words.Pick("Nilai", "Value"), true), (words.Pick("Kategori", "Rating"), false), (words.Pick("Cara", "How"), false));
        Add(table, root, words, depth: 0, withItems: root.Subject <= DerivationSubject.Service);
        var cells = table.Rows.SelectMany(row => row[1..3]).ToArray();
        if (cells.Any(cell => cell.StartsWith('~'))) page.Line(words.Pick("~ perkiraan", "~ an estimate"));
        if (cells.Any(cell => cell.EndsWith('?'))) page.Line(words.Pick("? tidak diketahui", "? not known"));
    }

    private static void Add(DerivationPage.PageTable table, DerivationStep step, DerivationWords words, int depth, bool withItems)
    {
        var isCounted = step.Subject is DerivationSubject.Recipients or DerivationSubject.QualityItem
            && step.Gap is not (DerivationGap.NotApplicable or DerivationGap.NotYetDue or DerivationGap.NotListed);
        table.Add(
            new string(' ', 2 * depth) + step.ShortName(words.Language),
            isCounted ? words.Count(step.Done) : "",
            isCounted ? (step.IsEstimate ? "~" : "") + words.Count(step.Required) : "",
            words.Published(step), step.Rating ?? "", words.Operation(step) + words.PlainRounding(step, "; "));
        foreach (var operand in step.Operands)
            if (withItems || operand.Subject is not (DerivationSubject.QualityItem or DerivationSubject.QualityComponent))
                Add(table, operand, words, depth + 1, withItems);
    }
}
