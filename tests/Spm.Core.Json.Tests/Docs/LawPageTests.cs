namespace Spm.Core.Json.Tests.Docs;

/// <summary>The last section of docs/laws.md.</summary>
public class LawPageTests
{
    [Fact]
    public void Page_LawsOfReadingAndWriting_AreTheMarkedTests() => LawPage.Hold("## Laws of reading and writing", LawPage.Table(GetType().Assembly));

    [Fact]
    public void Tests_ThatRunALaw_SayWhich() => Assert.Empty(LawPage.Unsaid(GetType().Assembly));
}
