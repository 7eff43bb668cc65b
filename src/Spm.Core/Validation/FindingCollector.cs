using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>The findings of one check, in the order in which they were made; used by one check only.</summary>
internal sealed class FindingCollector(Submission submission)
{
    private readonly List<Finding> _findings = [];

    public bool HasErrors { get; private set; }

    public void Add(FindingDefinition definition, params object[] arguments) =>
        Add(definition, null, null, submission.Place, arguments);

    public void Add(FindingDefinition definition, string? service, string? indicator, SourcePlace? source, params object[] arguments)
    {
        HasErrors |= definition.Severity == FindingSeverity.Error;
        var where = new FindingPlace(submission.Region, submission.Period, service, indicator, source);
        _findings.Add(new Finding(definition, where, arguments));
    }

    public Finding[] ToArray() => [.. _findings];
}
