using Spm.Core.Catalog;
using Spm.Core.Derivations;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>The index of one service (<i>indeks pencapaian layanan</i>).</summary>
/// <remarks>A share of 1, joined from recipients and minimum quality by the method's weights. A service that is left out has no value,
/// which is not 0.</remarks>
[LegalTerm("Indeks Pencapaian SPM per jenis pelayanan dasar", "Permendagri 59/2021 Lampiran (belum dibaca)")]
public sealed class ServiceIndex
{
    internal ServiceIndex(ServiceInput input, FigureAchievement recipients, QualityAchievement quality, ExactValue? value, NoIndexReason? reason)
    {
        Input = input;
        Recipients = recipients;
        Quality = quality;
        Value = value;
        NoIndexBecause = reason;
    }

    /// <summary>The service.</summary>
    public ServiceType Service => Input.Figures.Service;

    /// <summary>What the recipients came to; weighs 80 per cent from 2022.</summary>
    public FigureAchievement Recipients { get; }

    /// <summary>What the quality items came to; weighs 20 per cent from 2022, nothing before.</summary>
    public QualityAchievement Quality { get; }

    /// <summary>The exact index; null when the service has none.</summary>
    public ExactValue? Value { get; }

    /// <summary>Why there is no index; null when there is one.</summary>
    public NoIndexReason? NoIndexBecause { get; }

    /// <summary>The rating of the index; null when there is none.</summary>
    public SpmRating? Rating => Value is null ? null : Rules.Rate(Value);

    /// <summary>The index as published; null when there is none.</summary>
    public PublishedIndex? Published => Value is null ? null : Rules.Publish(Value);

    /// <summary>The exact part of the region's index that hangs on this service; 0 when it is left out.</summary>
    public Ratio RegionWeight { get; internal set; }

    /// <summary>Points of 100 that the region's index loses here, exactly; 0 when the service is left out.</summary>
    /// <remarks>The points lost of all services add up to 100 minus the region's index.</remarks>
    public Ratio PointsLost => Value is null ? Ratio.Zero : RegionWeight * (Ratio.One - Value.ToRatio()) * 100;

    /// <summary>The fewest further recipients that lift this service's own index to the next bound.</summary>
    public RecipientLift NextBound() => RecipientLift.Of(this, Rules);

    /// <summary>Where the index comes from.</summary>
    public Derivation Explain() => ServiceExplanation.Explain(this);

    /// <summary>The same index, not yet told what it weighs, for a second calculation beside the first.</summary>
    internal ServiceIndex Copy() => new(Input, Recipients, Quality, Value, NoIndexBecause);

    internal ServiceInput Input { get; }

    internal RuleBook Rules => Input.Rules;

    internal bool Counts => Value is not null;
}
