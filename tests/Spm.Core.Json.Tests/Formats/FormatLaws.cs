using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Spm.Core.Json.Tests.Formats;

/// <summary>What every format promises, tried on drawn values in cultures with other digits and separators.</summary>
internal static class FormatLaws
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForSpm();

    /// <summary>What is written is read and written as the same bytes, in every culture.</summary>
    public static void RoundTrip<T>(Func<Draw, T> draw, Func<T, ReadOnlyMemory<byte>> write, Func<ReadOnlyMemory<byte>, T> read) => Laws.Hold(
        Seeds(), (int seed) =>
        {
            var value = draw(new Draw(seed));
            var first = write(value);
            foreach (var culture in Contracts.NastyCultures)
                In(culture, () => Assert.Equal(Text(first), Text(write(read(write(value))))));
        });

    /// <summary>The converter gives back an equal value and the same text.</summary>
    public static void ConverterKeeps<T>(Func<Draw, T> draw, Action<T, T>? equal = null) => Laws.Hold(Seeds(), (int seed) =>
    {
        var value = draw(new Draw(seed));
        var text = JsonSerializer.Serialize(value, Options);
        var again = JsonSerializer.Deserialize<T>(text, Options)!;
        (equal ?? Assert.Equal)(value, again);
        Assert.Equal(text, JsonSerializer.Serialize(again, Options));
    });

    private static Arbitrary<int> Seeds() => Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static string Text(ReadOnlyMemory<byte> utf8) => System.Text.Encoding.UTF8.GetString(utf8.Span);

    private static void In(string culture, Action check)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
