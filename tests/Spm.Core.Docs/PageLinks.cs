using Spm.Core.Testing.House;

namespace Spm.Core.Docs;

/// <summary>Relative links lead somewhere, and their anchors to a heading.</summary>
public static class PageLinks
{
    public static IEnumerable<string> Offenders(MarkdownPage page)
    {
        foreach (var (line, target) in page.Links())
        {
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) continue;
            var (path, anchor) = target.Split('#', 2) is [var before, var after] ? (before, after) : (target, null);
            var file = path.Length == 0 ? page.Path : Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page.Path)!, path));
            var place = Path.Combine(Repository.Root(), file);
            if (path.Length > 0 && !File.Exists(place) && !Directory.Exists(place)) yield return $"{page.Path}:{line}: {target} leads to no file";
            else if (anchor is not null && !(path.Length == 0 ? page : Pages.Read(file)).Anchors().Contains(anchor))
                yield return $"{page.Path}:{line}: {target} leads to no heading";
        }
    }
}
