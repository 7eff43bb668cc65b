using System.Text;
using NodaTime.Text;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Reports;

/// <summary>The difference of two rule books as plain text (<i>laporan perbedaan aturan</i>): how many changes, then each with its provision.</summary>
/// <remarks>Changes of one provision stand together above it; equal changes of several services or regions stand once, followed by
/// their keys or codes.</remarks>
[LegalTerm("laporan perbedaan aturan")]
public sealed class RuleBookDifferenceText
{
    private readonly Language _language;
    private readonly StringBuilder _text = new();

    private RuleBookDifferenceText(Language language) => _language = language;

    /// <summary>Prints a difference; lines end with a line feed.</summary>
    public static string Print(RuleBookDifference difference, Language language = Language.Indonesian)
    {
        var print = new RuleBookDifferenceText(language);
        print.Heading(Require.NotNull(difference));
        foreach (var kind in difference.Changes.GroupBy(change => change.Kind)) print.Section(kind.Key, [.. kind]);
        return print._text.ToString();
    }

    private void Heading(RuleBookDifference difference)
    {
        Line((difference.Changes.Count, _language) switch
        {
            (0, Language.Indonesian) => "Tidak ada perubahan aturan",
            (0, _) => "No change of rules",
            (var count, Language.Indonesian) => $"{count} perubahan aturan",
            (1, _) => "1 change of rules",
            (var count, _) => $"{count} changes of rules",
        });
        Line($"  {Pick("sebelum", "before")}: {Title(difference.Before)}");
        Line($"  {Pick("sesudah", "after")}: {Title(difference.After)}");
    }

    private void Section(RuleChangeKind kind, RuleChange[] changes)
    {
        Line();
        Line($"{Capital.Of(kind.Name(_language))} ({changes.Length})");
        foreach (var source in changes.GroupBy(change => Basis(change)))
        {
            foreach (var equal in source.GroupBy(change => (IsItem(change) ? change.Subject : "", Values(change)))) Group(equal.Key.Item2, [.. equal]);
            Line($"      {Pick("dasar", "basis")}: {source.Key}");
        }
    }

    private void Group(string values, RuleChange[] equal)
    {
        if (equal.Length > 1)
        {
            Line($"  {equal.Length} × {values}");
            Line($"      {Pick("pada", "in")}: {string.Join(", ", equal.Select(change => change.Subject))}");
        }
        else
        {
            Line(equal[0].Kind == RuleChangeKind.BudgetYear ? $"  {values}" : $"  {equal[0].Subject}: {values}");
        }
    }

    private string Values(RuleChange change)
    {
        var (before, after) = (Value(change.Kind, change.Before, change.DescribeBefore(_language)), Value(change.Kind, change.After, change.DescribeAfter(_language)));
        if (before is null) return $"{Pick("baru", "new")}: {after}";
        if (after is null) return $"{Pick("dihapus", "removed")}: {before}";
        return change.Before == change.After ? $"{after} ({Pick("hanya sumber atau keyakinannya berubah", "only its source or confidence changes")})" : $"{before} → {after}";
    }

    /// <summary>Words first; the name that methods and files use stands beside the words of a policy.</summary>
    private static string? Value(RuleChangeKind kind, string? value, string? words) => kind == RuleChangeKind.Policy && words is not null ? $"{words} ({value})" : words;

    private string Basis(RuleChange change)
    {
        var (before, after) = (change.BasisBefore, change.BasisAfter);
        if (before is null || after is null || before.ToString() == after.ToString()) return Basis((before ?? after)!);
        return $"{Basis(before)} → {Basis(after)}";
    }

    private string Basis(LegalBasis basis) => basis.ToString(_language);

    private string Title(RuleBook rules) =>
        $"{rules.Name}, {Pick("tahun anggaran", "budget year")} {rules.Year}, {Pick("edisi", "edition")} {LocalDatePattern.Iso.Format(rules.Known)}, {rules.Hash[..12]}";

    private static bool IsItem(RuleChange change) => change.Kind == RuleChangeKind.QualityItem;

    private string Pick(string indonesian, string english) => _language == Language.Indonesian ? indonesian : english;

    private void Line(string text = "") => _text.Append(OneLine.Of(text)).Append('\n');
}
