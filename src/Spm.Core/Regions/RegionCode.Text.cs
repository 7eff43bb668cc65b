using System.Diagnostics.CodeAnalysis;
using Spm.Core.Internal;

namespace Spm.Core.Regions;

public sealed partial class RegionCode
{
    private const string What = "a region code: two digits, or two, a dot and two";
    private const string Example = "65.01";

    /// <summary>Reads <c>65</c> or <c>65.01</c>; provinces begin at 11.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is something else; the message names it, the position and an example.</exception>
    public static RegionCode Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw Refusal(s, position);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static RegionCode Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads a region code; false when the text is something else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out RegionCode result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out RegionCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out RegionCode result) => TryRead(s, out result, out _);

    /// <summary>The code: <c>65</c> or <c>65.01</c>.</summary>
    public override string ToString() => _text;

    private static bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out RegionCode value, out int position)
    {
        value = null;
        position = TextForm.FirstNonDigit(text);
        var dotted = text.Length == 5 && position == 2 && text[2] == '.';
        if (!dotted && (text.Length != 2 || position != 2)) return false;
        position = 0;
        var province = TwoDigits(text);
        if (province < 11) return false;
        var local = 0;
        if (dotted)
        {
            position = 3 + TextForm.FirstNonDigit(text[3..]);
            if (position != 5) return false;
            position = 3;
            local = TwoDigits(text[3..]);
            if (local == 0) return false;
        }

        value = new RegionCode(province, local);
        return true;
    }

    private static int TwoDigits(ReadOnlySpan<char> text) => (text[0] - '0') * 10 + (text[1] - '0');

    private static FormatException Refusal(ReadOnlySpan<char> text, int position) =>
        text.Length == 4 && TextForm.FirstNonDigit(text) == 4
            ? new FormatException(
                $"\"{text}\" is ambiguous: the Ministry of Home Affairs and the statistics office (BPS) give four digits to different regions "
                + $"(1101 is Aceh Selatan for one, Simeulue for the other); write \"{text[..2]}.{text[2..]}\" or name the code system with ParseUndotted.")
            : TextForm.Unreadable(text, position, What, Example);
}
