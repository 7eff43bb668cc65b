using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Spm.Core.Internal;

namespace Spm.Core.PlanningDocuments;

public readonly partial struct DocumentVersion
{
    private const string What = "a version of a document: murni, pergeseran-n or perubahan-n";
    private const string Example = "perubahan-1";
    private const string OriginalWord = "murni";
    private const string ShiftWord = "pergeseran-";
    private const string ChangeWord = "perubahan-";

    /// <summary>Reads <c>murni</c>, <c>pergeseran-2</c> or <c>perubahan-1</c>, in upper or lower case.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is something else; the message names it, the position and an example.</exception>
    public static DocumentVersion Parse(ReadOnlySpan<char> s) => TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static DocumentVersion Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads a version; false when the text is something else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out DocumentVersion result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out DocumentVersion)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out DocumentVersion result) => TryRead(s, out result, out _);

    /// <summary>The text form: <c>murni</c>, <c>pergeseran-2</c>, <c>perubahan-1</c>.</summary>
    public override string ToString() => Kind switch
    {
        DocumentVersionKind.Original => OriginalWord,
        DocumentVersionKind.Shift => string.Create(CultureInfo.InvariantCulture, $"{ShiftWord}{Ordinal}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{ChangeWord}{Ordinal}"),
    };

    private static bool TryRead(ReadOnlySpan<char> text, out DocumentVersion value, out int position)
    {
        value = default;
        position = 0;
        if (text.Equals(OriginalWord, StringComparison.OrdinalIgnoreCase)) return true;
        var isShift = text.StartsWith(ShiftWord, StringComparison.OrdinalIgnoreCase);
        if (!isShift && !text.StartsWith(ChangeWord, StringComparison.OrdinalIgnoreCase)) return false;
        position = isShift ? ShiftWord.Length : ChangeWord.Length;
        var digits = text[position..];
        if (digits.Length is 0 or > 2 || digits[0] is < '1' or > '9' || (digits.Length == 2 && !char.IsAsciiDigit(digits[1]))) return false;
        var ordinal = digits.Length == 1 ? digits[0] - '0' : (digits[0] - '0') * 10 + (digits[1] - '0');
        value = isShift ? Shift(ordinal) : Change(ordinal);
        return true;
    }
}
