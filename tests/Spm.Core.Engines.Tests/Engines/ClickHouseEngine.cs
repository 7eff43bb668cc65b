using System.Net;
using System.Text;
using Spm.Core.Json;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>One ClickHouse server, asked over HTTP.</summary>
internal class ClickHouseEngine(string address) : Engine
{
    private static readonly HttpClient Http = new() { Timeout = Timeout.InfiniteTimeSpan };

    public override string Name => "ClickHouse";

    public override SqlDialect Dialect => SqlDialect.ClickHouse;

    /// <summary>Further settings of each question, as a query string that begins with an ampersand.</summary>
    public string Further { get; init; } = "";

    public override string Quote(string name) =>
        $"`{name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("`", @"\`", StringComparison.Ordinal)}`";

    public override async Task ExecuteAsync(string statements, CancellationToken cancellationToken = default) =>
        (await SendAsync("", new StringContent(statements, Encoding.UTF8), cancellationToken)).Dispose();

    public override async Task LoadAsync(string table, IReadOnlyList<TableColumn> columns, Stream lines)
    {
        var insert = Uri.EscapeDataString($"INSERT INTO {Quote(table)} FORMAT TabSeparated");
        (await SendAsync($"?insert_distributed_sync=1&query={insert}", new StreamContent(lines, 1 << 16), default)).Dispose();
    }

    public override async Task<TallyQueryReading> AskAsync(TallyQuery query, CancellationToken cancellationToken = default)
    {
        using var answer = await SendAsync("?default_format=JSONEachRow&wait_end_of_query=1" + Further, new StringContent(query.Text, Encoding.UTF8), cancellationToken);
        await using var lines = await answer.Content.ReadAsStreamAsync(cancellationToken);
        return await TallyQueryJson.ReadAsync(lines, query, cancellationToken: cancellationToken);
    }

    protected override string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Whole => "Nullable(Int64)",
        ColumnKind.Binary64 => "Nullable(Float64)",
        ColumnKind.Decimal => "Nullable(Decimal(18, 2))",
        _ => "Nullable(String)",
    };

    protected override string CreateTable(string table, IReadOnlyList<TableColumn> columns) =>
        $"CREATE TABLE {Quote(table)} {Definition(columns)} ENGINE = MergeTree ORDER BY tuple()";

    private async Task<HttpResponseMessage> SendAsync(string settings, HttpContent content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address + settings) { Content = content };
        var answer = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (answer.StatusCode == HttpStatusCode.OK) return answer;
        using (answer) throw new HttpRequestException(await answer.Content.ReadAsStringAsync(cancellationToken), null, answer.StatusCode);
    }
}
