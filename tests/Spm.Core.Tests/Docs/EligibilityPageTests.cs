using System.Text;
using Spm.Core.Eligibility;
using Spm.Core.Periods;
using Spm.Core.Testing.House;

namespace Spm.Core.Tests.Docs;

/// <summary>The rules on the page are the rules in the table.</summary>
public class EligibilityPageTests
{
    private const string Page = "docs/eligibility.md";
    private const string From = "<!-- rules -->\n";
    private const string To = "<!-- end of rules -->\n";

    [Fact]
    public void Page_OfEligibility_HoldsEveryRule()
    {
        var page = Repository.Read(Page);
        var (from, to) = (page.IndexOf(From, StringComparison.Ordinal) + From.Length, page.IndexOf(To, StringComparison.Ordinal));
        var written = page[..from] + Written() + page[to..];
        if (Environment.GetEnvironmentVariable("SPM_WRITE_DOCS") == "1") Repository.Write(Page, written);
        else Assert.Equal(written, page);
    }

    private static string Written()
    {
        var rules = EligibilityRules.For(new BudgetYear(2025));
        var table = new StringBuilder("| service | reading | ages | recorded | note | marks |\n|---|---|---|---|---|---|\n");
        foreach (var rule in rules.Rules.SelectMany(rule => rules.ReadingsOf(rule.Service.Key)))
        {
            var isDefault = rules.Of(rule.Service.Key) == rule;
            string[] cells =
            [
                isDefault ? $"`{rule.Service.Key}`" : "", isDefault ? rule.Reading : $"*{rule.Reading}*", rule.Age?.ToString() ?? "", Conditions(rule),
                rule.Note(Language.English), rule.Basis.Marks,
            ];
            table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Conditions(EligibilityRule rule) => string.Join("; ", new[]
    {
        rule.All == 0 ? "" : rule.All.Name(Language.English).Replace(", ", " and ", StringComparison.Ordinal),
        rule.Any == 0 ? "" : rule.Any.Name(Language.English).Replace(", ", " or ", StringComparison.Ordinal),
        rule.AtAnyAge == 0 ? "" : $"or, at any age, {rule.AtAnyAge.Name(Language.English)}",
        rule.None == 0 ? "" : $"not {rule.None.Name(Language.English)}",
        rule.IsForWomen ? "not male" : "",
    }.Where(part => part.Length > 0));
}
