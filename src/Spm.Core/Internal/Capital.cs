namespace Spm.Core.Internal;

/// <summary>Words of a closed set at the beginning of a line or cell.</summary>
internal static class Capital
{
    public static string Of(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
