using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>The findings of one check, in the order in which they were made; used by one check only.</summary>
internal sealed class FindingCollector(Submission submission)
{
    private readonly List<Finding> _findings = [];

    public Submission Submission => submission;

    public bool HasErrors { get; private set; }

    /// <summary>An empty collector about the same submission.</summary>
    public FindingCollector Beside() => new(submission);

    public void Add(Finding finding)
    {
        HasErrors |= finding.Severity == FindingSeverity.Error;
        _findings.Add(finding);
    }

    public void Add(FindingDefinition definition, params object[] arguments) =>
        Add(definition, null, null, submission.Place, arguments);

    public void Add(FindingDefinition definition, string? service, string? indicator, SourcePlace? source, params object[] arguments)
    {
        var where = new FindingPlace(submission.Region, submission.Period, service, indicator, source);
        Add(new Finding(definition, where, arguments));
    }

    public Finding[] ToArray() => [.. _findings];
}
