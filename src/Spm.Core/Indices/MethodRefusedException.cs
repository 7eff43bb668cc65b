using Spm.Core.Catalog;

namespace Spm.Core.Indices;

/// <summary>The chosen method does not fit the figures (<i>cara penghitungan tidak dapat dipakai</i>): <c>single-figure</c> met a second item.</summary>
[LegalTerm("cara penghitungan tidak dapat dipakai")]
public sealed class MethodRefusedException : InvalidOperationException
{
    internal MethodRefusedException(ServiceType service, int items)
        : base(FormattableString.Invariant($"quality=single-figure takes one quality item a service; {service.Key} lists {items}."))
    {
        Service = service;
        Items = items;
    }

    /// <summary>The service that lists more than one item.</summary>
    public ServiceType Service { get; }

    /// <summary>How many items it lists.</summary>
    public int Items { get; }
}
