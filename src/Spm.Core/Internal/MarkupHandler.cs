using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Spm.Core.Internal;

/// <summary>Fills the holes of a piece of HTML: text is escaped, markup stands as it is, and nothing else compiles.</summary>
[InterpolatedStringHandler]
internal readonly struct MarkupHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + 16 * formattedCount);

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(string? text) => _text.Append(MarkupText.Escape(text ?? ""));

    public void AppendFormatted(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(Markup markup) => _text.Append(markup.Text);

    public void AppendFormatted(IEnumerable<Markup> parts)
    {
        foreach (var part in parts) _text.Append(part.Text);
    }

    public string ToText() => _text.ToString();
}
