using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Tests.Law;

public class EditionTests
{
    [Fact]
    public void All_Days_RiseFromTheFirstToTheLatest()
    {
        Assert.Equal(new LocalDate(2026, 11, 22), Edition.First);
        Assert.Equal(Edition.All.Order().Distinct(), Edition.All);
        Assert.Equal((Edition.All[0], Edition.All[^1]), (Edition.First, Edition.KnownAsOf));
    }

    [Theory]
    [InlineData("services.tsv")]
    [InlineData("quality-lists.tsv")]
    [InlineData("quality-indicators.tsv")]
    [InlineData("regions.tsv")]
    [InlineData("need-carry-over.tsv")]
    public void Tables_EveryRow_IsDatedByEditionsOnly(string table) => Assert.All(EmbeddedTable.Read(table).Rows, row =>
    {
        // The first edition has no row that began later, and nothing is withdrawn before it was known.
        Assert.True(row.KnownSince is not { } since || Edition.All.Skip(1).Contains(since), $"{table}: known_since {row.KnownSince} is no later edition.");
        Assert.True(row.KnownUntil is not { } until || Edition.All.Contains(until) && until > (row.KnownSince ?? Edition.First), $"{table}: known_until {row.KnownUntil} is no edition after the row's own.");
    });
}
