using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Spm.Core.Internal;

/// <summary>The preconditions of the public surface; each message carries the value and what is accepted.</summary>
internal static class Require
{
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        if (value is null) ThrowNull(name);
        return value;
    }

    public static string Text([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        NotNull(value, name);
        if (string.IsNullOrWhiteSpace(value)) ThrowBlank(name);
        return value;
    }

    public static int InRange(int value, int least, int most, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value < least || value > most) ThrowRange(value, least, most, name);
        return value;
    }

    public static long InRange(long value, long least, long most, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value < least || value > most) ThrowRange(value, least, most, name);
        return value;
    }

    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value)) ThrowUndefined(value, name);
        return value;
    }

    /// <summary>A private copy behind a read-only face, so that the caller's later changes are not seen.</summary>
    public static IReadOnlyList<T> Copy<T>([NotNull] IEnumerable<T>? items, [CallerArgumentExpression(nameof(items))] string name = "")
    {
        if (items is null) ThrowNull(name);
        var copy = items.ToArray();
        foreach (var item in copy)
            if (item is null) ThrowNull(name);
        return Array.AsReadOnly(copy);
    }

    [DoesNotReturn]
    private static void ThrowNull(string name) => throw new ArgumentNullException(name);

    [DoesNotReturn]
    private static void ThrowBlank(string name) => throw new ArgumentException("Blank text; at least one visible character is needed.", name);

    [DoesNotReturn]
    private static void ThrowUndefined<T>(T value, string name)
        where T : struct, Enum =>
        throw new ArgumentOutOfRangeException(name, value, $"{value:D} is none of {string.Join(", ", Enum.GetNames<T>())}.");

    [DoesNotReturn]
    private static void ThrowRange(long value, long least, long most, string name) =>
        throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{value} is outside {least}..{most}."));
}
