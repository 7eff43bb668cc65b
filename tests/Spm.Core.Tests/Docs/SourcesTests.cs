using System.Text.RegularExpressions;
using Spm.Core.Calendars;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.Reports;
using Spm.Core.Testing.House;
using Spm.Core.Validation;
using Spm.Core.Validators;

namespace Spm.Core.Tests.Docs;

public partial class SourcesTests
{
    [Fact]
    public void Marks_SourceNumbers_AreAllExplained()
    {
        var explained = Row().Matches(Repository.Read("docs/sources.md")).SelectMany(row => Number().Matches(row.Value)).Select(match => match.Value).ToHashSet();
        var cited = Marks().SelectMany(marks => Number().Matches(marks)).Select(match => match.Value).Distinct().ToArray();

        Assert.True(cited.Length > 20);
        Assert.Empty(cited.Except(explained));
    }

    private static IEnumerable<string> Marks() =>
    [
        .. from year in Enumerable.Range(2019, 8)
           let rules = RuleBook.For(new BudgetYear(year))
           from marks in rules.Bases.Select(entry => entry.Value.Marks).Append(rules.Basis.Marks).Concat(CatalogMarks(rules.Catalog))
           select marks,
        .. Regulation.All.Select(regulation => regulation.Basis.Marks),
        .. FindingRegister.All.Select(definition => definition.Basis.Marks),
        .. ComparisonRule.Defaults.Select(rule => rule.Basis.Marks),
        .. ReportLayout.All.SelectMany(layout => layout.Sections).Select(section => section.Basis.Marks),
        .. Weights.All.Select(weights => weights.Basis.Marks),
        .. ReportingCalendar.National.Entries.Select(entry => entry.Basis.Marks),
        .. NomenclatureVersion.All.Select(version => version.Basis.Marks),
        .. BudgetTagging.Shipped.Tags.Select(tag => tag.Basis.Marks).Distinct(),
        .. CodeCrosswalk.Shipped.Moves.Select(move => move.Basis.Marks),
        NomenclatureList.Shipped.Basis.Marks,
    ];

    private static IEnumerable<string> CatalogMarks(ServiceCatalog catalog) => catalog.Services.SelectMany(service =>
        (catalog.QualityListOf(service)?.Scored ?? []).Select(item => item.Basis.Marks)
        .Concat([service.Basis.Marks, service.FormulaBasis.Marks, catalog.QualityListOf(service)?.Basis.Marks ?? ""]));

    [GeneratedRegex(@"^\| S\d[^|]*\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"S\d\d")]
    private static partial Regex Number();
}
