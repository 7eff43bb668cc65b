using NodaTime;
using Spm.Core.Internal;

namespace Spm.Core.Tests.Internal;

public class EmbeddedTableTests
{
    private const string Dated = "# a comment\nkey\tvalue\tknown_since\tknown_until\n";

    private static readonly LocalDate First = new(2026, 11, 22);
    private static readonly LocalDate Second = new(2027, 3, 1);
    private static readonly LocalDate Third = new(2028, 1, 15);

    [Fact]
    public void KnownOn_RowsOfSeveralEditions_GivesThoseOfThatDay()
    {
        var table = Table("always\t1\nchanged\told\t\t2027-03-01\nchanged\tnew\t2027-03-01\t2028-01-15\nlate\t9\t2028-01-15\t\n");

        Assert.Equal(["always=1", "changed=old"], Known(First));
        Assert.Equal(["always=1", "changed=old"], Known(Second.PlusDays(-1)));
        Assert.Equal(["always=1", "changed=new"], Known(Second));
        Assert.Equal(["always=1", "late=9"], Known(Third));

        string[] Known(LocalDate edition) => [.. table.KnownOn(edition, "key").Select(row => $"{row["key"]}={row["value"]}")];
    }

    [Fact]
    public void KnownOn_TwoRowsOfOneNameInOneEdition_SaysWhatToClose()
    {
        var table = Table("a\told\nb\tx\na\tnew\t2027-03-01\t\n");

        Assert.Equal(2, table.KnownOn(First, "key").Count);
        Assert.Equal(3, table.KnownOn(Second, "key", "value").Count);
        var refused = Assert.Throws<InvalidOperationException>(() => table.KnownOn(Second, "key"));
        Assert.Equal("t.tsv: two rows of a are known on 2027-03-01; close the older one with known_until.", refused.Message);
    }

    [Fact]
    public void Row_LeavesBothDaysOff_IsKnownAlways()
    {
        var row = Table("a\t1\n").Rows[0];

        Assert.Equal((null, null), (row.KnownSince, row.KnownUntil));
        Assert.Equal("", row["known_until"]);
    }

    [Theory]
    [InlineData("a\t1\t2027-03-01\n", "3 cells")]
    [InlineData("a\n", "1 cells")]
    [InlineData("a\t1\t1 March\t\n", "\"1 March\" in known_since")]
    [InlineData("a\t1\t\t2027-02-29\n", "\"2027-02-29\" in known_until")]
    public void KnownOn_MistypedRow_IsRefused(string rows, string said) =>
        Assert.Contains(said, Assert.Throws<InvalidOperationException>(() => Table(rows).KnownOn(First, "key")).Message, StringComparison.Ordinal);

    [Fact]
    public void KnownOn_TableWithoutDays_IsKnownAlways() => Assert.Single(new EmbeddedTable("t.tsv", "key\na\n").KnownOn(First, "key"));

    private static EmbeddedTable Table(string rows) => new("t.tsv", Dated + rows);
}
