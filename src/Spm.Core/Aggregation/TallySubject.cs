using Spm.Core.Catalog;
using Spm.Core.Law;

namespace Spm.Core.Aggregation;

/// <summary>What a column of a tally counts (<i>hal yang dihitung</i>): the recipients of a service, or one of its scored quality items.</summary>
/// <remarks>Made by a <see cref="TallyLayout"/>, once each; recipients come before the items of their service.</remarks>
[LegalTerm("hal yang dihitung")]
public sealed class TallySubject
{
    private static readonly LegalBasis ItemKind = new("kaidah pustaka", "INFERRED: jenis ukuran butir mutu tidak ada dalam ketentuan yang dibaca");

    internal TallySubject(int ordinal, ServiceType service, QualityIndicator? indicator)
    {
        Ordinal = ordinal;
        Service = service;
        Indicator = indicator;

        // A midwife of January and the same midwife of February are one midwife; a handbook handed out is handed out once.
        var isStanding = indicator?.Component is QualityComponent.Staff or QualityComponent.Procedure;
        MeasureKind = isStanding ? MeasureKind.Stock : service.MeasureKind;
        MeasureKindBasis = indicator is null ? service.MeasureKindBasis : ItemKind;
        Unit = indicator?.Unit ?? service.Unit;
    }

    private TallySubject(TallySubject other)
    {
        Ordinal = other.Ordinal;
        Service = other.Service;
        Indicator = other.Indicator;
        MeasureKind = other.MeasureKind;
        MeasureKindBasis = other.MeasureKindBasis;
        Unit = other.Unit;
        Scale = other.Scale;
    }

    /// <summary>The place among the layout's subjects, from 0.</summary>
    public int Ordinal { get; }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The quality item; null when the recipients of the service are meant.</summary>
    public QualityIndicator? Indicator { get; }

    /// <summary>What a number of one period counts, and so whether periods may be added.</summary>
    /// <remarks>Recipients, goods and services follow the catalogue's kind of the service; staff and procedures are stocks, by inference.</remarks>
    public MeasureKind MeasureKind { get; private init; }

    /// <summary>How the kind is known.</summary>
    public LegalBasis MeasureKindBasis { get; private init; }

    /// <summary>What is counted, in Indonesian; rows in other units need a <see cref="UnitConversion"/>.</summary>
    public string Unit { get; }

    /// <summary>How many steps of a tally one unit is, from 1; more than 1 only under conversions that are no whole numbers.</summary>
    public long Scale { get; private init; } = 1;

    /// <summary>The service's key, and the item's name behind it.</summary>
    public override string ToString() => Indicator is null ? Service.Key : $"{Service.Key} \"{Indicator.Name}\"";

    internal TallySubject With(MeasureKind kind, LegalBasis basis) => new(this) { MeasureKind = kind, MeasureKindBasis = basis };

    internal TallySubject With(long scale) => new(this) { Scale = scale };
}
