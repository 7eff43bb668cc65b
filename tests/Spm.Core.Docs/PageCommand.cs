using System.Text.RegularExpressions;

namespace Spm.Core.Docs;

/// <summary>A command that a page tells its reader to run, in words.</summary>
/// <param name="Line">The line of the page.</param>
/// <param name="Words">Its words, without quotation marks; the settings before it are kept apart.</param>
/// <param name="Settings">The names of the variables set for it, such as <c>SPM_CASES</c>.</param>
public sealed partial record PageCommand(int Line, IReadOnlyList<string> Words, IReadOnlyList<string> Settings)
{
    /// <summary>The commands in blocks for the shell, and those in code type within the text.</summary>
    public static IEnumerable<PageCommand> Of(MarkdownPage page)
    {
        var inBlocks = page.Blocks.Where(block => block.Language == "sh").SelectMany(block => block.Lines.Select((line, index) => (block.Line + index, line)));
        return
            from found in inBlocks.Concat(page.Spans())
            from part in Comment().Replace(found.Item2, "").Split([" && ", " | ", "; "], StringSplitOptions.TrimEntries)
            where Start().IsMatch(part)
            let words = Word().Matches(part).Select(word => word.Value.Trim('\'', '"')).ToArray()
            let settings = words.TakeWhile(word => Setting().IsMatch(word)).ToArray()
            select new PageCommand(found.Item1, words[settings.Length..], [.. settings.Select(setting => setting.Split('=')[0])]);
    }

    /// <summary>The words that the program itself gets: those behind <c>--</c>, or all behind the name of a script.</summary>
    public IEnumerable<string> Arguments() => Words[0] == "dotnet" ? Words.SkipWhile(word => word != "--").Skip(1) : Words.Skip(2);

    /// <summary>The word behind an option of the command; null without it.</summary>
    public string? After(string option) => Words.SkipWhile(word => word != option).Skip(1).FirstOrDefault();

    [GeneratedRegex(@"\s+#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^([A-Z][A-Z_]*=\S+\s+)*(dotnet|bash|python3|node|npm|curl|tests/\S+/run)(\s|$)")]
    private static partial Regex Start();

    [GeneratedRegex(@"'[^']*'|""[^""]*""|\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^[A-Z][A-Z_]*=\S+$")]
    private static partial Regex Setting();
}
