using System.Text;
using System.Text.RegularExpressions;
using Spm.Core.Aggregation;
using Spm.Core.Fulfilment;
using Spm.Core.Testing.House;
using Spm.Core.Validation;

namespace Spm.Core.Tests.Validation;

/// <summary>The register of findings in code, and the same register as a page.</summary>
public partial class FindingRegisterTests
{
    private const string Page = "docs/findings.md";

    private static readonly FindingDefinition[] All = [.. SubmissionFindings.All, .. TallyFindings.All, .. RollUpFindings.All, .. FulfilmentFindings.All];

    [Fact]
    public void All_EveryPublicDefinition_StandsInItOnce()
    {
        var declared = new[] { typeof(SubmissionFindings), typeof(MergeFindings), typeof(FigureFindings), typeof(PeriodFindings), typeof(TallyFindings), typeof(RollUpFindings), typeof(FulfilmentFindings) }.SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType == typeof(FindingDefinition))
            .Select(property => (FindingDefinition)property.GetValue(null)!);

        Assert.Equal(declared.OrderBy(definition => definition.Code), All);
    }

    [Fact]
    public void All_Codes_RiseWithoutAHoleWithinTheRoom()
    {
        AssertRise(1001, SubmissionFindings.All);
        AssertRise(2001, TallyFindings.All);
        AssertRise(2001 + TallyFindings.All.Count, RollUpFindings.All);
        AssertRise(2030, FulfilmentFindings.All);

        static void AssertRise(int first, IReadOnlyList<FindingDefinition> all) => Assert.Equal(
            Enumerable.Range(first, all.Count).Select(number => $"SPM{number}"),
            all.Select(definition => definition.Code));
    }

    [Fact]
    public void Definition_BothTexts_HaveTheSameHolesFromZero()
    {
        foreach (var definition in All)
        {
            var holes = Holes(definition.Text(Language.Indonesian));

            Assert.Equal(holes, Holes(definition.Text(Language.English)));
            Assert.Equal(Enumerable.Range(0, holes.Length).Select(hole => $"{{{hole}}}"), holes);
        }
    }

    [Fact]
    public void Definition_Always_HasWordsRemedyAndBasisInBothLanguages()
    {
        foreach (var definition in All)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                Assert.EndsWith(".", definition.Text(language), StringComparison.Ordinal);
                Assert.EndsWith(".", definition.Remedy(language), StringComparison.Ordinal);
                Assert.Empty(Holes(definition.Remedy(language)));
            }

            Assert.NotEqual(definition.Text(Language.Indonesian), definition.Text(Language.English));
            Assert.NotEqual(definition.Remedy(Language.Indonesian), definition.Remedy(Language.English));
            Assert.NotEmpty(definition.Basis.Citation);
        }
    }

    [Fact]
    public void Page_OfFindings_IsTheRegister()
    {
        if (Environment.GetEnvironmentVariable("SPM_WRITE_DOCS") == "1")
            Repository.Write(Page, Written());
        else
            Assert.Equal(Written(), Repository.Read(Page));
    }

    private static string[] Holes(string text) => [.. Hole().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();

    private static string Written()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Findings

            What a check can notice about data (*catatan pemeriksaan data*). An error keeps the figures from an index; warnings and notes do not. `{0}` and so on stand for the arguments. A code is never reused. The marks behind a source say how it is known; `[Snn]` leads to [sources.md](sources.md).

            To write this page anew from the code: `SPM_WRITE_DOCS=1 dotnet test tests/Spm.Core.Tests -f net10.0 --filter FindingRegisterTests`.

            | code | severity | Indonesian | English | remedy | basis |
            |---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var definition in All)
        {
            var cells = new[]
            {
                definition.Code, definition.Severity.ToString(), definition.Text(Language.Indonesian), definition.Text(Language.English),
                $"{definition.Remedy(Language.Indonesian)} / {definition.Remedy(Language.English)}", definition.Basis.ToString(),
            };
            page.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        return page.ToString();
    }
}
