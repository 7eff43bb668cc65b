using Spm.Core.Catalog;

namespace Spm.Core.Json.Fuzz;

/// <summary>Spreadsheet files: every mistake is a value, and what is clean is written and read again as the same.</summary>
internal sealed class CsvReader() : Reader("spm-csv", "spm-csv-0")
{
    public override bool Check(byte[] bytes, Random random)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = SubmissionCsv.Read(bytes, "a.csv");
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        FuzzFailure.Unless(taken < 50_000_000 + (bytes.Length * 2_000L), $"{taken} bytes of memory for {bytes.Length} bytes");
        foreach (var problem in read.Problems)
            foreach (var language in Enum.GetValues<Language>())
                FuzzFailure.Unless(!problem.ToString(language).AsSpan().ContainsAny('\n', '\r', '\u001b'), $"a problem that is not one plain line: {problem}");
        if (!read.IsClean || read.Submission is not { } submission) return false;

        // A file of an earlier year is read, so that the check can say that its rules are not encoded; no template of it can be written.
        if (submission.Period.Year < ServiceCatalog.FirstYear) return true;
        var catalog = ServiceCatalog.For(submission.Period.Year);
        var again = SubmissionCsv.Read(SubmissionCsv.Write(submission, catalog), "a.csv");
        FuzzFailure.Unless(again.IsClean, $"what is written is refused: {(again.IsClean ? null : again.Problems[0])}");
        var (first, second) = (SubmissionJson.Write(submission), SubmissionJson.Write(again.OrThrow()));
        FuzzFailure.Unless(first.Span.SequenceEqual(second.Span), "what is written is read as something else");
        return true;
    }
}
