using Spm.Core.Catalog;

namespace Spm.Core.Fulfilment;

/// <summary>What a line of needs, a plan item and a delivery have in common; no resource means the recipients.</summary>
internal readonly record struct NeedKey(ServiceType Service, string? Resource);
