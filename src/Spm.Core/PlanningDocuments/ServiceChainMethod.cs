using Spm.Core.Internal;
using Spm.Core.Nomenclature;

namespace Spm.Core.PlanningDocuments;

/// <summary>How rows of documents are given to services (<i>cara menelusuri layanan</i>).</summary>
/// <remarks>That a row is tagged was seen in the official list; which service it pays for, and equal shares where nobody states any, are inferred.</remarks>
[LegalTerm("cara menelusuri layanan")]
public sealed record ServiceChainMethod
{
    /// <summary>The shipped tags, shared rows divided equally, renumbered codes followed.</summary>
    public static ServiceChainMethod Usual { get; } = new();

    /// <summary>Which sub kegiatan pays for which service.</summary>
    public BudgetTagging Tagging { get => field ?? BudgetTagging.Shipped; init => field = Require.NotNull(value); }

    /// <summary>What happens to a row that pays for several services where nobody states their shares.</summary>
    public SharedTagPolicy Shared { get => field ?? SharedTagPolicy.Equally; init => field = Require.NotNull(value); }

    /// <summary>The moves by which a renumbered code is read as its one successor; null follows none.</summary>
    public CodeCrosswalk? Crosswalk { get; init; } = CodeCrosswalk.Shipped;
}
