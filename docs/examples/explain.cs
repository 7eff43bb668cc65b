// Where a number comes from: the index of a region, or of one of its services.
// dotnet run docs/examples/explain.cs -- FILE [--service KEY] [--depth sentence|table|worksheet] [--lang id|en] [--markdown | --json | --proof]
// dotnet run docs/examples/explain.cs -- FILE --verify PROOF [--lang id|en]
#:property PublishAot=false
#:project ../../src/Spm.Core
#:project ../../src/Spm.Core.Json

using System.Text;
using Spm.Core;
using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Json;
using Spm.Core.Reports;

const int Done = 0, Unsound = 1, Refused = 2, Missing = 3;
const string Usage = "explain.cs FILE [--service KEY] [--depth sentence|table|worksheet] [--lang id|en] [--markdown | --json | --proof]\n"
    + "explain.cs FILE --verify PROOF [--lang id|en]\n"
    + "exit code: 0 done, 1 the proof is not sound, 2 refused, 3 no such file";

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string? file = null, key = null, form = null, proof = null;
var language = Language.Indonesian;
DerivationDepth? asked = null;

for (var i = 0; i < args.Length; i++)
{
    if (args[i] is "--markdown" or "--json" or "--proof" && form is null) form = args[i];
    else if (args[i] == "--lang" && i + 1 < args.Length && args[i + 1] is "id" or "en") language = args[++i] == "en" ? Language.English : Language.Indonesian;
    else if (args[i] == "--verify" && i + 1 < args.Length) proof = args[++i];
    else if (args[i] == "--service" && i + 1 < args.Length) key = args[++i];
    else if (args[i] == "--depth" && i + 1 < args.Length && Depth(args[i + 1]) is { } depth) (asked, i) = (depth, i + 1);
    else if (file is null && !args[i].StartsWith('-')) file = args[i];
    else return Refuse($"\"{args[i]}\"?\n{Usage}");
}

if (file is null) return Refuse(Usage);
if (form == "--json" && asked is not null) return Refuse(Say("--json selalu memuat seluruh pohon; jalankan tanpa --depth.", "--json always holds the whole tree; run it without --depth."));
if (!File.Exists(file))
{
    Console.Error.WriteLine(Say($"Berkas tidak ada: {file}", $"No such file: {file}"));
    return Missing;
}

try
{
    var submission = SubmissionJson.Read(File.ReadAllBytes(file), Path.GetFileName(file));
    if (RuleBook.Refusal(submission.Period.Year, language) is { } refusal) return Refuse(refusal);
    if (proof is not null)
    {
        var verdict = ReportProof.Verify(File.ReadAllBytes(proof), submission);
        Console.WriteLine(verdict.ToString(language));
        return verdict.IsSound ? Done : Unsound;
    }

    var rules = RuleBook.For(submission.Period.Year);
    var check = rules.Check(submission);
    if (check.Checked is not { } passed)
        return Refuse(ReportCardText.Print(check.Findings, language) + Say("Tidak ada indeks: perbaiki kesalahan di atas.", "No index: correct the errors above."));

    var index = rules.Measure(passed);
    var service = index.Services.FirstOrDefault(entry => entry.Service.Key == key);
    if (key is not null && service is null)
        return Refuse(Say($"Tidak ada layanan \"{key}\" di sini; yang ada: ", $"There is no service \"{key}\" here; there are: ") + string.Join(", ", index.Services.Select(entry => entry.Service.Key)));

    var derivation = service is null ? index.Explain() : service.Explain();
    var level = asked ?? DerivationDepth.Table;
    if (form == "--proof") Print(ReportProof.Write(ReportCard.Of(check, rules)));
    else if (form == "--json") Print(DerivationJson.Write(derivation));
    else Print(Encoding.UTF8.GetBytes(form is null ? DerivationText.Print(derivation, level, language) : DerivationMarkdown.Print(derivation, level, language)));
    return Done;
}
catch (SpmFormatException unreadable)
{
    return Refuse(unreadable.GetMessage(language));
}
catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(missing.Message);
    return Missing;
}

static DerivationDepth? Depth(string name) => name switch
{
    "sentence" => DerivationDepth.Sentence,
    "table" => DerivationDepth.Table,
    "worksheet" => DerivationDepth.Worksheet,
    _ => null,
};

string Say(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

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
