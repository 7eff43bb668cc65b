// The national recap of national-recap.cs, added up by a database: the engine sums the rows, the library does the law on the sums.
// dotnet run -c Release docs/examples/engine-recap.cs -- [--sqlite FILE | --postgresql CONNECTION | --clickhouse URL | --mariadb CONNECTION] [--villages N] [--lang id|en]
// The rows and the lines of the recap are in docs/examples/recap, because national-recap.cs has the same.
#:property PublishAot=false
#:package Microsoft.Data.Sqlite.Core
#:package MySqlConnector
#:package Npgsql
#:package SQLitePCLRaw.bundle_e_sqlite3
#:project ../../src/Spm.Core
#:project ../../src/Spm.Core.Json

using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;
using Spm.Core;
using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Json;
using Spm.Core.Periods;
using Spm.Core.Queries;

const int Done = 0, Refused = 2, Missing = 3;
const string Table = "spm_contoh_angka";
const string Usage = "engine-recap.cs [--sqlite FILE | --postgresql CONNECTION | --clickhouse URL | --mariadb CONNECTION] [--villages N: 1 to 1000 a kabupaten/kota, 40 unless told] [--lang id|en]\n"
    + "exit code: 0 done, 2 refused, 3 no engine answers";

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var (engine, address, villages, language) = ("--sqlite", (string?)null, 40, Language.Indonesian);
for (var i = 0; i < args.Length; i += 2)
{
    var value = i + 1 < args.Length ? args[i + 1] : "";
    if (args[i] == "--villages" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1_000) villages = number;
    else if (args[i] is "--sqlite" or "--postgresql" or "--clickhouse" or "--mariadb" && value.Length > 0) (engine, address) = (args[i], value);
    else if (args[i] == "--lang" && value is "id" or "en") language = value == "en" ? Language.English : Language.Indonesian;
    else return Refuse($"\"{args[i]} {value}\"?\n{Usage}");
}

var rules = RuleBook.For(new BudgetYear(2025));
var period = ReportingPeriod.Parse("2025-Q2");
var layout = TallyLayout.For(rules.Catalog);

// 1. The caller's table, described: which column holds what. The period is that of the whole table.
var figures = new FigureTable(Table) { Region = "kode_wilayah", Service = "layanan", Indicator = "butir_mutu", Required = "harus_dilayani", Done = "terlayani", Covers = period };

TallyQueryReading reading;
var clock = Stopwatch.StartNew();
try
{
    reading = engine switch
    {
        "--postgresql" => await InDatabase(new NpgsqlConnection(address), SqlDialect.PostgreSql, "text", "bigint"),
        "--mariadb" => await InDatabase(new MySqlConnection(new MySqlConnectionStringBuilder(address!) { AllowLoadLocalInfile = true }.ToString()), SqlDialect.MariaDb, "varchar(200) CHARACTER SET utf8mb4", "bigint"),
        "--clickhouse" => await InClickHouse(new Uri(address!)),
        _ => await InSqlite(address),
    };
}
catch (Exception problem) when (problem is DbException or HttpRequestException or UriFormatException or ArgumentException)
{
    Console.Error.WriteLine(problem.Message);
    return Missing;
}

// 4. Nothing of a result that was cut or spoilt is shown as the whole.
foreach (var finding in reading.Findings) Console.Error.WriteLine(finding.ToString(language));
if (reading.Tally is not { } tally) return Refuse(Say("Hasil tidak utuh; rekapitulasi tidak dicetak.", "The result is not whole; no recap is printed."));

// 5. From here on it is the recap of national-recap.cs.
foreach (var line in new RecapText(NationIndex.Of(tally, period, rules, CoveragePolicy.AtLeast(90)), language).Lines()) Console.WriteLine(line);
return Done;

async Task<TallyQueryReading> InSqlite(string? file)
{
    SQLitePCL.Batteries_V2.Init();
    var path = file ?? Path.Combine(Directory.CreateTempSubdirectory("spm-contoh-").FullName, "angka.db");
    try
    {
        return await InDatabase(new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString()), SqlDialect.Sqlite, "TEXT", "INTEGER");
    }
    finally
    {
        if (file is null) Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }
}

