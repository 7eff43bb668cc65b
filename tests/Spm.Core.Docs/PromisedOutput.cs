using System.Text.RegularExpressions;

namespace Spm.Core.Docs;

/// <summary>What a page says that a program prints.</summary>
public static partial class PromisedOutput
{
    private const string AnyLines = "…";

    /// <summary>The promise for a block: the text block behind it, or the comments behind its lines that print; null without one.</summary>
    public static string? Of(MarkdownPage page, int block)
    {
        for (var next = block + 1; next < page.Blocks.Count; next++)
        {
            if (page.Blocks[next].Language == "text") return page.Blocks[next].Code;
            if (page.Blocks[next] is not { Language: "sh", Code: "dotnet run" }) break;
        }

        var comments = page.Blocks[block].Lines.Select(line => PrintedComment().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToArray();
        return comments.Length == 0 ? null : string.Join('\n', comments);
    }

    /// <summary>Whether a program printed what was promised; a line with an ellipsis alone stands for any lines.</summary>
    public static bool IsKept(string promise, string printed)
    {
        var pattern = string.Join('\n', promise.Split('\n').Select(line => line.Trim() == AnyLines ? "(.*\n)*?.*" : Regex.Escape(line.TrimEnd())));
        return Regex.IsMatch(string.Join('\n', printed.Split('\n').Select(line => line.TrimEnd())), $@"\A{pattern}\z", RegexOptions.NonBacktracking);
    }

    [GeneratedRegex(@"Console\.WriteLine\(.*\); *// (.*)$")]
    private static partial Regex PrintedComment();
}
