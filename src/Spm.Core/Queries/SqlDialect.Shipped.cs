namespace Spm.Core.Queries;

/// <content>The dialects that the tests run on real engines.</content>
public sealed partial record SqlDialect
{
    /// <summary>SQLite from 3.25 (window functions).</summary>
    /// <remarks>Values have types of their own there, so each is asked for it. SUM is an error past 64 bits, and inexact with one REAL among
    /// the values; halves of integers are neither. A column may be declared <c>NOCASE</c>; keys and words are compared by their bytes.</remarks>
    public static SqlDialect Sqlite { get; } = new()
    {
        Name = "SQLite 3.25",
        LongestIdentifier = 255,
        Key = "CAST({0} AS TEXT) COLLATE BINARY",
        Text = "CAST({0} AS TEXT) COLLATE BINARY",
        IsWhole = "typeof({0}) = 'integer'",
        Whole = "{0}",
        Digits = "CAST({0} AS TEXT)",
        Sums = SqlSums.Halves,
    };

    /// <summary>PostgreSQL from 12.</summary>
    /// <remarks>SUM of <c>bigint</c> is <c>numeric</c>. The remainder by 1 tells whole from broken <c>numeric</c> and is an error of the
    /// engine for floating point, text and boolean. Rows are grouped by the bare column, so that a partition on another server adds up there;
    /// columns of <c>citext</c> or a nondeterministic collation are cast in a view.</remarks>
    public static SqlDialect PostgreSql { get; } = new()
    {
        Name = "PostgreSQL 12",
        LongestIdentifier = 63,
        Key = "{0}",
        Text = "CAST({0} AS text)",
        IsWhole = "{0} % 1 = 0",
        Whole = "CAST({0} AS bigint)",
        Digits = "CAST({0} AS text)",
        Sums = SqlSums.Wide,
    };

    /// <summary>ClickHouse from 18.16, over its HTTP interface or a driver.</summary>
    /// <remarks>Sums wrap, so they are taken in halves. There are no parameters: the texts stand in quotes. No window functions: all groups
    /// make one array. Whole means that the integer part equals the value, so a broken or wide floating-point value is refused.
    /// A profile may tell the server to break off at a limit, or to go on without a shard, in silence; the settings at the end forbid it. A user
    /// of <c>readonly = 1</c> may not give settings: <c>with { Ending = "", EndingWithoutParts = "" }</c> trusts that user's profile.</remarks>
    public static SqlDialect ClickHouse { get; } = new()
    {
        Name = "ClickHouse 18.16",
        IdentifierQuote = '`',
        EscapesWithBackslash = true,
        LongestIdentifier = 255,
        ParameterPrefix = null,
        Key = "{0}",
        Text = "toString({0})",
        IsWhole = "toInt64({0}) = {0}",
        Whole = "toInt64({0})",
        Digits = "toString({0})",
        Sums = SqlSums.Halves,
        Quotient = "intDiv({0}, {1})",
        Frame = SqlFrame.Array,
        Ending = "SETTINGS read_overflow_mode = 'throw', group_by_overflow_mode = 'throw', set_overflow_mode = 'throw', result_overflow_mode = 'throw', timeout_overflow_mode = 'throw'",
        EndingWithoutParts = ", skip_unavailable_shards = 0",
    };

    /// <summary>MariaDB from 10.2 (window functions, collations without padding).</summary>
    /// <remarks>SUM of integers is <c>DECIMAL</c>. It takes numbers out of any text in silence, so a value is whole only when its integer
    /// prints as the value does. The usual collations hold <c>a</c>, <c>A</c> and <c>a </c> for one; the key compares bytes.</remarks>
    public static SqlDialect MariaDb { get; } = new()
    {
        Name = "MariaDB 10.2",
        IdentifierQuote = '`',
        LongestIdentifier = 64,
        Key = "CONVERT({0} USING utf8mb4) COLLATE utf8mb4_nopad_bin",
        Text = "CONVERT({0} USING utf8mb4) COLLATE utf8mb4_nopad_bin",
        IsWhole = "CAST({0} AS CHAR) = CAST(CAST({0} AS SIGNED) AS CHAR)",
        Whole = "CAST({0} AS SIGNED)",
        Digits = "CAST({0} AS CHAR)",
        Sums = SqlSums.Wide,
        Quotient = "{0} DIV {1}",
    };

    /// <summary>The four, in the order above.</summary>
    public static IReadOnlyList<SqlDialect> All { get; } = Array.AsReadOnly([Sqlite, PostgreSql, ClickHouse, MariaDb]);
}
