using System.Text.Json.Nodes;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;

namespace Spm.Core.Json.Tests.Conformance;

/// <summary>The schema of the vectors, which others read, names the services and policies that the library knows.</summary>
public class FormatSchemaTests
{
    private static readonly JsonNode Definitions = JsonNode.Parse(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "conformance", "format", "spm-conformance-1.schema.json")))!["$defs"]!;

    [Fact]
    public void Schema_ServiceAndUrusanKeys_AreTheCatalogue()
    {
        var services = RuleBook.For(new BudgetYear(2025)).Catalog.Services.Select(service => service.Key);
        Assert.Equal(services.Order(StringComparer.Ordinal), Texts(Definitions["serviceKey"]!).Order(StringComparer.Ordinal));
        Assert.Equal(Urusan.All.Select(urusan => urusan.Slug), Texts(Definitions["urusanKey"]!));
    }

    /// <summary>The first value is the default, so the order of weights and of the others matters; digits have an order of their own.</summary>
    [Fact]
    public void Schema_Policies_AreThoseOfTheMethod()
    {
        var policies = Definitions["method"]!["properties"]!.AsObject();
        Assert.Equal(AchievementMethod.Accepted.Select(policy => policy.Key), policies.Select(policy => policy.Key));
        var defaults = AchievementMethod.Permendagri59.Settings.ToDictionary();
        foreach (var (key, values) in AchievementMethod.Accepted)
        {
            Assert.Equal(values.Order(StringComparer.Ordinal), Texts(policies[key]!).Order(StringComparer.Ordinal));
            Assert.Equal(defaults[key], Texts(policies[key]!)[0]);
        }
    }

    private static List<string> Texts(JsonNode rule) => [.. rule["enum"]!.AsArray().Select(value => value!.ToString())];
}
