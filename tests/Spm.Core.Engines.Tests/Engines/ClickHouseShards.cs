namespace Spm.Core.Engines;

/// <summary>A Distributed table over two ClickHouse servers, the cluster <c>spm</c>: rows of part "b" live on the far one.</summary>
internal sealed class ClickHouseShards(string near, string far) : ClickHouseEngine(near)
{
    private readonly ClickHouseEngine _far = new(far);
    private readonly ClickHouseEngine _near = new(near);

    public override string Name => "ClickHouse, two shards";

    /// <summary>The same, told to go on with the shards that answer; the answer does not say it.</summary>
    public ClickHouseEngine WithoutLostOnes { get; } = new(near) { Further = "&skip_unavailable_shards=1" };

    public override async Task CreateAsync(string table, IReadOnlyList<TableColumn> columns)
    {
        var local = table + " local";
        await _near.CreateAsync(local, columns);
        await _far.CreateAsync(local, columns);
        await ExecuteAsync($"DROP TABLE IF EXISTS {Quote(table)}");
        await ExecuteAsync($"CREATE TABLE {Quote(table)} {Definition(columns)} ENGINE = Distributed(spm, default, {Quote(local)}, ifNull(part, '') = 'b')");
    }

    public override async Task DropAsync(string table)
    {
        await base.DropAsync(table);
        await _near.DropAsync(table + " local");
        await _far.DropAsync(table + " local");
    }
}
