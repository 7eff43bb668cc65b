// Village rows of the whole nation, made up, to the national recap: tally, provinces, ranking.
// The rows and the lines of the recap are in docs/examples/recap, because engine-recap.cs has the same.
// dotnet run -c Release docs/examples/national-recap.cs -- [--villages N] [--threads N] [--lang id|en]
#:property PublishAot=false
#:project ../../src/Spm.Core

using System.Diagnostics;
using System.Globalization;
using System.Text;
using Spm.Core;
using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Periods;

const int Done = 0, Refused = 2;
const string Usage = "national-recap.cs [--villages N: 1 to 1000 a kabupaten/kota, 40 unless told] [--threads N: 1 to 64] [--lang id|en]\nexit code: 0 done, 2 refused";

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var (villages, threads, language) = (40, 2, Language.Indonesian);
for (var i = 0; i < args.Length; i += 2)
{
    var value = i + 1 < args.Length ? args[i + 1] : "";
    if (args[i] == "--villages" && Number(value, 1_000) is { } number) villages = number;
    else if (args[i] == "--threads" && Number(value, TallyBuilder.MostThreads) is { } lanes) threads = lanes;
    else if (args[i] == "--lang" && value is "id" or "en") language = value == "en" ? Language.English : Language.Indonesian;
    else return Refuse($"\"{args[i]} {value}\"?\n{Usage}");
}

var rules = RuleBook.For(new BudgetYear(2025));
var period = ReportingPeriod.Parse("2025-Q2");
var layout = TallyLayout.For(rules.Catalog);

// 1. Rows, village by village: every service and item that the region owes. A few regions send nothing.
var clock = Stopwatch.StartNew();
var batch = new TallyBatch(layout, period);
foreach (var (region, required, done) in new VillageRows(layout, villages).Runs())
{
    batch.AddRun(layout.FirstCellOf(region), required, done);
    Progress(region + 1, layout.Regions.Count);
}

var made = clock.Elapsed;

// 2. The tally: whole numbers only, the same bits in any order and on any number of threads.
clock.Restart();
var builder = new TallyBuilder(layout);
builder.Add(batch, threads);
var tally = builder.ToTally();
var tallied = clock.Elapsed;

// 3. The recap: provinces, kabupaten/kota, nation.
clock.Restart();
var nation = NationIndex.Of(tally, period, rules, CoveragePolicy.AtLeast(90));
var recapped = clock.Elapsed;

foreach (var line in new RecapText(nation, language).Lines()) Console.WriteLine(line);

// 4. Every region at speed: rating, published number and rank, the same as the exact way.
clock.Restart();
var table = FinalPlan.For(layout, rules).Finish(tally, period);
var finished = clock.Elapsed;
Console.Error.WriteLine(Say(
    $"{batch.Rows:N0} baris dibuat {made.TotalSeconds:N1} s, dijumlahkan {tallied.TotalMilliseconds:N0} ms ({threads} utas), rekap {recapped.TotalMilliseconds:N0} ms, kategori dan peringkat {table.Count} daerah {finished.TotalMilliseconds:N1} ms.",
    $"{batch.Rows:N0} rows made in {made.TotalSeconds:N1} s, tallied in {tallied.TotalMilliseconds:N0} ms ({threads} threads), recap {recapped.TotalMilliseconds:N0} ms, rating and rank of {table.Count} regions {finished.TotalMilliseconds:N1} ms."));
return Done;

string Say(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

void Progress(int at, int of)
{
    if (Console.IsErrorRedirected || at % 50 != 0) return;
    Console.Error.Write(Say($"\r{at} dari {of} daerah", $"\r{at} of {of} regions") + (at + 50 > of ? "\r\u001b[K" : ""));
}

int? Number(string text, int most) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return Refused;
}
