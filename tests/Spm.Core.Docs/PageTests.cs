using Spm.Core.Testing.House;

namespace Spm.Core.Docs;

/// <summary>Every page keeps its word: code, output, links, names, commands.</summary>
public sealed class PageTests
{
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
}
