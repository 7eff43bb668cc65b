using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Spm.Core.Internal;

/// <summary>A value with one printed form that is read back: whatever .NET's text interfaces ask beside it stands here once.</summary>
internal interface ITextValue<TSelf> : ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable
    where TSelf : ITextValue<TSelf>
{
    static abstract TSelf Parse(ReadOnlySpan<char> s);

    static abstract bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out TSelf result);

    string ToString();

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.Parse(Require.NotNull(s));

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.Parse(s);

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TSelf.Parse(Encoding.UTF8.GetString(utf8Text));

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TSelf.TryParse(s, out result);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TSelf.TryParse(s, out result);

    static bool IUtf8SpanParsable<TSelf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        const int longest = 256;
        if (utf8Text.Length > longest) return TSelf.TryParse(Encoding.UTF8.GetString(utf8Text), out result);
        Span<char> text = stackalloc char[longest];
        return TSelf.TryParse(text[..Encoding.UTF8.GetChars(utf8Text, text)], out result);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => TextForm.General(ToString(), format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryWrite(TextForm.General(ToString(), format), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryWrite(TextForm.General(ToString(), format), utf8Destination, out bytesWritten);
}
