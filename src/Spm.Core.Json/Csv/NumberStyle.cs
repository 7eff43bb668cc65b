namespace Spm.Core.Json;

/// <summary>Which mark groups thousands and which one begins a fraction.</summary>
internal sealed record NumberStyle(string Example, char Group, char Fraction)
{
    public static NumberStyle Indonesian { get; } = new("1.250,5", '.', ',');

    public static NumberStyle English { get; } = new("1,250.5", ',', '.');

    public NumberStyle Other => this == Indonesian ? English : Indonesian;

    /// <summary>The style that an example shows; null for any other text.</summary>
    public static NumberStyle? Find(string example) => example switch
    {
        "1.250,5" => Indonesian,
        "1,250.5" => English,
        _ => null,
    };

    /// <summary>The digits of the whole part, and those after the fraction's mark; null when the text is not written in this style.</summary>
    public (string Whole, string Fraction)? Split(string text)
    {
        var parts = text.Split(Fraction);
        if (parts.Length > 2 || (parts.Length == 2 && (parts[1].Length == 0 || !parts[1].All(char.IsAsciiDigit)))) return null;
        var groups = parts[0].Split(Group);
        if (groups.Any(group => group.Length == 0 || !group.All(char.IsAsciiDigit))) return null;
        if (groups.Length > 1 && (groups[0].Length > 3 || groups.Skip(1).Any(group => group.Length != 3))) return null;
        return (string.Concat(groups), parts.Length == 2 ? parts[1] : "");
    }

    /// <summary>The whole number that the text is in this style; null when it is none. Three zeros after the fraction's mark are
    /// more probably thousands of the other style.</summary>
    public string? WholeNumber(string text) =>
        Split(text) is var (whole, fraction) && fraction.Length != 3 && fraction.All(digit => digit == '0') ? whole : null;
}
