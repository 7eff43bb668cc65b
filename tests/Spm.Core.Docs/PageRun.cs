using System.Globalization;
using System.Text.RegularExpressions;
using Spm.Core.Testing.House;

namespace Spm.Core.Docs;

/// <summary>Does what a page says from top to bottom, in an empty folder that has the repository's <c>docs</c> and <c>tests</c> in it, and tells what came out differently.</summary>
public static partial class PageRun
{
    private static readonly string[] Cultures = ["", "id-ID"];

    private static readonly string[] Lent = ["docs", "tests"];

    public static IEnumerable<string> Offenders(MarkdownPage page) =>
        Cultures.SelectMany(culture => TriedIn(CultureInfo.GetCultureInfo(culture), page)).Distinct();

    private static IReadOnlyList<string> TriedIn(CultureInfo culture, MarkdownPage page)
    {
        var folder = Directory.CreateTempSubdirectory("spm-docs-");
        var before = Directory.GetCurrentDirectory();
        foreach (var lent in Lent) Directory.CreateSymbolicLink(Path.Combine(folder.FullName, lent), Path.Combine(Repository.Root(), lent));
        Directory.SetCurrentDirectory(folder.FullName);
        try
        {
            return [.. Walk(page, culture).Select(offence => $"{page.Path}:{offence}")];
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Walk(MarkdownPage page, CultureInfo culture)
    {
        IReadOnlyList<string> usings = [];
        for (var index = 0; index < page.Blocks.Count; index++)
        {
            var block = page.Blocks[index];
            if (block.SavedAs is { } name) Save(name, block.Code);
            if (block.Language == "text" && (index == 0 || page.Blocks[index - 1].Language is not ("csharp" or "sh")))
                yield return $"{block.Line}: a block of output with nothing above it that prints";
            if (!block.IsCSharp) continue;
            if (SourceFile().Match(block.Lead) is { Success: true } source)
            {
                if (!IsExcerpt(block, Path.Combine(Path.GetDirectoryName(page.Path)!, source.Groups[1].Value)))
                    yield return $"{block.Line}: does not stand in {source.Groups[1].Value} line by line";
                continue;
            }

            var program = BlockProgram.Compile(block, usings);
            if (block.IsUsings) usings = block.Lines;
            var offences = program.Complaints.Count > 0 ? program.Complaints : !program.IsProgram ? [] : Printed(page, index, program, culture);
            foreach (var offence in offences) yield return offence;
        }
    }

    private static IEnumerable<string> Printed(MarkdownPage page, int index, BlockProgram program, CultureInfo culture)
    {
        var block = page.Blocks[index];
        var promise = PromisedOutput.Of(page, index);
        if (promise is null && block.Code.Contains("Console.", StringComparison.Ordinal)) yield return $"{block.Line}: prints, and the page does not say what";
        var printed = program.Run(culture);
        if (!PromisedOutput.IsKept(promise ?? "", printed)) yield return $"{block.Line}: prints in culture \"{culture.Name}\"\n{printed}\n-- instead of\n{promise}\n--";
    }

    private static void Save(string name, string text)
    {
        if (Path.GetDirectoryName(name) is { Length: > 0 } inner) Directory.CreateDirectory(inner);
        File.WriteAllText(name, text + "\n");
    }

    private static bool IsExcerpt(CodeBlock block, string path)
    {
        static string Joined(IEnumerable<string> lines) => "\n" + string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0)) + "\n";
        return Joined(File.ReadAllLines(Path.Combine(Repository.Root(), path))).Contains(Joined(block.Lines), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\]\(([^)\s]+\.cs)\):$")]
    private static partial Regex SourceFile();
}
