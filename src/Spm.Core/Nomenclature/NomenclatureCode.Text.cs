using System.Diagnostics.CodeAnalysis;
using Spm.Core.Internal;

namespace Spm.Core.Nomenclature;

public sealed partial class NomenclatureCode
{
    private const string What = "a nomenclature code: urusan, bidang, program, level digit and kegiatan, sub kegiatan, with dots";
    private const string Example = "1.02.02.2.02.0001";

    /// <summary>Reads a code as the list writes it: <c>1</c>, <c>1.02</c>, <c>1.02.02</c>, <c>1.02.02.2.02</c>, <c>1.02.02.2.02.0001</c> or, before 2023, <c>1.02.02.2.02.01</c>; <c>X.XX</c> in the place of <c>1.02</c>.</summary>
    /// <param name="s">The text, without spaces. For texts of documents see <see cref="NomenclatureReading"/>.</param>
    /// <exception cref="FormatException">The text is something else; the message names it, the position and an example.</exception>
    public static NomenclatureCode Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static NomenclatureCode Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads a code; false when the text is something else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out NomenclatureCode result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out NomenclatureCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out NomenclatureCode result) => TryRead(s, out result, out _);

    /// <summary>The code with its dots: <c>1.02.02.2.02.0001</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[Full + 5];
        var written = 0;
        for (var i = 0; i < Length; i++)
        {
            if (IsAfterDot(i)) text[written++] = '.';
            var character = At(i);
            text[written++] = character == Letter ? 'X' : (char)('0' + character - 1);
        }

        return new string(text[..written]);
    }

    private static bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out NomenclatureCode value, out int position)
    {
        value = null;
        var packed = 0UL;
        var length = 0;
        var afterDot = false;
        for (position = 0; position < text.Length; position++)
        {
            if (IsAfterDot(length) && !afterDot)
            {
                if (text[position] != '.') return false;
                afterDot = true;
                continue;
            }

            if (length == Full || Character(text[position], length, isAnyBidang: text[0] == 'X') is not { } character) return false;
            packed |= (ulong)character << (Full - 1 - length) * 4;
            length++;
            afterDot = false;
        }

        if (afterDot || length is not (1 or 3 or 5 or 8 or 10 or Full)) return false;
        value = new NomenclatureCode(packed);
        return true;
    }

    // X stands for urusan and bidang together or for neither.
    private static int? Character(char character, int index, bool isAnyBidang)
    {
        if (index < 3 && isAnyBidang) return character == 'X' ? Letter : null;
        return char.IsAsciiDigit(character) ? character - '0' + 1 : null;
    }

    private static bool IsAfterDot(int index) => index is 1 or 3 or 5 or 6 or 8;
}
