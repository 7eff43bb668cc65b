using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Spm.Core.Testing;

public static partial class Contracts
{
    /// <summary>Text and back is identity through every interface of the type, and no culture changes a letter of it.</summary>
    public static void TextRoundTrip<T>(params IReadOnlyList<T> values)
        where T : ISpanParsable<T>, IEquatable<T>
    {
        Require(values.Count > 0, "Name at least one value");
        foreach (var value in values)
        {
            var text = InCulture(CultureInfo.InvariantCulture, () => value.ToString()!);
            InEachCulture(culture =>
            {
                Require(value.ToString() == text, $"{culture.Name}: {value} instead of {text}");
                ParsesBack(value, text, culture);
                Formats(value, text, culture);
                Utf8(value, text, culture);
            });
        }
    }

    /// <summary>Text that is not a value: refused without an exception by one door and with a FormatException by the other.</summary>
    public static void Refuses<T>(params IReadOnlyList<string> texts)
        where T : ISpanParsable<T>
    {
        Require(!TryParseString<T>(null, null, out _), "null is accepted");
        Assert.Throws<ArgumentNullException>(() => ParseString<T>(null, null));
        foreach (var text in texts)
        {
            InEachCulture(culture =>
            {
                Require(!TryParseString<T>(text, culture, out var parsed), $"\"{text}\" is accepted as {parsed}");
                Require(!T.TryParse(text.AsSpan(), culture, out _), $"\"{text}\" is accepted as a span");
                Assert.Throws<FormatException>(() => ParseString<T>(text, culture));
                Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), culture));
            });
        }
    }

    private static void ParsesBack<T>(T value, string text, CultureInfo culture)
        where T : ISpanParsable<T>, IEquatable<T>
    {
        Require(ParseString<T>(text, culture).Equals(value), $"{culture.Name}: Parse(\"{text}\") is another value");
        Require(T.Parse(text.AsSpan(), culture).Equals(value), $"{culture.Name}: Parse of the span \"{text}\" is another value");
        Require(TryParseString<T>(text, culture, out var parsed) && parsed.Equals(value), $"{culture.Name}: TryParse(\"{text}\") is another value");
        Require(T.TryParse(text.AsSpan(), culture, out parsed) && parsed.Equals(value), $"{culture.Name}: TryParse of the span \"{text}\" is another value");
    }

    // Under ISpanParsable a string would silently become a span, and the overload for strings would never be called.
    private static T ParseString<T>(string? text, CultureInfo? culture)
        where T : IParsable<T> => T.Parse(text!, culture);

    private static bool TryParseString<T>(string? text, CultureInfo? culture, [MaybeNullWhen(false)] out T value)
        where T : IParsable<T> => T.TryParse(text, culture, out value);

    private static void Formats<T>(T value, string text, CultureInfo culture)
    {
        if (value is IFormattable formattable)
            Require(formattable.ToString(null, culture) == text, $"{culture.Name}: ToString(null, culture) is not \"{text}\"");
        if (value is not ISpanFormattable span)
            return;

        var buffer = new char[text.Length + 1];
        Require(span.TryFormat(buffer, out var written, default, culture) && buffer.AsSpan(0, written).SequenceEqual(text), $"{culture.Name}: TryFormat is not \"{text}\"");
        Require(span.TryFormat(buffer.AsSpan(0, text.Length), out written, default, culture) && written == text.Length, $"\"{text}\" does not fit a span of its own length");
        Require(!span.TryFormat(buffer.AsSpan(0, text.Length - 1), out written, default, culture) && written == 0, $"\"{text}\" is cut to fit a span that is too short");
    }

    private static void Utf8<T>(T value, string text, CultureInfo culture)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (value is IUtf8SpanFormattable utf8)
        {
            var buffer = new byte[bytes.Length + 1];
            Require(utf8.TryFormat(buffer, out var written, default, culture) && buffer.AsSpan(0, written).SequenceEqual(bytes), $"{culture.Name}: TryFormat to UTF-8 is not \"{text}\"");
            Require(!utf8.TryFormat(buffer.AsSpan(0, bytes.Length - 1), out written, default, culture) && written == 0, $"\"{text}\" is cut to fit a UTF-8 span that is too short");
        }

        if (typeof(T).GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IUtf8SpanParsable<>)))
        {
            typeof(Contracts).GetMethod(nameof(ParsesUtf8), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(typeof(T)).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value, bytes, culture], null);
        }
    }

    private static void ParsesUtf8<T>(T value, byte[] bytes, CultureInfo culture)
        where T : IUtf8SpanParsable<T>, IEquatable<T>
    {
        Require(T.Parse(bytes, culture).Equals(value), $"{culture.Name}: Parse of UTF-8 does not restore {value}");
        Require(T.TryParse(bytes, culture, out var parsed) && parsed.Equals(value), $"{culture.Name}: TryParse of UTF-8 does not restore {value}");
    }

    private static string InCulture(CultureInfo culture, Func<string> read)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return read();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
