// Reads a submission and prints its card: what an embedded program does all day, and all that it keeps of the libraries.
using Spm.Core;
using Spm.Core.Indices;
using Spm.Core.Json;
using Spm.Core.Reports;

var submission = SubmissionJson.Read(File.ReadAllBytes(args[0]), Path.GetFileName(args[0]));
var rules = RuleBook.For(submission.Period.Year);
var check = rules.Check(submission);
if (!check.Passed)
{
    Console.Write(System.Text.Encoding.UTF8.GetString(FindingsJson.Write(check.Findings).Span));
    return 2;
}

var card = ReportCard.Of(check, rules);
Console.Write(ReportCardText.Print(card, Language.Indonesian));
Console.Write(System.Text.Encoding.UTF8.GetString(ReportCardJson.Write(card).Span));
return 0;
