using System.Globalization;
using System.Text.RegularExpressions;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;
using Spm.Core.Validators;

namespace Spm.Core.Docs;

/// <summary>The Indonesian pages say what the English ones and the library say.</summary>
public sealed partial class IndonesianPageTests
{
    private static readonly MarkdownPage English = Pages.Read("README.md");

    private static readonly MarkdownPage Indonesian = Pages.Read("README.id.md");

    [Fact]
    public void Readme_BothLanguages_HaveAtMost150Lines() =>
        Assert.All([English, Indonesian], page => Assert.InRange(page.Text.TrimEnd('\n').Split('\n').Length, 1, 150));

    [Fact]
    public void Readme_Blocks_AreThoseOfTheEnglishPage() =>
        Assert.Equal(English.Blocks.Select(Meant), Indonesian.Blocks.Select(Meant));

    /// <summary>Each page links its own start page and the other language.</summary>
    [Fact]
    public void Readme_Links_HoldThoseOfTheEnglishPage() => Assert.Empty(
        Targets(English).Except(["README.id.md", "docs/start.md"]).Except(Targets(Indonesian)));

    [Fact]
    public void Readme_Numbers_AreThoseOfTheEnglishPage() => Assert.Equal(Numbers(English), Numbers(Indonesian));

    [Fact]
    public void Readme_Names_AreThoseOfTheEnglishPage() => Assert.Equal(Names(English), Names(Indonesian));

    [Theory]
    [InlineData("docs/untuk-kepala-daerah.md")]
    public void Ratings_OfTheTable_AreThoseOfTheLibrary(string page)
    {
        var scale = RuleBook.For(new BudgetYear(2025)).Scale;
        var rows = RatingRow().Matches(Pages.Read(page).Text).Select(row => (From: int.Parse(row.Groups[1].Success ? row.Groups[1].Value : "0", CultureInfo.InvariantCulture), Name: row.Groups[2].Value)).ToArray();

        Assert.Equal(Enum.GetValues<SpmRating>().Length, rows.Length);
        Assert.All(rows, row => Assert.Equal(row.Name, scale.Rate(new Ratio(row.From, 100)).Name()));
        Assert.All(rows.Where(row => row.From > 0), row => Assert.NotEqual(row.Name, scale.Rate(new Ratio(10 * row.From - 1, 1000)).Name()));
    }

    [Fact]
    public void Weights_InProse_AreThoseOfTheLibrary()
    {
        var weights = RuleBook.For(new BudgetYear(2025)).Method.Weights;

        Assert.Contains("Delapan puluh dari seratus poin untuk penerima, dua puluh untuk mutu minimal", Pages.Read("docs/untuk-kepala-daerah.md").Text, StringComparison.Ordinal);
        Assert.Equal((80, 20), (100 * weights.Recipients / (weights.Recipients + weights.Quality), 100 * weights.Quality / (weights.Recipients + weights.Quality)));
        Assert.Equal(0, RuleBook.For(new BudgetYear(2021)).Method.Weights.Quality);
    }

    [Fact]
    public void Rounding_InProse_IsThatOfTheLibrary()
    {
        Assert.Contains("Angka 99,996 dicetak 99,99", Pages.Read("docs/untuk-kepala-daerah.md").Text, StringComparison.Ordinal);
        var rules = RuleBook.For(new BudgetYear(2021));
        var index = rules.Measure(BareFigures.Of([new ServiceFigures("kabkota.kesehatan.ibu-hamil", Figure.Reported(100_000, 99_996))], rules.Catalog)).Services[0];
        Assert.Equal(new Ratio(99_996, 100_000), index.Value!.ToRatio());
        Assert.Equal("99.99", index.Published!.ToString());
    }

    /// <summary>A row of a code stands in the register, and with the weight that the page says.</summary>
    [Theory]
    [InlineData("docs/mulai.md")]
    [InlineData("docs/untuk-pemeriksa.md")]
    public void Findings_OfTheTable_AreThoseOfTheRegister(string page)
    {
        var rows = FindingRow().Matches(Pages.Read(page).Text);

        Assert.NotEmpty(rows);
        foreach (Match row in rows)
        {
            foreach (Capture code in row.Groups[1].Captures)
            {
                var definition = FindingRegister.Find(code.Value);
                Assert.True(definition is not null, $"{page}: {code.Value} is not in the register");
                if (row.Groups[2].Success) Assert.Equal((code.Value, Letter(definition.Severity)), (code.Value, row.Groups[2].Value));
            }
        }
    }

    private static string Letter(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "K",
        FindingSeverity.Warning => "P",
        _ => "C",
    };

    // Comments of commands are for readers; the exit code in them is not.
    private static string Meant(CodeBlock block) => block.Language != "sh" ? block.Code
        : string.Join('\n', block.Lines.Select(line => Comment().Replace(line, "") + ExitCode().Match(line).Value));

    private static IEnumerable<string> Targets(MarkdownPage page) => page.Links().Select(link => link.Target).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names(MarkdownPage page) => page.Spans().Select(span => span.Code).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Numbers(MarkdownPage page) => page.Prose()
        .SelectMany(line => Number().Matches(Span().Replace(line, ""))).Select(match => match.Value.Replace(',', '.')).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^\| (?:di bawah \d+|(\d+)(?: sampai di bawah \d+)?) \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex RatingRow();

    [GeneratedRegex(@"^\| (?:(SPM\d{4})(?:, )?)+ \|(?: ([KPC]) \|)?", RegexOptions.Multiline)]
    private static partial Regex FindingRow();

    [GeneratedRegex(@"\s+#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@" exit code \d")]
    private static partial Regex ExitCode();

    [GeneratedRegex(@"\d+(?:[.,/]\d+)*")]
    private static partial Regex Number();

    [GeneratedRegex(@"`[^`]+`|\]\([^)]*\)|\b[0-9a-f]{7}\b")]
    private static partial Regex Span();
}
