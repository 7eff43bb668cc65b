namespace Spm.Core.Json;

/// <summary>What a spreadsheet writes into a cell that it could not compute or show.</summary>
internal static class SpreadsheetError
{
    private static readonly string[] Prefixes = ["Err:", "Galat:", "Kesalahan:", "Error:"];

    /// <summary>True for <c>#REF!</c>, <c>#N/A</c>, <c>#NILAI!</c>, <c>#NAMA?</c>, <c>####</c>, <c>Err:502</c>, <c>Galat:502</c> and their like.</summary>
    public static bool Is(string cell) => IsHash(cell) || IsNumbered(cell);

    private static bool IsHash(string cell)
    {
        if (cell.Length < 2 || cell.Length > 30 || cell[0] != '#') return false;
        var name = cell.AsSpan(1);
        if (name.IndexOfAnyExcept('#') < 0) return true;
        var isMarked = name[^1] is '!' or '?';
        if (isMarked) name = name[..^1];
        foreach (var letter in name)
            if (!char.IsAsciiLetterUpper(letter) && !char.IsAsciiDigit(letter) && letter is not ('/' or '_')) return false;
        return name.Length > 0 && (isMarked || name.Contains('/') || name is "NA" or "GETTING_DATA");
    }

    private static bool IsNumbered(string cell)
    {
        foreach (var prefix in Prefixes)
            if (cell.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return cell.Length > prefix.Length && cell.AsSpan(prefix.Length).Trim() is { Length: > 0 } digits && digits.IndexOfAnyExceptInRange('0', '9') < 0;
        return false;
    }
}
