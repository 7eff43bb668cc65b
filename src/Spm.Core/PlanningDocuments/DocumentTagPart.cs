using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>A service that a row is tagged with, and its share of the money (<i>bagian penandaan SPM</i>).</summary>
[LegalTerm("bagian penandaan SPM")]
public sealed record DocumentTagPart
{
    /// <summary>Makes a part.</summary>
    /// <param name="service">The key of the service as written; an unknown one is found by the check.</param>
    /// <param name="share">Its share of the row's money, 0 to 1; null when nobody says.</param>
    public DocumentTagPart(string service, Ratio? share = null)
    {
        Service = Require.Text(service);
        Share = share;
    }

    /// <summary>The key of the service as written.</summary>
    public string Service { get; }

    /// <summary>Its share of the row's money; null when nobody says. Held as given: the check finds shares that do not add up to one.</summary>
    public Ratio? Share { get; }
}
