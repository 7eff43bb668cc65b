// The SPM report card of a region, from a submission in JSON.
// dotnet run docs/examples/report-card.cs -- [FILE.json] [--lang id|en] [--json | --published 87,20]
#:property PublishAot=false
#:project ../../src/Spm.Core
#:project ../../src/Spm.Core.Json

using System.Text;
using Spm.Core;
using Spm.Core.Indices;
using Spm.Core.Json;
using Spm.Core.Reports;

const int Done = 0, Refused = 2, Missing = 3;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var examples = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data");
var language = Language.Indonesian;
var asJson = false;
string? file = null, published = null;

for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--json") asJson = true;
    else if (args[i] == "--lang" && i + 1 < args.Length && args[i + 1] is "id" or "en") language = args[++i] == "en" ? Language.English : Language.Indonesian;
    else if (args[i] == "--published" && i + 1 < args.Length) published = args[++i];
    else if (file is null && !args[i].StartsWith('-')) file = args[i];
    else return Refuse($"\"{args[i]}\"?\nreport-card.cs [FILE.json] [--lang id|en] [--json | --published 87,20]\nexit code: 0 done, 2 refused, 3 no such file");
}

if (asJson && published is not null)
    return Refuse(language == Language.Indonesian ? "--published mencetak teks; jalankan tanpa --json." : "--published prints text; run it without --json.");

var path = file ?? Path.Combine(examples, "kabupaten-bulungan-2025.json");
if (Directory.Exists(path)) return Refuse(language == Language.Indonesian ? $"{path} adalah folder; sebut satu berkas JSON." : $"{path} is a folder; name one JSON file.");
if (!File.Exists(path))
{
    Console.Error.WriteLine(language == Language.Indonesian ? $"Berkas tidak ada: {path}" : $"No such file: {path}");
    return Missing;
}

try
{
    var submission = SubmissionJson.Read(File.ReadAllBytes(path), Path.GetFileName(path));
    if (RuleBook.Refusal(submission.Period.Year, language) is { } refusal) return Refuse(refusal);

    var rules = RuleBook.For(submission.Period.Year);
    var check = rules.Check(submission);
    if (!check.Passed)
    {
        Print(asJson ? FindingsJson.Write(check.Findings) : Encoding.UTF8.GetBytes(ReportCardText.Print(check.Findings, language)));
        return Refuse(language == Language.Indonesian
            ? "Tidak ada indeks: perbaiki kesalahan di atas (baris berawalan K), lalu jalankan lagi."
            : "No index: correct the errors above (lines that begin with E), then run again.");
    }

    var card = ReportCard.Of(check, rules);
    var why = published is null ? null : card.Index.Reconcile(published);
    Print(asJson ? ReportCardJson.Write(card) : Encoding.UTF8.GetBytes(ReportCardText.Print(card, language)));
    if (why is not null) Console.Write("\n" + why.Describe(language));
    if (file is null && !asJson)
        Console.WriteLine((language == Language.Indonesian ? "\nContoh lain: " : "\nOther examples: ")
            + string.Join(", ", Directory.GetFiles(examples, "*.json").Order().Select(other => Path.GetRelativePath(".", other))));
    return Done;
}
catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(missing.Message);
    return Missing;
}
catch (SpmFormatException unreadable)
{
    return Refuse(unreadable.GetMessage(language));
}
catch (FormatException unreadable)
{
    return Refuse("--published: " + unreadable.Message);
}

int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return Refused;
}

static void Print(ReadOnlyMemory<byte> utf8)
{
    using var output = Console.OpenStandardOutput();
    output.Write(utf8.Span);
}
