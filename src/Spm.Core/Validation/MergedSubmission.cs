using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>The parts of several senders as one submission (<i>data gabungan</i>), with what was noticed on the way.</summary>
/// <remarks>The same whatever the order of the parts. The parts stay with it, so that results can be led back to their senders.</remarks>
[LegalTerm("data gabungan")]
public sealed class MergedSubmission
{
    private readonly ServiceCatalog _catalog;
    private readonly Dictionary<string, ServiceParts> _services;

    internal MergedSubmission(
        Submission submission, SubmissionPart[] parts, Finding[] findings, Dictionary<string, ServiceParts> services, ServiceCatalog catalog)
    {
        Submission = submission;
        Parts = Array.AsReadOnly(parts);
        Findings = Array.AsReadOnly(findings);
        _services = services;
        _catalog = catalog;
    }

    /// <summary>The joined submission; its scope is that of all senders together, or open when one of them set no limit.</summary>
    public Submission Submission { get; }

    /// <summary>The senders by name, each with what it contributed.</summary>
    public IReadOnlyList<SubmissionPart> Parts { get; }

    /// <summary>What joining noticed; checking notices more.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>True when a finding of joining is an error, so that no index can follow.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Checks the joined submission against the catalogue it was joined with; the findings of joining come first.</summary>
    /// <param name="previous">The previous joined report of the same region and year; null when there is none.</param>
    /// <param name="asOf">The day on which the figures are looked at; see <see cref="SubmissionCheck.Run"/>.</param>
    public CheckResult Check(Submission? previous = null, LocalDate? asOf = null)
    {
        var result = SubmissionCheck.Run(Submission, _catalog, previous, asOf);
        var passed = HasErrors ? null : result.Checked;
        return new CheckResult([.. Findings, .. result.Findings], passed is null ? null : new CheckedSubmission(passed, this));
    }

    /// <summary>Who counted what in a service; null when nobody reported it.</summary>
    internal ServiceParts? PartsOf(ServiceType service) => _services.GetValueOrDefault(service.Key);
}
