using Spm.Core.Testing.House;

namespace Spm.Core.Docs;

/// <summary>The pages of the repository.</summary>
public static class Pages
{
    private static readonly string[] Skipped = ["bin", "obj", "artifacts", "node_modules", "TestResults", ".git"];

    /// <summary>A case for every Markdown file.</summary>
    public static TheoryData<string> All => [.. Paths()];

    /// <summary>Those whose blocks of C# are for readers to copy.</summary>
    public static TheoryData<string> WithCode =>
        [.. Paths().Where(path => !path.StartsWith("tests/", StringComparison.Ordinal) && Read(path).Blocks.Any(block => block.Language is "csharp" or "text"))];

    public static MarkdownPage Read(string path) => new(path, File.ReadAllText(Path.Combine(Repository.Root(), path)));

    /// <summary>Every file of the repository, by its path from the root.</summary>
    public static IEnumerable<string> Files() => FilesOf(new DirectoryInfo(Repository.Root()), "");

    /// <summary>Every Markdown file, by its path from the root, in order.</summary>
    public static IEnumerable<string> Paths() => Files().Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> FilesOf(DirectoryInfo folder, string path) =>
    [
        .. folder.EnumerateFiles().Select(file => path + file.Name),
        .. folder.EnumerateDirectories().Where(inner => !Skipped.Contains(inner.Name)).SelectMany(inner => FilesOf(inner, $"{path}{inner.Name}/")),
    ];
}
