using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Fulfilment;

/// <summary>What was collected about one service (<i>data layanan</i>): who is entitled, and what there is to serve them with.</summary>
/// <remarks>Counts only: names and identities stay with the caller. Held as collected, even below zero: the collection finds it.</remarks>
[LegalTerm("data layanan", "PP 2/2018 Pasal 12")]
public sealed record ServiceData
{
    /// <summary>Makes the data of a service.</summary>
    /// <param name="service">The service.</param>
    /// <param name="recipients">Everybody entitled; null when it was not collected, which is not zero.</param>
    /// <param name="resources">What is available, each resource once; none is allowed and counts as incomplete.</param>
    public ServiceData(ServiceType service, long? recipients, IEnumerable<ResourceStock>? resources = null)
    {
        Service = Require.NotNull(service);
        Recipients = recipients;
        Resources = Require.Copy(resources ?? []);
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>Everybody entitled (<i>penerima pelayanan dasar</i>); null when it was not collected.</summary>
    public long? Recipients { get; }

    /// <summary>What the recipients are counted in; the catalogue's unit unless told.</summary>
    public string Unit { get => field ?? Service.Unit; init => field = Require.Text(value); }

    /// <summary>What the number rests on; null when not given.</summary>
    public RequiredBasis? Basis { get; init; }

    /// <summary>For how many of them the caller holds a complete identity (<i>identitas lengkap</i>); null when not given.</summary>
    public long? Identified { get; init; }

    /// <summary>How many of them have it already and keep it, such as access to water; 0, the default, where everybody is served anew each year.</summary>
    public long Served { get; init; }

    /// <summary>Goods, services, facilities and staff available, in the order of the caller.</summary>
    public IReadOnlyList<ResourceStock> Resources { get; }

    /// <summary>What standards count instead of recipients: schools, posts, damaged houses.</summary>
    public IReadOnlyList<CountedUnit> Counts { get; init => field = Require.Copy(value); } = [];

    /// <summary>The events that made the recipients entitled; none where no event does.</summary>
    public IReadOnlyList<RecipientEvent> Events { get; init => field = Require.Copy(value); } = [];

    /// <summary>How many recipients other years have; null leaves it to the rules, and to as many as now where events made them.</summary>
    public RecipientProjection? Projection { get; init; }

    /// <summary>How much of what the first stage asks is there: number, its basis, identities, and every resource and counted unit.</summary>
    /// <remarks>A service without any resource lacks one part.</remarks>
    public StageCompleteness Completeness => new(
        Given(Recipients) + (Basis is null ? 0 : 1) + Given(Identified) + Resources.Sum(entry => Given(entry.Available)) + Counts.Sum(entry => Given(entry.Count)),
        LeastParts - 1 + Math.Max(1, Resources.Count) + Counts.Count);

    /// <summary>The parts that are asked about any service.</summary>
    internal const long LeastParts = 4;

    private static long Given(long? count) => count is null ? 0 : 1;
}
