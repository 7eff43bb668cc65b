using Spm.Core.Internal;
using Spm.Core.Nomenclature;
using Spm.Core.PlanningDocuments;

namespace Spm.Core.Spending;

/// <summary>How rows of documents become SPM spending (<i>cara menghitung belanja SPM</i>): which tags, and what happens where several services share a row.</summary>
/// <remarks>That a row is tagged is seen in the official list; which service it pays for, and that nobody's share is larger than another's, is inferred.
/// Shares that a tag or the document states come before the reading.</remarks>
[LegalTerm("cara menghitung belanja SPM")]
public sealed record SpendingMethod
{
    /// <summary>The shipped tags, shared rows divided equally, renumbered codes followed, the ceiling that the kind of document carries.</summary>
    public static SpendingMethod Usual { get; } = new();

    /// <summary>Which sub kegiatan pays for which service.</summary>
    public BudgetTagging Tagging { get => field ?? BudgetTagging.Shipped; init => field = Require.NotNull(value); }

    /// <summary>What happens to a row that pays for several services where nobody says their shares.</summary>
    public SharedTagPolicy Shared { get => field ?? SharedTagPolicy.Equally; init => field = Require.NotNull(value); }

    /// <summary>The moves by which an untagged code that was renumbered is counted as its one successor; null follows none.</summary>
    public CodeCrosswalk? Crosswalk { get; init; } = CodeCrosswalk.Shipped;

    /// <summary>Which amount of a row counts; null for that of the document: indicative in plans, provisional in KUA and PPAS, granted in RKA, APBD and DPA.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named kind.</exception>
    public CeilingKind? Ceiling { get; init => field = value is { } kind ? Require.Defined(kind) : null; }

    internal CeilingKind CeilingOf(PlanningDocumentKind kind) => Ceiling ?? DocumentMoney.CeilingOf(kind);
}
