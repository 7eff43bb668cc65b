using System.Text.RegularExpressions;
using Spm.Core.Testing.House;

namespace Spm.Core.Tests.Docs;

/// <summary>The field table and the list of planted breaks keep up with the example that reads them.</summary>
public partial class PlanningDocumentsPageTests
{
    [Fact]
    public void Page_FieldTable_HasEveryColumnThatTheSampleReaderReads()
    {
        var example = Repository.Read("docs/examples/document-sync.cs");
        var reader = example[example.IndexOf("DocumentRow ReadRow", StringComparison.Ordinal)..example.IndexOf("static FundChannel", StringComparison.Ordinal)];
        var page = Repository.Read("docs/planning-documents.md");

        var columns = Column().Matches(reader).Select(match => match.Groups[1].Value).Distinct().ToArray();

        Assert.True(columns.Length > 20);
        Assert.DoesNotContain(columns, column => !page.Contains($"`{column}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Example_PlantedBreaks_EachLeaveATrace()
    {
        const string Folder = "docs/examples/data/dokumen-bulungan-2026";
        var planted = Planted().Matches(Repository.Read($"{Folder}/README.md")).Select(match => match.Groups[1].Value).ToArray();
        var traced = Repository.Read($"{Folder}/rusak.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]).ToHashSet();

        // 0 is a spelling that is noted and no break.
        Assert.Equal(planted.Append("0").Order(StringComparer.Ordinal), traced.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\"([a-z]+(?:_[a-z0-9]+)*)\"")]
    private static partial Regex Column();

    [GeneratedRegex(@"^(\d+)\. ", RegexOptions.Multiline)]
    private static partial Regex Planted();
}
