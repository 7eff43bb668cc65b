using Spm.Core.Catalog;
using Spm.Core.Law;

namespace Spm.Core.Tests.Law;

public class RegulationTests
{
    [Fact]
    public void All_AreUniqueAndFoundByCitation()
    {
        Assert.Equal(Regulation.All.Count, Regulation.All.Select(regulation => regulation.Citation).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Regulation.All, regulation => Assert.Same(regulation, Regulation.Find(regulation.Citation)));
        Assert.Contains(Regulation.Pp2Of2018, Regulation.All);
        Assert.Contains(Regulation.Permendagri59Of2021, Regulation.All);
        Assert.Contains(Regulation.Permendagri100Of2018, Regulation.All);
    }

    [Fact]
    public void All_HaveABasisOfTheirOwnCitation() => Assert.All(Regulation.All, regulation =>
    {
        Assert.Equal(regulation.Citation, regulation.Basis.Citation);
        Assert.NotEmpty(regulation.Basis.Parts);
        Assert.False(string.IsNullOrWhiteSpace(regulation.Subject));
        Assert.Equal(regulation.Citation, regulation.ToString());
        Assert.NotEqual(regulation.Citation, regulation.Replaces);
    });

    [Fact]
    public void Replaces_SuccessorsOfKnownRegulations_NameThem()
    {
        Assert.Equal("Permendagri 100/2018", Regulation.Permendagri59Of2021.Replaces);
        Assert.Equal("PP 65/2005", Regulation.Pp2Of2018.Replaces);
        Assert.Equal("Permenkes 4/2019", Regulation.Find("Permenkes 6/2024")?.Replaces);
        Assert.Equal("PermenPUPR 29/PRT/M/2018", Regulation.Find("Permen PUPR 13/2023")?.Replaces);
        Assert.Equal("Permendikbud 32/2018", Regulation.Find("Permendikbudristek 32/2022")?.Replaces);
    }

    [Fact]
    public void TechnicalStandard_OfEveryServiceAndYear_IsAKnownRegulation()
    {
        var standards = ServiceCatalog.For(new(2025)).Services.SelectMany(service => service.TechnicalStandard.Entries).ToArray();

        Assert.NotEmpty(standards);
        Assert.All(standards, standard =>
        {
            Assert.Contains(standard.Value, Regulation.All);
            Assert.Equal(standard.Value.Citation, standard.Basis.Citation);
        });
    }

    [Fact]
    public void TechnicalStandard_ReplacedOne_EndsWhereItsSuccessorBegins()
    {
        var changes = ServiceCatalog.For(new(2025)).Services
            .SelectMany(service => service.TechnicalStandard.Entries.Zip(service.TechnicalStandard.Entries.Skip(1))).ToArray();

        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Equal(change.First.Value.Citation, change.Second.Value.Replaces));
    }

    [Fact]
    public void Find_UnknownCitation_IsNull() => Assert.Null(Regulation.Find("PP 65/2005"));

    [Fact]
    public void Constructor_WithoutCitationSubjectOrBasis_IsRefused()
    {
        var basis = new LegalBasis("Perda 1/2025", "SEEN");

        Assert.Throws<ArgumentException>(() => new Regulation(" ", "penerapan SPM", basis));
        Assert.Throws<ArgumentException>(() => new Regulation("Perda 1/2025", "", basis));
        Assert.Throws<ArgumentNullException>(() => new Regulation("Perda 1/2025", "penerapan SPM", null!));
        Assert.Null(new Regulation("Perda 1/2025", "penerapan SPM", basis).Replaces);
    }
}
