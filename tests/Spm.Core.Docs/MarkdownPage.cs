using System.Text.RegularExpressions;

namespace Spm.Core.Docs;

/// <summary>A Markdown page as its readers see it: blocks of code, headings, links, and words in code type.</summary>
public sealed partial class MarkdownPage
{
    private readonly List<CodeBlock> _blocks = [];
    private readonly List<(int Line, string Text)> _prose = [];

    public MarkdownPage(string path, string text)
    {
        Path = path;
        Text = text.ReplaceLineEndings("\n");
        var lead = "";
        var (language, indent, first) = ("", 0, 0);
        List<string>? code = null;
        foreach (var (index, line) in Text.Split('\n').Index())
        {
            var fence = Fence().Match(line);
            if (code is not null && fence.Success)
            {
                _blocks.Add(new CodeBlock(first, language, string.Join('\n', code), lead));
                code = null;
            }
            else if (code is not null) code.Add(line.Length >= indent ? line[indent..] : line.TrimStart());
            else if (fence.Success) (code, language, indent, first) = ([], fence.Groups[2].Value, fence.Groups[1].Length, index + 2);
            else if (!string.IsNullOrWhiteSpace(line))
            {
                lead = line.TrimEnd();
                _prose.Add((index + 1, line));
            }
        }

        if (code is not null) throw new FormatException($"{path}:{first}: a block that never ends");
    }

    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    /// <summary>The anchors of the headings, by the rule of GitHub: lower case, hyphens for spaces, no punctuation, a number for a repeated one.</summary>
    public IReadOnlySet<string> Anchors()
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, text) in _prose)
        {
            if (Heading().Match(text) is not { Success: true } heading) continue;
            var words = LinkText().Replace(heading.Groups[1].Value, "$1");
            var anchor = NotInAnchor().Replace(words.ToLowerInvariant(), "").Replace(' ', '-');
            var unique = anchor;
            for (var number = 1; !anchors.Add(unique); number++) unique = $"{anchor}-{number}";
        }

        return anchors;
    }

    /// <summary>The targets of links and pictures, with their lines.</summary>
    public IEnumerable<(int Line, string Target)> Links() =>
        from line in _prose
        from Match link in Link().Matches(Span().Replace(line.Text, "``"))
        select (line.Line, link.Groups[1].Value);

    /// <summary>The lines outside blocks of code.</summary>
    public IEnumerable<string> Prose() => _prose.Select(line => line.Text);

    /// <summary>What stands in code type within the text, with its lines.</summary>
    public IEnumerable<(int Line, string Code)> Spans() =>
        from line in _prose
        from Match span in Span().Matches(line.Text)
        select (line.Line, span.Groups[1].Value);

    [GeneratedRegex(@"^(\s*)```+\s*(\w*)\s*$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6}\s+(.*?)\s*#*\s*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"[^\p{L}\p{N}\p{M} _-]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Span();
}
