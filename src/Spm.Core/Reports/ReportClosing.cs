using NodaTime.Text;
using Spm.Core.Indices;

namespace Spm.Core.Reports;

/// <summary>What every report ends with: the rules behind its numbers.</summary>
internal static class ReportClosing
{
    public static void Rules(ReportPage page, RuleBook rules)
    {
        page.Line($"{page.Pick("Aturan", "Rules")}: {rules.Name} ({rules.Basis.Marks}), {page.Pick("edisi", "edition")} {LocalDatePattern.Iso.Format(rules.Known)}, {rules.Hash[..12]}; {rules.Method}");
        if (rules.Notice(page.Language) is { } notice) page.Line(notice);
    }
}
