using Spm.Core.Testing.House;

namespace Spm.Core.Docs;

/// <summary>Relative links lead somewhere, and their anchors to a heading.</summary>
public static class PageLinks
{
    public static IEnumerable<string> Offenders(MarkdownPage page)
    {
        foreach (var (line, file, anchor) in Targets(page))
        {
            var (place, target) = (Path.Combine(Repository.Root(), file), anchor is null ? file : $"{file}#{anchor}");
            if (file != page.Path && !File.Exists(place) && !Directory.Exists(place)) yield return $"{page.Path}:{line}: {target} leads to no file";
            else if (anchor is not null && !(file == page.Path ? page : Pages.Read(file)).Anchors().Contains(anchor))
                yield return $"{page.Path}:{line}: {target} leads to no heading";
        }
    }

    /// <summary>The files that a page links to, by their paths from the root, with line and anchor.</summary>
    public static IEnumerable<(int Line, string File, string? Anchor)> Targets(MarkdownPage page) =>
        from link in page.Links()
        where !link.Target.Contains("://", StringComparison.Ordinal) && !link.Target.StartsWith("mailto:", StringComparison.Ordinal)
        let parts = link.Target.Split('#', 2)
        let file = parts[0].Length == 0 ? page.Path : Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page.Path)!, parts[0])).Replace('\\', '/')
        select (link.Line, file, parts.ElementAtOrDefault(1));
}
