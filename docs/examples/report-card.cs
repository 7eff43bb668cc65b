// The SPM report card of a region, from JSON or spreadsheet files of its agencies.
// dotnet run docs/examples/report-card.cs -- [FILE | DIR] [--lang id|en] [--json | --published 87,20 | --html PAGE [--earlier FILE | DIR]... [--show-all]]
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
const string Usage = "report-card.cs [FILE | DIR] [--lang id|en] [--json | --published 87,20 | --html PAGE [--earlier FILE | DIR]... [--show-all]]\n"
    + "report-card.cs --template REGION YEAR DIR\nexit code: 0 done, 2 refused, 3 no such file";

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var examples = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data");
var language = Language.Indonesian;
var (asJson, showAll) = (false, false);
string? file = null, published = null, pagePath = null;
var earlierFiles = new List<string>();
string[]? template = null;

for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--json") asJson = true;
    else if (args[i] == "--lang" && i + 1 < args.Length && args[i + 1] is "id" or "en") language = args[++i] == "en" ? Language.English : Language.Indonesian;
    else if (args[i] == "--published" && i + 1 < args.Length) published = args[++i];
    else if (args[i] == "--html" && i + 1 < args.Length) pagePath = args[++i];
    else if (args[i] == "--earlier" && i + 1 < args.Length) earlierFiles.AddRange(Directory.Exists(args[++i]) ? Directory.GetFiles(args[i], "*.json").Order(StringComparer.Ordinal) : [args[i]]);
    else if (args[i] == "--show-all") showAll = true;
    else if (args[i] == "--template" && i + 3 < args.Length) template = [args[++i], args[++i], args[++i]];
    else if (file is null && !args[i].StartsWith('-')) file = args[i];
    else return Refuse($"\"{args[i]}\"?\n{Usage}");
}

if (asJson && published is not null) return Refuse(Say("--published mencetak teks; jalankan tanpa --json.", "--published prints text; run it without --json."));

if (pagePath is not null && (asJson || published is not null)) return Refuse(Say("--html menulis halaman; jalankan tanpa --json dan --published.", "--html writes a page; run it without --json and --published."));
if (pagePath is null && (earlierFiles.Count > 0 || showAll)) return Refuse(Say("--earlier dan --show-all hanya berlaku bersama --html.", "--earlier and --show-all go with --html."));

try
{
    if (template is not null) return file is null ? WriteTemplates(template[0], template[1], template[2]) : Refuse($"\"{file}\"?\n{Usage}");
    return PrintCard();
}
catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(missing.Message);
    return Missing;
}

