namespace Spm.Core.Json.Tests.Docs;

/// <summary>The last sections of docs/glossary.md.</summary>
public class GlossaryTests
{
    [Fact]
    public void Glossary_PublicTypes_AreAllThereInBothDirections() => GlossaryPage.Hold(typeof(SpmFormat).Assembly, "");
}
