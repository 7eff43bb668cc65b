using System.Globalization;
using System.Text;

namespace Spm.Core.Internal;

/// <summary>Text as HTML and XML show it, inside elements and inside quoted attributes.</summary>
internal static class MarkupText
{
    /// <summary>A character that XML refuses, or that steers a reader's screen, stands as its number, such as <c>U+000A</c>.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in OneLine.Of(text).EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                0xFFFE or 0xFFFF => escaped.Append("U+").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
