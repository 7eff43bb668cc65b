using System.Text;
using Spm.Core.Queries;

namespace Spm.Core.Tests.Queries;

public class SqlDialectTests
{
    public static TheoryData<string> Names { get; } = [.. SqlDialect.All.Select(dialect => dialect.Name)];

    [Theory]
    [InlineData("wajib", "\"wajib\"", "`wajib`", "`wajib`")]
    [InlineData("a\"; DROP TABLE x; --", "\"a\"\"; DROP TABLE x; --\"", "`a\"; DROP TABLE x; --`", "`a\"; DROP TABLE x; --`")]
    [InlineData("a`b", "\"a`b\"", "`a``b`", "`a``b`")]
    [InlineData("a\\", "\"a\\\"", "`a\\\\`", "`a\\`")]
    [InlineData("\\`", "\"\\`\"", "`\\\\```", "`\\```")]
    [InlineData("{1} @p0 'x' é", "\"{1} @p0 'x' é\"", "`{1} @p0 'x' é`", "`{1} @p0 'x' é`")]
    public void Quote_AnyName_KeepsItAName(string name, string standard, string clickHouse, string mariaDb) => Assert.Equal(
        [standard, standard, clickHouse, mariaDb],
        new[] { SqlDialect.Sqlite, SqlDialect.PostgreSql, SqlDialect.ClickHouse, SqlDialect.MariaDb }.Select(dialect => dialect.Quote(name)));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    public void Quote_NameThatNoEngineShouldGet_IsRefused(string name) =>
        Assert.All(SqlDialect.All, dialect => Assert.Throws<ArgumentException>(() => dialect.Quote(name)));

    [Fact]
    public void Quote_HalfACharacter_IsRefused() => Assert.All(
        new[] { '\ud800', '\udc00' },
        half => Assert.Throws<ArgumentException>(() => SqlDialect.PostgreSql.Quote($"a{half}b")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Quote_NameThatWouldBeCut_IsRefused(string name)
    {
        var dialect = Assert.Single(SqlDialect.All, dialect => dialect.Name == name);
        var longest = new string('x', dialect.LongestIdentifier);

        Assert.Contains(longest, dialect.Quote(longest), StringComparison.Ordinal);
        Assert.Contains(name, Assert.Throws<ArgumentException>(() => dialect.Quote(longest + "x")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => dialect.Quote(longest[1..] + "é"));
        Assert.Equal(dialect.LongestIdentifier, Encoding.UTF8.GetByteCount(longest));
    }

    [Fact]
    public void With_AnotherEngine_IsDescribedByWhatDiffers()
    {
        var spark = SqlDialect.MariaDb with { Name = "Spark SQL", Key = "CAST({0} AS STRING)", Text = "CAST({0} AS STRING)", ParameterPrefix = ":" };
        var query = SampleQueries.Of(SampleQueries.Whole, spark);

        Assert.Contains("CAST(spm_t.`kode` AS STRING) AS spm_region", query.Text, StringComparison.Ordinal);
        Assert.Contains(":p0", query.Text, StringComparison.Ordinal);
        Assert.Equal("Spark SQL", $"{spark}");
    }

    [Fact]
    public void With_TemplateWithoutItsHole_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => SqlDialect.Sqlite with { Key = "CAST(x AS TEXT)" });
        Assert.Throws<ArgumentException>(() => SqlDialect.Sqlite with { Quotient = "{0} / 2" });
        Assert.Throws<ArgumentException>(() => SqlDialect.Sqlite with { Name = " " });
        Assert.Throws<ArgumentOutOfRangeException>(() => SqlDialect.Sqlite with { LongestIdentifier = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => SqlDialect.Sqlite with { Sums = (SqlSums)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => SqlDialect.Sqlite with { Frame = (SqlFrame)9 });
    }
}
