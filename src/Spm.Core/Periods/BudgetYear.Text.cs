using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

public readonly partial struct BudgetYear
{
    private const string What = "a budget year: four digits";
    private const string Example = "2025";

    /// <summary>Reads four digits, 0001 to 9999.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is something else; the message names it, the position and an example.</exception>
    public static BudgetYear Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static BudgetYear Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads a budget year; false when the text is something else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out BudgetYear result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out BudgetYear)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out BudgetYear result) => TryRead(s, out result, out _);

    /// <summary>Four digits: <c>2025</c>.</summary>
    public override string ToString() => Number.ToString("0000", CultureInfo.InvariantCulture);

    private static bool TryRead(ReadOnlySpan<char> text, out BudgetYear value, out int position)
    {
        value = default;
        position = Math.Min(TextForm.FirstNonDigit(text), 4);
        if (text.Length != 4 || position != 4) return false;
        var number = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        position = 0;
        if (number == 0) return false;
        value = new BudgetYear(number);
        return true;
    }
}
