namespace Spm.Core.Docs;

/// <summary>The checks of the pages can fail: each mistake here is one that a page has had, or could.</summary>
public sealed class PlantedMistakeTests
{
    [Theory]
    [InlineData("```csharp\nConsole.WriteLine(new Ratio(1, 2));\n```", "CS0246")]
    [InlineData("```csharp\nusing Spm.Core.Law;\nConsole.WriteLine(1); // 1\n```", "CS8019")]
    [InlineData("```csharp\nstring none = null;\nConsole.WriteLine(none); // \n```", "CS8600")]
    [InlineData("```csharp\nConsole.WriteLine(1);\n```", "the page does not say what")]
    [InlineData("```csharp\nConsole.WriteLine(1); // 2\n```", "instead of")]
    [InlineData("```csharp\nConsole.WriteLine(1);\nConsole.WriteLine(2);\n```\n\n```text\n1\n3\n```", "instead of")]
    [InlineData("```csharp\nConsole.WriteLine(1.5); // 1.5\n```", "culture \"id-ID\"")]
    [InlineData("```csharp\nthrow new FormatException(\"no\");\n```", "FormatException")]
    [InlineData("```text\n1\n```", "nothing above it that prints")]
    [InlineData("As in [the example](docs/examples/conformance.cs):\n\n```csharp\nvar runner = new Runner();\n```", "line by line")]
    public void Run_PlantedMistake_IsTold(string text, string complaint) =>
        Assert.Contains(complaint, Assert.Single(PageRun.Offenders(new MarkdownPage("page.md", text)).Take(1)), StringComparison.Ordinal);

    [Theory]
    [InlineData("[nowhere](docs/nowhere.md)", "leads to no file")]
    [InlineData("[nowhere](README.md#nowhere)", "leads to no heading")]
    [InlineData("# Here\n\n[nowhere](#there)", "leads to no heading")]
    public void Links_PlantedMistake_IsTold(string text, string complaint) =>
        Assert.Contains(complaint, Assert.Single(PageLinks.Offenders(new MarkdownPage("page.md", text))), StringComparison.Ordinal);

    [Theory]
    [InlineData("`RuleBook.Mesure`")]
    [InlineData("`new RuleBook(2025)`, `RuleBook.FromYear(2025)`")]
    public void Names_PlantedMistake_IsTold(string text) => Assert.Single(PageNames.Offenders(new MarkdownPage("page.md", text)));

    [Theory]
    [InlineData("`dotnet run docs/examples/no-such.cs`", "there is no docs/examples/no-such.cs")]
    [InlineData("`dotnet run docs/examples/report-card.cs -- --langue en`", "no option --langue")]
    [InlineData("`dotnet test tests/Spm.Core.Tests -f net10.0 --filter No" + "SuchTests`", "no test has")]
    [InlineData("`NO" + "_SUCH_SETTING=1 dotnet test -f net10.0`", "nothing reads")]
    [InlineData("`dotnet runn docs/examples/report-card.cs`", "dotnet has no")]
    [InlineData("```sh\npython3 tests/conformance/no-such.py\n```", "there is no tests/conformance/no-such.py")]
    [InlineData("`bash .ci/walk`", "there is no .ci/walk")]
    public void Commands_PlantedMistake_IsTold(string text, string complaint) =>
        Assert.Contains(complaint, Assert.Single(PageCommands.Offenders(new MarkdownPage("page.md", text)).Take(1)), StringComparison.Ordinal);

    [Fact]
    public void Run_WellMadePage_HasNothingToTell() => Assert.Empty(PageRun.Offenders(new MarkdownPage("page.md", """
        ```csharp
        using Spm.Core.Quantities;
        ```

        Save this as `shares.csv`:

        ```csv
        1/2
        1/3
        ```

        ```csharp
        foreach (var line in File.ReadLines("shares.csv")) Console.WriteLine(Ratio.Parse(line));
        Console.WriteLine("the end");
        ```

        ```text
        1/2
        …
        the end
        ```
        """)));
}
