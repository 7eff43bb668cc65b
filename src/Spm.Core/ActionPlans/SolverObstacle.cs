using System.Numerics;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>The certificate that a request cannot be met (<i>bukti ketidakmungkinan</i>).</summary>
[LegalTerm("bukti ketidakmungkinan")]
public sealed class SolverObstacle
{
    internal SolverObstacle(SolverObstacleKind kind, BigInteger? needed, bool isOfFloor, PublishedIndex best, SpmRating rating, bool isBestProven)
    {
        Kind = kind;
        UnitsNeeded = kind == SolverObstacleKind.UnitCeiling ? (long)needed!.Value : null;
        MoneyNeeded = kind == SolverObstacleKind.MoneyCeiling ? Rupiah.FromSen((Int128)needed!.Value) : null;
        IsOfFloor = isOfFloor;
        BestPublished = best;
        BestRating = rating;
        IsBestProven = isBestProven;
    }

    /// <summary>What stands in the way.</summary>
    public SolverObstacleKind Kind { get; }

    /// <summary>The fewest units that would do; null unless the ceiling of units is the obstacle.</summary>
    public long? UnitsNeeded { get; }

    /// <summary>Money without which it cannot be done; null unless the ceiling of money is the obstacle.</summary>
    public Rupiah? MoneyNeeded { get; }

    /// <summary>True when a floor cannot be reached; the best value is then that of the service or urusan with the floor.</summary>
    public bool IsOfFloor { get; }

    /// <summary>The best value within the request, as published, with the exact value behind it. Floors are not asked for here.</summary>
    public PublishedIndex BestPublished { get; }

    /// <summary>The rating of the best value.</summary>
    public SpmRating BestRating { get; }

    /// <summary>False when the node limit was reached while the best value was looked for: it can be reached, and perhaps more can.</summary>
    public bool IsBestProven { get; }

    /// <summary>The obstacle and the best that can be reached, in words.</summary>
    public string Describe(Language language)
    {
        var what = (Kind, language == Language.Indonesian) switch
        {
            (SolverObstacleKind.EverythingDelivered, true) => "Semua yang dapat dihitung dipenuhi pun tidak cukup",
            (SolverObstacleKind.EverythingDelivered, false) => "Even everything that can be counted is not enough",
            (SolverObstacleKind.Caps, true) => "Batas, pengecualian, atau biaya yang tidak disebut dalam permintaan menghalangi",
            (SolverObstacleKind.Caps, false) => "The caps, exclusions or missing costs of the request stand in the way",
            (SolverObstacleKind.UnitCeiling, true) => $"Batas jumlah orang dan butir terlalu rendah; diperlukan {PrintedCount.Of(UnitsNeeded, language)}",
            (SolverObstacleKind.UnitCeiling, false) => $"The ceiling of units is too low; {PrintedCount.Of(UnitsNeeded, language)} are needed",
            (SolverObstacleKind.MoneyCeiling, true) => $"Pagu dana terlalu rendah; diperlukan sekurang-kurangnya {MoneyNeeded!.Value.ToString(language)}",
            (SolverObstacleKind.MoneyCeiling, false) => $"The ceiling of money is too low; at least {MoneyNeeded!.Value.ToString(language)} is needed",
            (_, true) => "Batas jumlah dan pagu dana tidak dapat dipenuhi bersama-sama",
            (_, false) => "The ceilings of units and of money cannot both be kept",
        };
        var proven = IsBestProven;
        return language == Language.Indonesian
            ? $"{what}. {(proven ? "Nilai tertinggi yang dapat dicapai" : "Nilai tertinggi yang ditemukan")}: {BestPublished.ToString(language)} ({BestRating.Name()})."
            : $"{what}. {(proven ? "The best value within reach" : "The best value found")}: {BestPublished.ToString(language)} ({BestRating.Name()}).";
    }

    /// <summary>The English words.</summary>
    public override string ToString() => Describe(Language.English);
}