async Task<TallyQueryReading> InDatabase(DbConnection connection, SqlDialect dialect, string text, string whole)
{
    await using var _ = connection;
    await connection.OpenAsync();
    await Run($"CREATE TABLE {Table} (kode_wilayah {text}, layanan {text}, butir_mutu {text}, harus_dilayani {whole}, terlayani {whole})");
    try
    {
        // 2. Rows in bulk, each engine's own way.
        await Load(connection);
        Said(Say("baris dimuat", "rows loaded"));

        // 3. One query: the engine judges, groups and adds; a few thousand sums come back.
        var query = TallyQuery.For(layout, figures, dialect);
        await using var command = connection.CreateCommand();
        query.Fill(command);
        command.CommandTimeout = 0;
        await using var result = await command.ExecuteReaderAsync();
        var answer = await query.ReadAsync(result);
        Said(Say($"{answer.Rows} baris dijumlahkan oleh {dialect}", $"{answer.Rows} rows added up by {dialect}"));
        return answer;
    }
    finally
    {
        await Run($"DROP TABLE {Table}");
    }

    async Task Run(string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}

async Task Load(DbConnection connection)
{
    switch (connection)
    {
        case NpgsqlConnection postgreSql:
            await using (var copy = await postgreSql.BeginTextImportAsync($"COPY {Table} FROM STDIN"))
                foreach (var row in Rows()) await copy.WriteAsync(Line(row));
            break;
        case MySqlConnection mariaDb:
            await using (var lines = await Lines())
            {
                await new MySqlBulkLoader(mariaDb) { Local = true, SourceStream = lines, TableName = Table, CharacterSet = "utf8mb4", FieldTerminator = "\t", LineTerminator = "\n", EscapeCharacter = '\\', Timeout = 0 }.LoadAsync();
            }

            break;
        case SqliteConnection sqlite:
            await using (var transaction = sqlite.BeginTransaction())
            await using (var insert = sqlite.CreateCommand())
            {
                insert.CommandText = $"INSERT INTO {Table} VALUES (@0, @1, @2, @3, @4)";
                SqliteParameter[] cells = [.. Enumerable.Range(0, 5).Select(at => insert.Parameters.Add(new SqliteParameter($"@{at}", null)))];
                foreach (var (region, service, item, required, done) in Rows())
                {
                    (cells[0].Value, cells[1].Value, cells[2].Value, cells[3].Value, cells[4].Value) = (region, service, item ?? (object)DBNull.Value, required, done);
                    insert.ExecuteNonQuery();
                }

                transaction.Commit();
            }

            break;
    }
}

async Task<TallyQueryReading> InClickHouse(Uri server)
{
    using var http = new HttpClient { BaseAddress = server, Timeout = Timeout.InfiniteTimeSpan };
    (await Post("", new StringContent($"CREATE TABLE {Table} (kode_wilayah String, layanan String, butir_mutu Nullable(String), harus_dilayani Nullable(Int64), terlayani Nullable(Int64)) ENGINE = MergeTree ORDER BY tuple()"))).Dispose();
    try
    {
        await using (var lines = await Lines())
        {
            (await Post($"?query={Uri.EscapeDataString($"INSERT INTO {Table} FORMAT TabSeparated")}", new StreamContent(lines))).Dispose();
        }

        Said(Say("baris dimuat", "rows loaded"));
        var query = TallyQuery.For(layout, figures, SqlDialect.ClickHouse);
        using var answer = await Post("?default_format=JSONEachRow&wait_end_of_query=1", new StringContent(query.Text));
        await using var json = await answer.Content.ReadAsStreamAsync();
        var read = await TallyQueryJson.ReadAsync(json, query);
        Said(Say($"{read.Rows} baris dijumlahkan oleh {query.Dialect}", $"{read.Rows} rows added up by {query.Dialect}"));
        return read;
    }
    finally
    {
        (await Post("", new StringContent($"DROP TABLE {Table}"))).Dispose();
    }

    async Task<HttpResponseMessage> Post(string settings, HttpContent content)
    {
        var answer = await http.PostAsync(settings, content);
        if (answer.IsSuccessStatusCode) return answer;
        using (answer) throw new HttpRequestException(await answer.Content.ReadAsStringAsync());
    }
}

IEnumerable<(string Region, string Service, string? Item, long Required, long Done)> Rows()
{
    foreach (var (region, required, done) in new VillageRows(layout, villages).Runs())
    {
        var (code, subjects) = (layout.Regions[region].CodeIn(layout.Catalog.Year)!.ToString(), layout.SubjectsOf(region));
        for (var at = 0; at < subjects.Count; at++) yield return (code, subjects[at].Service.Key, subjects[at].Indicator?.Name, required[at], done[at]);
    }
}

// Names of the catalogue hold neither tabs nor backslashes.
string Line((string Region, string Service, string? Item, long Required, long Done) row) =>
    string.Create(CultureInfo.InvariantCulture, $"{row.Region}\t{row.Service}\t{row.Item ?? @"\N"}\t{row.Required}\t{row.Done}\n");

// A file that is gone when it is closed: a nation's rows are more than memory should hold twice.
async Task<FileStream> Lines()
{
    var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
    await using (var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        foreach (var row in Rows()) await writer.WriteAsync(Line(row));
    file.Position = 0;
    return file;
}

string Say(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

void Said(string what)
{
    Console.Error.WriteLine($"{what}, {clock.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s");
    clock.Restart();
}

int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return Refused;
}
