using Spm.Core.Testing.House;

namespace Spm.Core.Docs;

/// <summary>Every page keeps its word: code, output, links, names, commands.</summary>
public sealed class PageTests
{
    private static IReadOnlyList<MarkdownPage> Read => [.. Pages.Paths().Select(Pages.Read)];

    [Theory]
    [MemberData(nameof(Pages.WithCode), MemberType = typeof(Pages))]
    public void Blocks_Run_PrintWhatThePageSays(string page) => Offenders.None(PageRun.Offenders(Pages.Read(page)));

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void Links_Relative_LeadSomewhere(string page) => Offenders.None(PageLinks.Offenders(Pages.Read(page)));

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void Names_OfMembers_ArePublic(string page) => Offenders.None(PageNames.Offenders(Pages.Read(page)));

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void Commands_OnThePage_CanBeRun(string page) => Offenders.None(PageCommands.Offenders(Pages.Read(page)).Concat(PageCommands.MissingFiles(Pages.Read(page))));

    [Fact]
    public void Pages_OfDocs_AreLinkedFromAnother()
    {
        // A link to a folder shows its README.md.
        var linked = Read.SelectMany(page => PageLinks.Targets(page).Select(target => target.File).Where(file => file != page.Path)).ToHashSet();

        Offenders.None(Read.Select(page => page.Path).Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && !linked.Contains(path) && !linked.Contains(path.Replace("/README.md", "", StringComparison.Ordinal))).Select(path => $"no page links to {path}"));
    }

    [Fact]
    public void Examples_AllOfThem_AreCommandsOfAPage()
    {
        var commands = Read.SelectMany(PageCommand.Of).SelectMany(command => command.Words).ToHashSet();
        var examples = Pages.Files().Where(path => path.StartsWith("docs/examples/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal) && path.Count(letter => letter == '/') == 2);

        Offenders.None(examples.Where(path => !commands.Contains(path)).Select(path => $"no page runs {path}"));
    }
}
