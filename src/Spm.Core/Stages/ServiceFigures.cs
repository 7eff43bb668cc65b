using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;

namespace Spm.Core.Stages;

/// <summary>What a submission says about one service (<i>angka layanan</i>): its recipients and its quality items.</summary>
[LegalTerm("angka layanan", "Permendagri 59/2021 Lampiran (belum dibaca)")]
public sealed record ServiceFigures
{
    /// <summary>Makes the figures of a service.</summary>
    /// <param name="service">The key of the service; an unknown one is found by the check.</param>
    /// <param name="recipients">Who had to be served and who was (<i>penerima layanan dasar</i>). When they are not applicable or not
    /// yet due, so is the whole service.</param>
    /// <param name="quality">The items of minimum quality (<i>mutu minimal layanan dasar</i>). Null: a list is owed and nothing was
    /// reported. Empty: the service has no quality list.</param>
    public ServiceFigures(string service, Figure recipients, IEnumerable<QualityFigure>? quality = null)
    {
        Service = Require.Text(service);
        Recipients = Require.NotNull(recipients);
        Quality = quality is null ? null : Require.Copy(quality);
    }

    /// <summary>The key of the service as reported.</summary>
    public string Service { get; }

    /// <summary>Who had to be served and who was.</summary>
    public Figure Recipients { get; }

    /// <summary>The quality items; null when a list is owed and nothing was reported, empty when the service has none.</summary>
    public IReadOnlyList<QualityFigure>? Quality { get; }

    /// <summary>What the recipients are counted in; null leaves it to the catalogue. Parts in unlike units are never added.</summary>
    public string? Unit { get; init; }

    /// <summary>What the number of recipients counts, as the sender says; null leaves it to the catalogue. Kinds never mix.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named kind.</exception>
    public MeasureKind? MeasureKind { get; init => field = value is { } kind ? Require.Defined(kind, nameof(value)) : null; }

    /// <summary>Recipients whom another sender counts too, one entry for each such sender; null when nothing was said about it.</summary>
    public IReadOnlyList<PartOverlap>? Overlaps
    {
        get;
        init => field = value is null ? null : Require.Copy(value);
    }

    /// <summary>Where the service stands in its file; null when it was made by code.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The figures as their required and planned numbers stood on a day; see <see cref="Figure.AsOf"/>.</summary>
    public ServiceFigures AsOf(LocalDate day) =>
        new(Service, Recipients.AsOf(day), Quality?.Select(item => new QualityFigure(item.Indicator, item.Component, item.Figure.AsOf(day)) { Unit = item.Unit }))
        {
            Unit = Unit,
            MeasureKind = MeasureKind,
            Overlaps = Overlaps,
            Place = Place,
        };

    /// <summary>A whole service that is not owed this year.</summary>
    /// <param name="service">The key of the service.</param>
    /// <param name="reason">Why nobody had to be served.</param>
    /// <param name="evidence">What shows it, such as a decree; null when none is named.</param>
    public static ServiceFigures NotApplicable(string service, string reason, Evidence? evidence = null) =>
        new(service, Figure.NotApplicable(reason) with { Evidence = evidence }, []);

    /// <summary>A whole service whose time has not come.</summary>
    /// <param name="service">The key of the service.</param>
    /// <param name="reason">Why.</param>
    public static ServiceFigures NotYetDue(string service, string reason) => new(service, Figure.NotYetDue(reason), []);
}
