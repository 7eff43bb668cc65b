using System.Reflection;

namespace Spm.Core.Tests.Docs;

/// <summary>docs/glossary.md is a copy of the attributes and printed words in the code.</summary>
public class GlossaryTests
{
    private static readonly Assembly Library = typeof(Language).Assembly;

    [Fact]
    public void Glossary_PublicTypes_AreAllThereInBothDirections() => GlossaryPage.Hold(Library, "\n");

    [Fact]
    public void Glossary_PrintedWords_AreAllThere() => GlossaryPage.HoldWords(Library);

    [Fact]
    public void PrintedWords_AllClosedLists_AreInBothLanguages()
    {
        var words = GlossaryPage.Printed(Library).ToArray();

        Assert.True(words.Length > 150);
        Assert.DoesNotContain(words, word => word.Indonesian.Contains('|', StringComparison.Ordinal));
        Assert.DoesNotContain(words, word => word.English.Length == 0 && !word.Api.StartsWith("SpmRating.", StringComparison.Ordinal));
    }
}
