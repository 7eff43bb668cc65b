using Spm.Core.Testing.House;

namespace Spm.Core.Testing;

/// <summary>A section of a page that is made from code; <c>SPM_WRITE_DOCS=1</c> rewrites it, otherwise it must agree.</summary>
public static class PageSection
{
    /// <summary>From a heading to the next of the same rank, or to the end.</summary>
    public static void Hold(string path, string heading, string body)
    {
        var section = $"{heading}\n\n{body}";
        if (Environment.GetEnvironmentVariable("SPM_WRITE_DOCS") == "1")
            Repository.Change(path, page => page.Replace(Section(path, page, heading), section, StringComparison.Ordinal));
        else
            Assert.Equal(section, Section(path, Repository.Read(path), heading));
    }

    private static string Section(string path, string page, string heading)
    {
        var start = page.IndexOf($"{heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{path} has no \"{heading}\"");
        var rank = heading[..(heading.IndexOf(' ', StringComparison.Ordinal) + 1)];
        var end = page.IndexOf($"\n{rank}", start + heading.Length, StringComparison.Ordinal);
        return end < 0 ? page[start..] : page[start..(end + 1)];
    }
}
