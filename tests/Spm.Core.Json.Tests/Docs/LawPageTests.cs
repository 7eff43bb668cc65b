namespace Spm.Core.Json.Tests.Docs;

/// <summary>A section of docs/laws.md; that of the engines follows.</summary>
public class LawPageTests
{
    [Fact]
    public void Page_LawsOfReadingAndWriting_AreTheMarkedTests() => LawPage.Hold("## Laws of reading and writing", LawPage.Table(GetType().Assembly) + "\n");

    [Fact]
    public void Tests_ThatRunALaw_SayWhich() => Assert.Empty(LawPage.Unsaid(GetType().Assembly));
}
