using Spm.Core.Catalog;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>A submission that may proceed to an index (<i>data terperiksa</i>): it has no error-level finding.</summary>
/// <remarks>Only <see cref="SubmissionCheck"/> makes one, so an index over unchecked figures does not compile. Every service within the
/// sender's scope is here, also those that nothing was reported for.</remarks>
[LegalTerm("data terperiksa")]
public sealed class CheckedSubmission
{
    internal CheckedSubmission(Submission submission, ServiceCatalog catalog, OwedServices owed, CheckedService[] services)
    {
        Submission = submission;
        Catalog = catalog;
        Owed = owed;
        Services = Array.AsReadOnly(services);
    }

    internal CheckedSubmission(CheckedSubmission passed, MergedSubmission merged)
        : this(passed.Submission, passed.Catalog, passed.Owed, [.. passed.Services]) => Merged = merged;

    /// <summary>The submission as sent.</summary>
    public Submission Submission { get; }

    /// <summary>The parts that it was joined from; null when it came from one sender.</summary>
    public MergedSubmission? Merged { get; }

    /// <summary>The catalogue that it was checked against.</summary>
    public ServiceCatalog Catalog { get; }

    /// <summary>The region.</summary>
    public Region Region => Owed.Region;

    /// <summary>What the region owes, and by which rule.</summary>
    public OwedServices Owed { get; }

    /// <summary>The services within scope, by catalogue position.</summary>
    public IReadOnlyList<CheckedService> Services { get; }
}
