namespace Spm.Core.Nomenclature;

/// <summary>Finds the parts of a written code, and where a name begins behind it. What a part may hold is not judged here.</summary>
internal sealed class CodeScan
{
    // What sets a name apart from a code without a space.
    private const string NameMarks = ":;|";

    private readonly string _text;
    private readonly int? _width;
    private readonly List<(int Start, int End)> _parts = [];

    public CodeScan(string text, int? subKegiatanWidth)
    {
        (_text, _width, RestStart) = (text, subKegiatanWidth, text.Length);
        Problem = Walk();
    }

    /// <summary>What keeps the text from being a code, and at which character.</summary>
    public (CodeProblem Problem, int At)? Problem { get; }

    /// <summary>Where each part begins and ends.</summary>
    public IReadOnlyList<(int Start, int End)> Parts => _parts;

    /// <summary>Where what follows the code begins; the length of the text when nothing does.</summary>
    public int RestStart { get; private set; }

    /// <summary>What follows the code, without what sets it apart.</summary>
    public string Rest => _text[RestStart..].TrimStart([.. NameMarks]).Trim();

    /// <summary>What stands between the parts, <c>.</c> or a space among them; null for a single part.</summary>
    public char? Separator { get; private set; }

    private (CodeProblem, int)? Walk()
    {
        var at = SkipBlank(0);
        if (at == _text.Length) return (CodeProblem.Missing, 0);
        if (CodeCharacters.IsTextMark(_text[at])) at = SkipBlank(at + 1);
        if (EndOfPart(at) is null) return (CodeProblem.NoCode, Math.Min(at, _text.Length - 1));
        var gap = default(Gap);
        while (EndOfPart(at) is { } end)
        {
            _parts.Add((at, end));
            var before = gap;
            gap = Gap.After(_text, end);
            at = gap.End;
            if (at == _text.Length) return null;
            if (EndOfPart(at) is null || (gap.HasSpace && IsFull(before))) return Behind(gap, before);
            if (_parts.Count == CodeParts.Most) return (gap.Separators > 0 ? CodeProblem.TooManyParts : CodeProblem.UnclearEnd, at);
            if (gap.Separators > 1 || gap.IsEmpty) return (CodeProblem.Separators, end);
            Separator ??= gap.Separator;
            if (Separator != gap.Separator) return (gap.Separator == ' ' ? CodeProblem.UnclearEnd : CodeProblem.Separators, end);
        }

        return null;
    }

    // A digit before a name is as likely the number of a row, letters right behind a digit as likely part of the code, and a number after
    // a space as likely the beginning of the name. No name begins with a number of four digits that starts with a zero.
    private (CodeProblem, int)? Behind(Gap gap, Gap before)
    {
        RestStart = gap.End;
        var isApart = !gap.IsEmpty || NameMarks.Contains(CodeCharacters.Plain(_text[gap.End]), StringComparison.Ordinal);
        var isClear = IsFull(before) || (isApart && _parts.Count > 1 && !before.HasSpace);
        return isClear && CodeName.IsPossible(Rest) ? null : (CodeProblem.UnclearEnd, gap.End);
    }

    private bool IsFull(Gap before)
    {
        if (_parts.Count < CodeParts.Most) return false;
        var (start, end) = _parts[^1];
        var digits = _text[start..end].Count(CodeCharacters.IsDigit);
        return digits == 4 ? !before.HasSpace || CodeCharacters.Plain(_text[start]) == '0' : digits == 2 && _width == 2 && !before.HasSpace;
    }

    private int SkipBlank(int at)
    {
        while (at < _text.Length && CodeCharacters.IsBlank(_text[at])) at++;
        return at;
    }

    private int? EndOfPart(int start)
    {
        if (start >= _text.Length) return null;
        if (CodeCharacters.IsDigit(_text[start])) return EndOfRun(start, CodeCharacters.IsDigit);
        if (_parts.Count > 1 || !CodeCharacters.IsLetterX(_text[start])) return null;
        var end = EndOfRun(start, CodeCharacters.IsLetterX);
        return end < _text.Length && char.IsLetterOrDigit(_text[end]) ? null : end;
    }

    private int EndOfRun(int start, Func<char, bool> isOfRun)
    {
        var end = start + 1;
        for (var at = end; at < _text.Length; at++)
        {
            if (isOfRun(_text[at])) end = at + 1;
            else if (!CodeCharacters.IsInvisible(_text[at])) break;
        }

        return end;
    }

    /// <summary>What stands between two parts.</summary>
    private readonly record struct Gap(int End, int Separators, char Separator, bool HasSpace)
    {
        public bool IsEmpty => Separators == 0 && !HasSpace;

        public static Gap After(string text, int end)
        {
            var (at, separators, separator, hasSpace) = (end, 0, ' ', false);
            for (; at < text.Length; at++)
            {
                if (char.IsWhiteSpace(text[at])) hasSpace = true;
                else if (CodeCharacters.IsSeparator(text[at])) (separators, separator) = (separators + 1, CodeCharacters.Plain(text[at]));
                else if (!CodeCharacters.IsInvisible(text[at])) break;
            }

            return new Gap(at, separators, separator, hasSpace);
        }
    }
}
