using System.Diagnostics.CodeAnalysis;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

public readonly partial struct PlanPeriod
{
    private const string What = "a plan period: two years of four digits with a hyphen, the first not after the last and at most ten years in all";
    private const string Example = "2025-2029";

    /// <summary>Reads <c>2025-2029</c>; one year alone is <c>2025-2025</c>. An en dash, as in print, is read as well.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is something else; the message names it, the position and an example.</exception>
    public static PlanPeriod Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static PlanPeriod Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads a plan period; false when the text is something else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out PlanPeriod result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PlanPeriod)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out PlanPeriod result) => TryRead(s, out result, out _);

    /// <summary>Two years: <c>2025-2029</c>.</summary>
    public override string ToString() => $"{First}-{Last}";

    private static bool TryRead(ReadOnlySpan<char> text, out PlanPeriod value, out int position)
    {
        value = default;
        position = 0;
        if (text.Length < 4 || !BudgetYear.TryParse(text[..4], out var first)) return false;
        position = 4;
        if (text.Length != 9 || text[4] is not ('-' or '–')) return false;
        position = 5;
        if (!BudgetYear.TryParse(text[5..], out var last) || last < first || last.Number - first.Number >= MostYears) return false;
        value = Of(first, last);
        return true;
    }
}
