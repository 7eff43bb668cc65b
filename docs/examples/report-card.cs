// The SPM report card of a region, from JSON or spreadsheet files of its agencies.
// dotnet run docs/examples/report-card.cs -- [FILE | DIR] [--lang id|en] [--json]
// dotnet run docs/examples/report-card.cs -- --template REGION YEAR DIR
#:property PublishAot=false
#:project ../../src/Spm.Core
#:project ../../src/Spm.Core.Json

using System.Text;
using Spm.Core;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Json;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Validation;

const int Done = 0, Refused = 2, Missing = 3;
const string Usage = "[FILE | DIR] [--lang id|en] [--json] | --template REGION YEAR DIR";

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var examples = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data");
var language = Language.Indonesian;
var asJson = false;
string? file = null;
string[]? template = null;

for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--json") asJson = true;
    else if (args[i] == "--lang" && i + 1 < args.Length && args[i + 1] is "id" or "en") language = args[++i] == "en" ? Language.English : Language.Indonesian;
    else if (args[i] == "--template" && i + 3 < args.Length) template = [args[++i], args[++i], args[++i]];
    else if (file is null && !args[i].StartsWith('-')) file = args[i];
    else return Refuse($"\"{args[i]}\": {Usage}");
}

if (template is not null) return file is null ? WriteTemplates(template[0], template[1], template[2]) : Refuse($"\"{file}\": {Usage}");

var path = file ?? Path.Combine(examples, "kabupaten-bulungan-2025.json");
if (!File.Exists(path) && !Directory.Exists(path))
{
    Console.Error.WriteLine(Say($"Berkas atau folder tidak ada: {path}", $"No such file or folder: {path}"));
    return Missing;
}

string[] files = Directory.Exists(path)
    ? [.. Directory.GetFiles(path).Where(name => Path.GetExtension(name).ToLowerInvariant() is ".csv" or ".json").Order(StringComparer.Ordinal)]
    : [path];
if (files.Length == 0)
{
    Console.Error.WriteLine(Say($"Tidak ada berkas .csv atau .json di {path}", $"There is no .csv or .json file in {path}"));
    return Missing;
}

var problems = new List<string>();
var submissions = files.Select(name => ReadFile(name, problems)).OfType<Submission>().ToList();
var joined = Directory.Exists(path) ? Join(submissions, problems) : submissions.FirstOrDefault();
foreach (var problem in problems) Console.Error.WriteLine(problem);
if (joined is null) return Refuse(Say("Tidak ada rapor: perbaiki masalah di atas, lalu jalankan lagi.", "No report card: correct the problems above, then run again."));
if (RuleBook.Refusal(joined.Period.Year, language) is { } refusal) return Refuse(refusal);

var rules = RuleBook.For(joined.Period.Year);
var check = rules.Check(joined);
var hasErrors = !check.Passed;
if (hasErrors)
{
    // Services free of errors are still shown when the joined files of a folder hold errors; a single file is refused whole.
    var errors = check.Findings.Where(finding => finding.Severity == FindingSeverity.Error).ToArray();
    var rest = Directory.Exists(path) ? rules.Check(WithoutServicesInError(joined, errors)) : check;
    Print(asJson && !rest.Passed ? FindingsJson.Write(check.Findings) : Encoding.UTF8.GetBytes(ReportCardText.Print(rest.Passed ? errors : check.Findings, language)), toError: asJson && rest.Passed);
    if (!rest.Passed)
    {
        return Refuse(Say(
            "Tidak ada indeks: perbaiki kesalahan di atas (baris berawalan K), lalu jalankan lagi.",
            "No index: correct the errors above (lines that begin with E), then run again."));
    }

    check = rest;
}

var card = ReportCard.Of(check, rules);
Print(asJson ? ReportCardJson.Write(card) : Encoding.UTF8.GetBytes(ReportCardText.Print(card, language)));
if (file is null && !asJson)
    Console.WriteLine(Say("\nContoh lain: ", "\nOther examples: ")
        + string.Join(", ", Directory.GetFiles(examples, "*.json").Order().Select(other => Path.GetRelativePath(".", other))));
if (problems.Count == 0 && !hasErrors) return Done;
return Refuse(Say(
    "Rapor di atas belum lengkap: layanan yang bermasalah dihitung belum dilaporkan. Perbaiki, lalu jalankan lagi.",
    "The report card above is incomplete: services with problems count as not reported. Correct them, then run again."));

