using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>One service after the check (<i>layanan terperiksa</i>).</summary>
[LegalTerm("layanan terperiksa")]
public sealed class CheckedService
{
    internal CheckedService(ServiceType service, Figure recipients, CheckedItem[]? items, QualityIndicator[] unlisted)
    {
        Service = service;
        Recipients = recipients;
        Items = items is null ? null : Array.AsReadOnly(items);
        Unlisted = Array.AsReadOnly(unlisted);
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The recipients' figure that counts; the whole service when not applicable or not yet due.</summary>
    public Figure Recipients { get; }

    /// <summary>The scored items; null when a list is owed and nothing was reported, empty when there is none.</summary>
    public IReadOnlyList<CheckedItem>? Items { get; }

    /// <summary>Scored items of the catalogue that the submission does not list.</summary>
    public IReadOnlyList<QualityIndicator> Unlisted { get; }
}
