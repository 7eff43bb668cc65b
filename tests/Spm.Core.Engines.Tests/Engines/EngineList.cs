namespace Spm.Core.Engines;

/// <summary>The engines at hand: SQLite always, a server when the environment holds its address.</summary>
internal static class EngineList
{
    public const string PostgreSql = "SPM_POSTGRESQL", PostgreSqlFar = "SPM_POSTGRESQL_FAR";
    public const string ClickHouse = "SPM_CLICKHOUSE", ClickHouseFar = "SPM_CLICKHOUSE_FAR", MariaDb = "SPM_MARIADB";

    /// <summary>Every engine whose address is known.</summary>
    public static IReadOnlyList<Engine> All { get; } = [.. Known()];

    /// <summary>The engine of a name that <see cref="All"/> has.</summary>
    public static Engine Of(string name) => All.Single(engine => engine.Name == name);

    public static string? Address(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } address ? address : null;

    private static IEnumerable<Engine> Known()
    {
        yield return SqliteEngine.InFolder();
        if (Address(PostgreSql) is { } postgreSql)
        {
            yield return new PostgreSqlEngine(postgreSql);
            if (Address(PostgreSqlFar) is { } far) yield return new PostgreSqlShards(postgreSql, far);
        }

        if (Address(ClickHouse) is { } clickHouse)
        {
            yield return new ClickHouseEngine(clickHouse);
            if (Address(ClickHouseFar) is { } far) yield return new ClickHouseShards(clickHouse, far);
        }

        if (Address(MariaDb) is { } mariaDb) yield return new MariaDbEngine(mariaDb);
    }
}
