namespace Spm.Core.Docs;

/// <summary>A fenced block of a page.</summary>
/// <param name="Line">The page's line on which its first line of code stands.</param>
/// <param name="Language">The word behind the fence, such as <c>csharp</c>; empty for a picture in characters.</param>
/// <param name="Code">Its lines, without the indent of a list that it stands in.</param>
/// <param name="Lead">The last line of text above it.</param>
public sealed record CodeBlock(int Line, string Language, string Code, string Lead)
{
    public bool IsCSharp => Language == "csharp";

    /// <summary>Only lines that begin with <c>using</c>: they count for the blocks below, as the page says.</summary>
    public bool IsUsings => IsCSharp && Lines.All(line => line.StartsWith("using ", StringComparison.Ordinal));

    public IReadOnlyList<string> Lines => Code.Split('\n');

    /// <summary>The name of the file that the reader saves the block as: in code type at the end of the line above it.</summary>
    public string? SavedAs =>
        Language is "csv" or "json" or "ndjson" && Lead.EndsWith("`:", StringComparison.Ordinal) ? Lead[..^2].Split('`')[^1] : null;
}
