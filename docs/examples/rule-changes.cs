// What changed between the rules of two budget years, or between what was known on two days, and by which provision.
// dotnet run docs/examples/rule-changes.cs -- YEAR YEAR [--known DAY] [--lang id|en]
#:property PublishAot=false
#:project ../../src/Spm.Core

using System.Text;
using NodaTime.Text;
using Spm.Core;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Reports;

const int Done = 0, Refused = 2;
const string Usage = "rule-changes.cs YEAR YEAR [--known DAY, such as 2026-11-22] [--lang id|en]\nexit code: 0 done, 2 refused";

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var years = new List<BudgetYear>();
var (known, language) = (Edition.KnownAsOf, Language.Indonesian);
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--lang" && i + 1 < args.Length && args[i + 1] is "id" or "en") language = args[++i] == "en" ? Language.English : Language.Indonesian;
    else if (args[i] == "--known" && i + 1 < args.Length && LocalDatePattern.Iso.Parse(args[i + 1]).TryGetValue(default, out var day)) (known, i) = (day, i + 1);
    else if (BudgetYear.TryParse(args[i], out var year) && years.Count < 2) years.Add(year);
    else return Refuse($"\"{args[i]}\"?\n{Usage}");
}

if (years.Count < 2) return Refuse(Usage);
foreach (var year in years)
    if (RuleBook.Refusal(year, known, language) is { } refusal) return Refuse(refusal);

Console.WriteLine(RuleBookDifferenceText.Print(RuleBookDifference.Between(RuleBook.For(years[0], known), RuleBook.For(years[1], known)), language));
return Done;

int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return Refused;
}
