using System.Text.RegularExpressions;
using Spm.Core.Testing.House;

namespace Spm.Core.Docs;

/// <summary>Commands name files, projects, options, variables and tests that are there.</summary>
public static partial class PageCommands
{
    private static readonly string[] Verbs = ["add", "build", "format", "new", "pack", "publish", "restore", "run", "test", "nuget"];

    private static readonly Lazy<string[]> Files = new(() => [.. Pages.Files()]);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Sources = new(() =>
        Files.Value.Where(file => SourceExtension().IsMatch(file)).ToDictionary(file => file, Read));

    public static IEnumerable<string> Offenders(MarkdownPage page) =>
        from command in PageCommand.Of(page)
        from offence in Offences(command)
        select $"{page.Path}:{command.Line}: {offence} ({string.Join(' ', command.Words)})";

    /// <summary>Files named in code type within the text, such as <c>tests/memory/run</c>.</summary>
    public static IEnumerable<string> MissingFiles(MarkdownPage page) =>
        from span in page.Spans()
        where RepositoryPath().IsMatch(span.Code) && !Exists(span.Code)
        select $"{page.Path}:{span.Line}: there is no `{span.Code}`";

    private static IEnumerable<string> Offences(PageCommand command)
    {
        foreach (var setting in command.Settings.Where(name => !Sources.Value.Values.Any(text => text.Contains(name, StringComparison.Ordinal))))
            yield return $"nothing reads {setting}";
        if (command.Words[0] == "dotnet" && command.Words.Count > 1 && !Verbs.Contains(command.Words[1])) yield return $"dotnet has no {command.Words[1]}";
        foreach (var file in command.Words.Where(IsFileName).Where(file => !Exists(file))) yield return $"there is no {file}";
        if (command.Words is ["dotnet", "test", ..] && command.After("--filter") is { } filter && filter != "NAME" && !IsTest(filter)) yield return $"no test has {filter} in its name";
        if (Program(command) is not { } program) yield break;
        foreach (var option in command.Arguments().Where(word => word.StartsWith("--", StringComparison.Ordinal) && !Knows(program, word)))
            yield return $"no option {option}";
    }

    // The text of the program that a command runs; null where its options are not ours to know.
    private static string? Program(PageCommand command)
    {
        if (command.After("--project") is { } project)
        {
            var text = string.Concat(Sources.Value.Where(source => source.Key.StartsWith(project + "/", StringComparison.Ordinal)).Select(source => source.Value));
            return text.Contains("BenchmarkSwitcher", StringComparison.Ordinal) ? null : text;
        }

        return command.Words.FirstOrDefault(word => Sources.Value.ContainsKey(word)) is { } file ? Sources.Value[file] : null;
    }

    // A web application hands its arguments to the host, which knows the address.
    private static bool Knows(string program, string option) =>
        program.Contains($"\"{option}\"", StringComparison.Ordinal) || (option == "--urls" && program.Contains("WebApplication.Create(args)", StringComparison.Ordinal));

    private static bool IsTest(string filter) =>
        Sources.Value.Any(source => source.Key.StartsWith("tests/", StringComparison.Ordinal)
            && (source.Key.Contains(filter, StringComparison.Ordinal) || source.Value.Contains(filter, StringComparison.Ordinal)));

    private static bool IsFileName(string word) => FileName().IsMatch(word) && !NotAFile().IsMatch(word);

    private static bool Exists(string name)
    {
        var path = Above().Replace(name.TrimStart('@').TrimEnd('/'), "");
        var place = Path.Combine(Repository.Root(), path);
        if (File.Exists(place) || Directory.Exists(place)) return true;
        var pattern = new Regex("(^|/)" + Regex.Escape(path).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$");
        return Files.Value.Any(file => pattern.IsMatch(file));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root(), file));

    [GeneratedRegex(@"(\.(cs|py|mjs|sh)|/run)$")]
    private static partial Regex SourceExtension();

    [GeneratedRegex(@"^@?[\w.*-][\w./*-]*(/[\w.*-]*|\.(cs|csproj|sln|py|mjs|json|ndjson|csv|tsv|md))$")]
    private static partial Regex FileName();

    // Written by the command, given by the reader, an address, or the folder in which a step stands.
    [GeneratedRegex(@"^artifacts/|^\.$|^mine\.json$|[A-Z]{3,}(\.xlsx)?$|^\d")]
    private static partial Regex NotAFile();

    [GeneratedRegex(@"^(docs|tests|src|benchmarks|\.ci)/[\w./*-]+$")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex(@"^(\.\./|\./)+")]
    private static partial Regex Above();
}
