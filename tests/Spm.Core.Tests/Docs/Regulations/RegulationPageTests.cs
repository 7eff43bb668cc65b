using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Testing.House;

namespace Spm.Core.Tests.Docs.Regulations;

/// <summary>docs/regulations is made from the code and the table of provisions; <c>SPM_WRITE_DOCS=1</c> rewrites it, otherwise it must agree.</summary>
public class RegulationPageTests
{
    private static readonly IReadOnlyList<Carrier> All = [.. CitingTables.Carriers(), .. CitingCode.Carriers()];

    private static readonly IReadOnlyList<string> Files = [.. Regulation.All.Select(RegulationPage.File), "README.md"];

    public static TheoryData<string> Pages => [.. Files];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_OfARegulation_IsMadeFromTheCode(string file)
    {
        var written = Regulation.All.SingleOrDefault(regulation => RegulationPage.File(regulation) == file) is { } of ? RegulationPage.Page(of) : RegulationPage.Index();
        if (Environment.GetEnvironmentVariable("SPM_WRITE_DOCS") == "1") Repository.Write($"docs/regulations/{file}", written);
        else Assert.Equal(written, Repository.Read($"docs/regulations/{file}"));
    }

    [Fact]
    public void Folder_Pages_AreThoseOfTheCatalogueOnly() =>
        Assert.Equal(Files.Order(StringComparer.Ordinal), Directory.GetFiles(Path.Combine(Repository.Root(), "docs/regulations"), "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Catalogue_EveryRegulationThatIsCited_IsInIt() =>
        Assert.Empty(All.SelectMany(carrier => Citations.Unknown(carrier.Citation).Select(unknown => $"{unknown} of {carrier.Group} {carrier.Name}")));

    [Fact]
    public void Catalogue_EveryRegulation_IsCited() =>
        Assert.DoesNotContain(Regulation.All, regulation => !RegulationPage.Provisions(regulation).Any(provision => RegulationPage.Of(regulation, provision).Any()));

    [Fact]
    public void Provisions_ThatAreCited_AllSayWhatTheyHoldAndHowItIsKnown()
    {
        var told = ProvisionText.All.Select(text => (text.Regulation, text.Provision)).ToArray();

        Assert.Equal(told.Distinct(), told);
        Assert.All(told, place => Assert.NotNull(Regulation.Find(place.Regulation)));
        Assert.Empty(Regulation.All.SelectMany(regulation => RegulationPage.Provisions(regulation).Where(provision => provision != Citations.Whole).Select(provision => (regulation.Citation, provision))).Except(told));
    }

    /// <summary>A citation that says it was not read, or was remembered, cannot stand under a provision that the page calls read.</summary>
    [Fact]
    public void Provision_ThatACitationCallsUnread_IsNowherePrintedAsSeen()
    {
        var unread = All.Where(carrier => carrier.Citation.Contains("belum dibaca", StringComparison.Ordinal) || carrier.Citation.Contains("diingat", StringComparison.Ordinal)).ToArray();

        Assert.True(unread.Length > 20);
        foreach (var carrier in unread)
        {
            var unreadPart = carrier.Citation.Split(';').Where(part => part.Contains("belum dibaca", StringComparison.Ordinal) || part.Contains("diingat", StringComparison.Ordinal));
            foreach (var (regulation, provision) in unreadPart.SelectMany(Citations.In))
            {
                var basis = ProvisionText.All.SingleOrDefault(text => text.Regulation == regulation.Citation && text.Provision == provision)?.Basis ?? regulation.Basis;
                Assert.True(basis.Confidence >= Confidence.Recalled, $"{carrier.Citation} is called {basis.Marks}");
            }
        }
    }

    [Fact]
    public void Tables_ThatShip_EachSayWhereTheirProvisionsStandOrThatThereAreNone() => Assert.Equal(
        typeof(EmbeddedTable).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        CitingTables.All.Select(table => table.Table).Concat(CitingTables.WithoutCitations).Order(StringComparer.Ordinal));

    /// <summary>One note says what a row of the list contradicts; the row itself rests on the list.</summary>
    [Fact]
    public void Tables_CalledWithoutCitations_NameNoRegulation() => Assert.Equal(["nomenclature-notes.tsv: PP 2/2018"], (
        from table in CitingTables.WithoutCitations
        from line in Lines(table)
        from name in Citations.In(line).Select(place => place.Regulation.Citation).Concat(Citations.Unknown(line))
        select $"{table}: {name}").Distinct());

    [Fact]
    public void Carriers_OfAProvision_AreHeldByATestEach() => Assert.Empty(
        from carrier in All
        from place in Citations.In(carrier.Citation)
        where !Holders.Of(carrier).Concat(Holders.OfProvision(place.Regulation.Citation, place.Provision)).Any()
        select $"{carrier.Kind} {carrier.Group} {carrier.Name} of {place.Regulation} {place.Provision}");

    [Theory]
    [InlineData("PP 2/2018 Pasal 5-10", "PP 2/2018|Pasal 5-10")]
    [InlineData("Permendagri 59/2021 Pasal 19 ayat (2) huruf a, Pasal 21 ayat (2) huruf a", "Permendagri 59/2021|Pasal 19 ayat (2) huruf a", "Permendagri 59/2021|Pasal 21 ayat (2) huruf a")]
    [InlineData("Permendagri 59/2021 Lampiran B (belum dibaca)", "Permendagri 59/2021|Lampiran B")]
    [InlineData("Permen PUPR 13/2023 (from 2024; PermenPUPR 29/PRT/M/2018 Lamp.II before); PP 2/2018 Ps.8", "Permen PUPR 13/2023|", "PermenPUPR 29/PRT/M/2018|Lampiran II", "PP 2/2018|Pasal 8")]
    [InlineData("Permenkes 6/2024 (mengganti Permenkes 4/2019)", "Permenkes 6/2024|")]
    [InlineData("UU 23/2014 Pasal 18 dan Pasal 298 ayat (1)", "UU 23/2014|Pasal 18", "UU 23/2014|Pasal 298 ayat (1)")]
    [InlineData("kaidah pustaka")]
    public void Citations_OfAText_AreItsRegulationsAndProvisions(string text, params string[] places) =>
        Assert.Equal(places, Citations.In(text).Select(place => $"{place.Regulation.Citation}|{place.Provision}"));

    [Theory]
    [InlineData("PP 99/2030 Pasal 1", "PP 99/2030")]
    [InlineData("Permenkes 61/2024", "Permenkes 61/2024")]
    [InlineData("PP 2/2018")]
    public void Citations_Unknown_AreToldApart(string text, params string[] unknown) => Assert.Equal(unknown, Citations.Unknown(text));

    private static IEnumerable<string> Lines(string table)
    {
        using var reader = new StreamReader(typeof(EmbeddedTable).Assembly.GetManifestResourceStream(table)!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'))];
    }
}
