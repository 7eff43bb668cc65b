using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>What a spreadsheet file gave (<i>hasil pembacaan berkas lembar sebar</i>): the figures that can be used, and all problems.</summary>
/// <remarks>A service with a problem in one of its rows is in the submission as not reported, with its place, so that it is neither
/// counted with half of its numbers nor forgotten; services free of problems keep their figures.</remarks>
[LegalTerm("hasil pembacaan berkas lembar sebar")]
public sealed class SubmissionCsvResult
{
    internal SubmissionCsvResult(Submission? submission, SubmissionCsvProblem[] problems, string[] unusable)
    {
        Submission = submission;
        Problems = Array.AsReadOnly(problems);
        UnusableServices = Array.AsReadOnly(unusable);
    }

    /// <summary>What can be used; null when region, period, sender or the columns are not readable.</summary>
    public Submission? Submission { get; }

    /// <summary>All problems, from the top of the file to its end; beyond the first 500 only their number is told.</summary>
    public IReadOnlyList<SubmissionCsvProblem> Problems { get; }

    /// <summary>The keys of known services of which a row has a problem.</summary>
    public IReadOnlyList<string> UnusableServices { get; }

    /// <summary>True when nothing is wrong with the file itself; the check of the submission may still find something.</summary>
    public bool IsClean => Problems.Count == 0;

    /// <summary>The submission of a file without problems.</summary>
    /// <exception cref="InvalidOperationException">There are problems; the message names the first.</exception>
    public Submission OrThrow() => IsClean && Submission is not null
        ? Submission
        : throw new InvalidOperationException($"The file has problems: {Problems[0]}");
}
