using Spm.Core.Catalog;

namespace Spm.Core.ActionPlans;

/// <summary>Who stays unserved in a service after an answer (<i>yang masih belum terlayani</i>).</summary>
/// <param name="Service">The service.</param>
/// <param name="Before">Entitled people not served now; null when the number is not known.</param>
/// <param name="After">Entitled people still not served then; null when the number is not known.</param>
[LegalTerm("yang masih belum terlayani")]
public sealed record UnservedPeople(ServiceType Service, long? Before, long? After);
