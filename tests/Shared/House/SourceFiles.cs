using System.Text.RegularExpressions;

namespace Spm.Core.Testing.House;

/// <summary>The rules for files of source code; each gives one line for each offender.</summary>
/// <param name="files">The text of each file, by its path.</param>
public sealed partial class SourceFiles(IReadOnlyDictionary<string, string> files)
{
    private const int MostLines = 400;
    private const int MedianLines = 100;

    /// <summary>The files of a project.</summary>
    /// <param name="folder">Its folder in the repository.</param>
    public static SourceFiles Of(string folder) => new(Directory
        .EnumerateFiles(Path.Combine(Repository.Root(), folder), "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root(), path).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .ToDictionary(path => path, path => File.ReadAllText(Path.Combine(Repository.Root(), path))));

    public int Count => files.Count;

    /// <summary>A file holds at most one public type and has its name; a part of a type adds a word: <c>RegionCode.Parsing.cs</c>.</summary>
    public IReadOnlyList<string> Misplaced() =>
    [
        .. from file in files
           let name = Path.GetFileName(file.Key).Split('.')[0]
           let types = PublicType().Matches(file.Value).Select(match => match.Groups["name"].Value).Distinct().ToArray()
           where types.Length > 1 || types.Any(type => type != name)
           select $"{file.Key} holds {string.Join(", ", types)}",
    ];

    /// <summary>No file is long, and half of them fit on two screens.</summary>
    public IReadOnlyList<string> TooLong()
    {
        var lines = files.Select(file => (file.Key, Count: file.Value.Split('\n').Length - 1)).OrderBy(file => file.Count).ToArray();
        var median = lines[lines.Length / 2].Count;
        return
        [
            .. lines.Where(file => file.Count > MostLines).Select(file => $"{file.Key} has {file.Count} lines"),
            .. median > MedianLines ? [$"half of the files have more than {median} lines"] : Array.Empty<string>(),
        ];
    }

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:class|struct|record struct|record|interface|enum|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
