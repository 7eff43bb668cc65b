using System.Text;

namespace Spm.Core.Internal;

/// <summary>Text that Markdown shows as it is: what it would read as marks is escaped, so that a sender's text stays text.</summary>
internal static class MarkdownText
{
    private const string Special = @"\`*_[]<>|#~&$@";

    public static string Escaped(string text)
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

    // "- ", "+ ", "=", "1." and "1)" begin a list or underline a heading only at the start of a line.
    private static bool IsListMark(string line, int at) =>
        (at == 0 && line[at] is '-' or '+' or '=') || (at > 0 && line[at] is '.' or ')' && !line.AsSpan(0, at).ContainsAnyExceptInRange('0', '9'));

    // "https://" and "www." become links by themselves.
    private static bool IsAddress(string line, int at) =>
        (line[at] == ':' && string.CompareOrdinal(line, at, "://", 0, 3) == 0)
        || (line[at] == '.' && at >= 3 && string.Compare(line, at - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0);
}
