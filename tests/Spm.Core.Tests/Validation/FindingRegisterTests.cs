using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Spm.Core.ActionPlans;
using Spm.Core.Aggregation;
using Spm.Core.Calendars;
using Spm.Core.Eligibility;
using Spm.Core.Fulfilment;
using Spm.Core.PlanningDocuments;
using Spm.Core.Queries;
using Spm.Core.Reports;
using Spm.Core.Spending;
using Spm.Core.Teams;
using Spm.Core.Testing.House;
using Spm.Core.Validation;
using Spm.Core.Validators;
using Spm.Core.Workflow;

namespace Spm.Core.Tests.Validation;

/// <summary>The register of findings in code, and the same register as a page.</summary>
public partial class FindingRegisterTests
{
    private const string Page = "docs/findings.md";

    private const string Pinned = "Validation/FindingCodes.tsv";

    private static readonly IReadOnlyList<FindingDefinition> All = FindingRegister.All;

    [Fact]
    public void All_EveryPublicDefinitionOfEveryRoom_StandsInItOnce() =>
        Assert.Equal(Declared().Select(property => (FindingDefinition)property.GetValue(null)!).OrderBy(definition => definition.Code, StringComparer.Ordinal), All);

    [Fact]
    public void All_Codes_RiseWithoutAHoleWithinTheRoom()
    {
        AssertRise(1001, SubmissionFindings.All);
        AssertRise(1050, [.. ComparisonFindings.All, .. BudgetFindings.All, .. DocumentFindings.All]);
        AssertRise(1080, EligibilityFindings.All);
        AssertRise(2001, TallyFindings.All);
        AssertRise(2001 + TallyFindings.All.Count, RollUpFindings.All);
        AssertRise(2030, FulfilmentFindings.All);
        AssertRise(2071, PartFindings.All);
        AssertRise(2081, QueryFindings.All);
        AssertRise(3001, CalendarFindings.All);
        AssertRise(3021, WorkflowFindings.All);
        AssertRise(3041, ReportFindings.All);
        AssertRise(3061, TeamFindings.All);
        AssertRise(4001, SolverFindings.All);
        AssertRise(4031, ActionPlanFindings.All);
        AssertRise(5001, AlignmentFindings.All);
        AssertRise(5101, SpendingFindings.All);

        static void AssertRise(int first, IReadOnlyList<FindingDefinition> all) => Assert.Equal(
            Enumerable.Range(first, all.Count).Select(number => $"SPM{number}"),
            all.Select(definition => definition.Code));
    }

    [Fact]
    public void Retired_Code_IsNotInUse() => Assert.Empty(FindingRegister.Retired.Select(definition => definition.Code).Intersect(All.Select(definition => definition.Code)));

    [Fact]
    public void Find_EveryCode_IsItsDefinition()
    {
        Assert.All(All.Concat(FindingRegister.Retired), definition => Assert.Same(definition, FindingRegister.Find(definition.Code)));
        Assert.Null(FindingRegister.Find("SPM0000"));
        Assert.Null(FindingRegister.Find("spm1001"));
    }

    /// <summary>A line is only ever added: a code that once meant something means the same for ever, or is retired.</summary>
    [Fact]
    public void Codes_EverPinned_KeepTheirMeaning()
    {
        var now = Declared().ToDictionary(property => ((FindingDefinition)property.GetValue(null)!).Code, property => property.Name);
        var pinned = Repository.Read(Pinned).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in pinned)
        {
            var (code, name) = (line.Split('\t')[0], line.Split('\t')[1]);
            Assert.True(now.GetValueOrDefault(code) == name || FindingRegister.Retired.Any(definition => definition.Code == code), $"{code} was {name}.");
        }

        var lines = pinned.Union(now.Select(pair => $"{pair.Key}\t{pair.Value}")).Order(StringComparer.Ordinal).ToArray();
        if (Environment.GetEnvironmentVariable("SPM_WRITE_DOCS") == "1")
            Repository.Write($"tests/Spm.Core.Tests/{Pinned}", string.Join('\n', lines) + "\n");
        else
            Assert.Equal(lines, pinned);
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

    private static IEnumerable<PropertyInfo> Declared() => typeof(FindingDefinition).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(property => property.PropertyType == typeof(FindingDefinition));

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
        foreach (var definition in All.Concat(FindingRegister.Retired).OrderBy(definition => definition.Code, StringComparer.Ordinal))
        {
            var cells = new[]
            {
                FindingRegister.Retired.Contains(definition) ? $"{definition.Code} (retired)" : definition.Code, definition.Severity.ToString(), definition.Text(Language.Indonesian), definition.Text(Language.English),
                $"{definition.Remedy(Language.Indonesian)} / {definition.Remedy(Language.English)}", definition.Basis.ToString(),
            };
            page.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        return page.ToString();
    }
}