// Reads one file; what is wrong with it is added in words, what can be used is returned.
Submission? ReadFile(string name, List<string> found)
{
    var shown = Path.GetFileName(name);
    if (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
    {
        var result = SubmissionCsv.Read(File.ReadAllBytes(name), shown);
        found.AddRange(result.Problems.Select(problem => problem.ToString(language)));
        return result.Submission;
    }

    try
    {
        return SubmissionJson.Read(File.ReadAllBytes(name), shown);
    }
    catch (SpmFormatException unreadable)
    {
        found.Add(unreadable.GetMessage(language));
        return null;
    }
}

// One submission of a region from those of its agencies: each service from the one sender that reports it.
Submission? Join(IReadOnlyList<Submission> parts, List<string> found)
{
    if (parts.Count == 0) return null;
    var (region, period) = parts.GroupBy(part => (part.Region, part.Period)).OrderByDescending(group => group.Count()).First().Key;
    foreach (var other in parts.Where(part => part.Region != region || part.Period != period))
        found.Add(Where(other.Place) + Say(
            $"{other.Sender} melaporkan {other.Region} {other.Period.ToString(language)}, berkas lain {region} {period.ToString(language)}; tidak ikut dihitung",
            $"{other.Sender} reports {other.Region} {other.Period.ToString(language)}, the other files {region} {period.ToString(language)}; left out"));

    var own = parts.Where(part => part.Region == region && part.Period == period).ToArray();
    var senders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
    foreach (var part in own.Where(part => !senders.Add(part.Sender)))
        found.Add(Where(part.Place) + Say($"berkas kedua dari {part.Sender}; sisakan satu", $"a second file of {part.Sender}; keep one"));

    var figures = new List<ServiceFigures>();
    foreach (var service in own.SelectMany(part => part.Figures).GroupBy(entry => entry.Service))
    {
        var reported = service.Where(IsReported).ToArray();
        if (reported.Length < 2)
        {
            figures.Add(reported.FirstOrDefault() ?? service.First());
            continue;
        }

        foreach (var second in reported.Skip(1))
            found.Add(Where(second.Place) + Say(
                $"{service.Key} sudah dilaporkan di {reported[0].Place?.ToString(language)}; sisakan satu",
                $"{service.Key} is reported at {reported[0].Place?.ToString(language)} already; keep one"));
        figures.Add(new ServiceFigures(service.Key, Figure.Unknown) { Place = reported[0].Place });
    }

    var notes = own.Select(part => part.Note).OfType<string>().Distinct().ToArray();
    return new Submission(region, period, string.Join(", ", senders), figures) { Note = notes.Length == 0 ? null : string.Join("; ", notes), Place = own[0].Place };
}

static bool IsReported(ServiceFigures entry) =>
    entry.Recipients != Figure.Unknown with { Place = entry.Recipients.Place } || (entry.Quality ?? []).Any(item => item.Figure != Figure.Unknown with { Place = item.Figure.Place });

// The figures without those services in which an error stands; they count as not reported.
static Submission WithoutServicesInError(Submission submission, IReadOnlyList<Finding> errors)
{
    var wrong = errors.Select(finding => finding.Where.Service).OfType<string>().ToHashSet();
    return new Submission(submission.Region, submission.Period, submission.Sender, submission.Figures.Where(entry => !wrong.Contains(entry.Service)))
    {
        Services = submission.Services,
        Note = submission.Note,
        Place = submission.Place,
    };
}

// One file for each agency role that answers for a service of the region; nothing is written over.
int WriteTemplates(string regionText, string yearText, string folder)
{
    if (!ReportingPeriod.TryParse(yearText, out var period))
        return Refuse(Say($"\"{yearText}\" bukan tahun atau periode; contoh: 2025", $"\"{yearText}\" is no year or period; an example is 2025"));
    if (RuleBook.Refusal(period.Year, language) is { } refused) return Refuse(refused);
    var catalog = ServiceCatalog.For(period.Year);
    if (!RegionCode.TryParse(regionText, out var code) || catalog.Regions.Find(code, period.Year) is not { } region)
        return Refuse(Say($"\"{regionText}\" bukan kode wilayah tahun {period.Year}; contoh: 65.01", $"\"{regionText}\" is no region code of {period.Year}; an example is 65.01"));
    var owed = catalog.OwedBy(region);
    if (owed.Owed.Count == 0) return Refuse(Say($"{region} tidak memiliki kewajiban SPM sendiri", $"{region} owes no services of its own"));

    var templates = (
        from role in AgencyRole.All
        let services = catalog.Services.Where(service => owed.Includes(service) && service.AgencyRoles.Contains(role)).ToArray()
        where services.Length > 0
        select (Path: Path.Combine(folder, role.Slug + ".csv"), Bytes: SubmissionCsv.Template(region, catalog, services, role.Name, period))).ToArray();
    if (File.Exists(folder)) return Refuse(Say($"{folder} adalah berkas, bukan folder", $"{folder} is a file, not a folder"));
    if (templates.Where(entry => File.Exists(entry.Path)).Select(entry => entry.Path).ToArray() is { Length: > 0 } existing)
        return Refuse(Say($"Sudah ada dan tidak ditimpa: {string.Join(", ", existing)}", $"Exists and is not written over: {string.Join(", ", existing)}"));

    Directory.CreateDirectory(folder);
    foreach (var entry in templates)
    {
        using var output = new FileStream(entry.Path, FileMode.CreateNew);
        output.Write(entry.Bytes.Span);
        Console.WriteLine(entry.Path);
    }

    return Done;
}

string Where(SourcePlace? place) => place is null ? "" : $"{place.ToString(language)}: ";

string Say(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return Refused;
}

static void Print(ReadOnlyMemory<byte> utf8, bool toError = false)
{
    using var output = toError ? Console.OpenStandardError() : Console.OpenStandardOutput();
    output.Write(utf8.Span);
}
