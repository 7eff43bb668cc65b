namespace Spm.Core.Nomenclature;

/// <summary>Whether what follows a code can be its name, rather than a second code or the end of a list.</summary>
internal static class CodeName
{
    private static readonly string[] Joiners = ["", "dan", "hingga", "sampai", "sampai dengan", "sd", "s d"];

    public static bool IsPossible(string rest)
    {
        var digit = 0;
        while (digit < rest.Length && !CodeCharacters.IsDigit(rest[digit])) digit++;
        if (digit == rest.Length) return true;
        var words = string.Join(' ', string.Concat(rest[..digit].Select(character => char.IsLetter(character) ? char.ToLowerInvariant(character) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return !Joiners.Contains(words) || (digit == 0 && IsCount(rest));
    }

    // "10 Puskesmas" is a name, "1.02" and "2026" are not.
    private static bool IsCount(string rest)
    {
        var end = 0;
        while (end < rest.Length && CodeCharacters.IsDigit(rest[end])) end++;
        var word = end;
        while (word < rest.Length && char.IsWhiteSpace(rest[word])) word++;
        return word > end && word < rest.Length && char.IsLetter(rest[word]);
    }
}
