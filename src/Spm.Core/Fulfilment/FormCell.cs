using System.Globalization;
using Spm.Core.Internal;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Fulfilment;

/// <summary>A cell of a form: words in two languages, a whole count, an exact number, a rounded percentage, or an amount; nothing when it is not known.</summary>
internal readonly struct FormCell
{
    private readonly object? _value;

    private FormCell(object? value) => _value = value;

    public bool IsNumber => _value is long or Ratio or Percentage or Rupiah;

    public static FormCell Of(long? count) => new(count);

    public static FormCell Of(Ratio? number) => number is { IsWhole: true } whole && whole <= Figure.MostCount ? new((long)whole.Numerator) : new(number);

    public static FormCell Of(Percentage? percentage) => new(percentage);

    public static FormCell Of(Rupiah? amount) => new(amount);

    public static FormCell Of(string? text) => new(text);

    public static FormCell Of(string indonesian, string english) => new((indonesian, english));

    public static FormCell Words(Func<Language, string> words) => new(words);

    public string Print(Language language) => _value switch
    {
        null => "–",
        long count => PrintedCount.Of(count, language),
        Percentage percentage => percentage.ToString(language),
        Rupiah amount => amount.ToString(language),
        _ => Raw(language),
    };

    public string Raw(Language language) => _value switch
    {
        null => "",
        string text => text,
        long count => count.ToString(CultureInfo.InvariantCulture),
        (string indonesian, string english) => language == Language.Indonesian ? indonesian : english,
        Func<Language, string> words => words(language),
        _ => _value.ToString()!,
    };
}