int PrintCard()
{
    var path = file ?? Path.Combine(examples, "kabupaten-bulungan-2025.json");
    var isFolder = Directory.Exists(path);
    if (!isFolder && !File.Exists(path))
    {
        Console.Error.WriteLine(Say($"Berkas atau folder tidak ada: {path}", $"No such file or folder: {path}"));
        return Missing;
    }

    string[] files = isFolder
        ? [.. Directory.GetFiles(path).Where(name => Path.GetExtension(name).ToLowerInvariant() is ".csv" or ".json").Order(StringComparer.Ordinal)]
        : [path];
    if (files.Length == 0)
    {
        Console.Error.WriteLine(Say($"Tidak ada berkas .csv atau .json di {path}", $"There is no .csv or .json file in {path}"));
        return Missing;
    }

    var problems = new List<string>();
    var parts = files.Select(name => ReadFile(name, problems)).OfType<Submission>().ToArray();
    foreach (var problem in problems) Console.Error.WriteLine(problem);
    if (parts.Length == 0) return Refuse(Say("Tidak ada rapor: perbaiki masalah di atas, lalu jalankan lagi.", "No report card: correct the problems above, then run again."));
    var year = parts[0].Period.Year;
    if (RuleBook.Refusal(year, language) is { } refusal) return Refuse(refusal);

    var rules = RuleBook.For(year);
    var check = Check(parts, rules);
    var hasErrors = !check.Passed;
    if (hasErrors)
    {
        // Services free of errors are still shown when the joined files of a folder hold errors; a single file is refused whole.
        var errors = check.Findings.Where(finding => finding.Severity == FindingSeverity.Error).ToArray();
        var rest = isFolder ? Check([.. WithoutErrors(parts, errors)], rules) : check;
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
    string? why = null;
    try
    {
        if (published is not null) why = card.Index.Reconcile(published).Describe(language);
    }
    catch (FormatException unreadable)
    {
        return Refuse("--published: " + unreadable.Message);
    }

    if (pagePath is not null)
    {
        if (!TryWritePage(card, pagePath, out var problem)) return Refuse(problem);
    }
    else Print(asJson ? ReportJson.Write(card) : Encoding.UTF8.GetBytes(ReportCardText.Print(card, language)));
    if (why is not null) Console.Write("\n" + why);
    if (file is null && !asJson && pagePath is null)
        Console.WriteLine(Say("\nContoh lain: ", "\nOther examples: ")
            + string.Join(", ", Directory.GetFiles(examples, "*.json").Order().Select(other => Path.GetRelativePath(".", other))));
    if (problems.Count == 0 && !hasErrors) return Done;
    return Refuse(Say(
        "Rapor di atas belum lengkap: layanan yang bermasalah dihitung belum dilaporkan. Perbaiki, lalu jalankan lagi.",
        "The report card above is incomplete: services with problems count as not reported. Correct them, then run again."));
}

// Writes the page of a card, with the trend of the files named by --earlier.
bool TryWritePage(ReportCard card, string target, out string problem)
{
    var problems = new List<string>();
    var cards = new List<ReportCard>();
    foreach (var (name, part) in earlierFiles.Select(name => (name, ReadFile(name, problems))))
    {
        if (part is null) continue;
        if (RuleBook.Refusal(part.Period.Year, language) is { } refusal) problems.Add($"{name}: {refusal}");
        else if (RuleBook.For(part.Period.Year) is var rules && rules.Check(part) is { Passed: true } check) cards.Add(ReportCard.Of(check, rules));
        else problems.Add($"{name}: " + ReportCardText.Print(rules.Check(part).Findings, language));
    }

    problem = string.Join("\n", problems);
    if (problems.Count > 0) return false;
    try
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        File.WriteAllText(target, ReportCardHtml.Print(card, language, cards, showAll ? DisclosureRules.ShowEverything : null));
    }
    catch (ArgumentException unfit)
    {
        problem = "--earlier: " + unfit.Message;
        return false;
    }

    Console.WriteLine(target);
    return true;
}

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

// One part is checked by itself; several are joined first.
static CheckResult Check(Submission[] parts, RuleBook rules) =>
    parts.Length == 1 ? rules.Check(parts[0]) : SubmissionMerge.Join(parts.Select(part => WithoutBlankCopies(part, parts)), rules.Catalog).Check();

// A service of several agencies stands in the template of each: an untouched copy says nothing once another agency reports the service.
static Submission WithoutBlankCopies(Submission part, Submission[] parts)
{
    var reported = parts.Where(other => other != part).SelectMany(other => other.Figures).Where(IsReported).Select(entry => entry.Service).ToHashSet();
    var said = part.Figures.Where(entry => IsReported(entry) || !reported.Contains(entry.Service)).ToArray();
    return With(part, said, part.Services?.Where(key => !reported.Contains(key) || said.Any(entry => entry.Service == key)).ToArray());
}

static bool IsReported(ServiceFigures entry) =>
    entry.Recipients != Figure.Unknown with { Place = entry.Recipients.Place } || (entry.Quality ?? []).Any(item => item.Figure != Figure.Unknown with { Place = item.Figure.Place });

// The parts of the same region and period, without those services in which an error stands; they count as not reported.
static IEnumerable<Submission> WithoutErrors(Submission[] parts, IReadOnlyList<Finding> errors)
{
    var wrong = errors.Select(finding => finding.Where.Service).OfType<string>().ToHashSet();
    var (region, period) = parts.GroupBy(part => (part.Region, part.Period)).MaxBy(group => group.Count())!.Key;
    return parts.Where(part => part.Region == region && part.Period == period)
        .Select(part => With(part, part.Figures.Where(entry => !wrong.Contains(entry.Service)), part.Services));
}

static Submission With(Submission part, IEnumerable<ServiceFigures> figures, IReadOnlyList<string>? services) =>
    new(part.Region, part.Period, part.Sender, figures) { Services = services, Note = part.Note, Place = part.Place };

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
