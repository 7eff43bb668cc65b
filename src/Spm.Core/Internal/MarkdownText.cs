using System.Text;

namespace Spm.Core.Internal;

/// <summary>Text and table rows as Markdown reads them on GitHub and in most editors; a sender's text stays text.</summary>
internal static class MarkdownText
{
    private const string Special = @"\`*_[]<>|#~&$@";

    public static string Escape(string text)
    {
        var line = OneLine.Of(text);
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (Special.Contains(line[i], StringComparison.Ordinal) || IsListMark(line, i) || IsAddress(line, i)) escaped.Append('\\');
            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A row of cells that are Markdown already.</summary>
    public static void AppendRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    public static void AppendRule(StringBuilder text, IEnumerable<bool> alignRight) =>
        text.Append('|').AppendJoin('|', alignRight.Select(right => right ? "---:" : "---")).Append("|\n");

    // "- ", "+ ", "=", "1. " and "1) " begin a list or underline a heading only at the start of a line.
    private static bool IsListMark(string line, int at) =>
        (at == 0 && line[at] is '-' or '+' or '=') || (at > 0 && line[at] is '.' or ')' && (at + 1 == line.Length || line[at + 1] == ' ') && !line.AsSpan(0, at).ContainsAnyExceptInRange('0', '9'));

    // "https://" and "www." become links by themselves.
    private static bool IsAddress(string line, int at) =>
        (line[at] == ':' && string.CompareOrdinal(line, at, "://", 0, 3) == 0)
        || (line[at] == '.' && at >= 3 && string.Compare(line, at - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0);
}
