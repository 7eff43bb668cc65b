namespace Spm.Core.Engines;

/// <summary>The section of docs/laws.md that this project holds.</summary>
public class LawPageTests
{
    [Fact]
    public void Page_LawsOfEngines_AreTheMarkedTests() => LawPage.Hold("## Laws of engines", LawPage.Table(GetType().Assembly));

    [Fact]
    public void Tests_ThatRunALaw_SayWhich() => Assert.Empty(LawPage.Unsaid(GetType().Assembly));
}
