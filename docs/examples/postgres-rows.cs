// Rows of villages in PostgreSQL, read as a stream into exact totals; the rows are made up and stand in a temporary table.
// dotnet run docs/examples/postgres-rows.cs -- "Host=127.0.0.1;Port=54329;Username=spm;Database=postgres"
#:property PublishAot=false
#:package Npgsql
#:project ../../src/Spm.Core

using Npgsql;
using Spm.Core;
using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Regions;

const int Done = 0, Missing = 3;
const string MadeUp = """
    CREATE TEMPORARY TABLE capaian (desa text, wilayah text, layanan text, butir text, harus bigint, terlayani bigint);
    INSERT INTO capaian VALUES
      ('Jelarai Selor', '65.01', 'kabkota.kesehatan.ibu-hamil', NULL, 130, 117),
      ('Tanjung Selor', '65.01', 'kabkota.kesehatan.ibu-hamil', NULL, 240, 240),
      ('Tanjung Selor', '65.01', 'kabkota.kesehatan.ibu-hamil', 'Buku KIA', 240, 180),
      ('Salimbatu', '65.01', 'kabkota.kesehatan.ibu-hamil', NULL, 90, NULL),
      ('Karang Anyar', '65.71', 'kabkota.kesehatan.ibu-hamil', NULL, 310, -1);
    """;

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: dotnet run docs/examples/postgres-rows.cs -- CONNECTION");
    return Missing;
}

await using var source = NpgsqlDataSource.Create(args[0]);
await using var connection = await source.OpenConnectionAsync();
await using (var setUp = new NpgsqlCommand(MadeUp, connection)) await setUp.ExecuteNonQueryAsync();

var rules = RuleBook.For(new BudgetYear(2025));
var layout = TallyLayout.For(rules.Catalog);
var period = ReportingPeriod.Parse("2025");
var total = new TallyBuilder(layout);

await using (var command = new NpgsqlCommand("SELECT wilayah, layanan, butir, harus, terlayani FROM capaian", connection))
await using (var rows = await command.ExecuteReaderAsync())
{
    var reading = await new TallyReader(layout, period).ReadAsync(rows, new TallyColumns(Region: 0, Service: 1, Required: 3, Done: 4) { Indicator = 2 });
    Console.WriteLine($"{reading.Rows} baris, {reading.Refused} ditolak");
    foreach (var finding in reading.Findings) Console.WriteLine(finding.ToString(Language.Indonesian));
    total.Add(reading.Batch);
}

var tally = total.ToTally();
var mothers = rules.Catalog.Find("kabkota.kesehatan.ibu-hamil")!;
var cell = tally.At(period, layout.CellAt(layout.RegionAt(RegionCode.Parse("65.01")), layout.SubjectOf(mothers)));
Console.WriteLine($"Bulungan: {cell.Done} dari {cell.Required} ibu hamil; {cell.NotReported} dari {cell.Rows} desa belum melapor");

var bulungan = TallySlice.Of(tally, RegionCode.Parse("65.01"), period).Measure(rules);
Console.WriteLine(bulungan.Services.Single(service => service.Service == mothers).Recipients.Value);

var nation = NationIndex.Of(tally, period, rules);
Console.WriteLine($"Nasional: {nation.Reporting} dari {nation.RegionCount} daerah melapor, {nation.Status.ToString(Language.Indonesian)}");
return Done;
