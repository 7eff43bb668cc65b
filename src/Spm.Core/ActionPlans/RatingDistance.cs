using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Internal;

namespace Spm.Core.ActionPlans;

/// <summary>How many people and items lie between an index and both neighboring ratings (<i>jarak ke kategori</i>).</summary>
/// <remarks>Exact, by whole numbers, under every method. Upwards nobody beyond the required number counts. Figures that do not move the
/// index in equal steps stay as they are and are listed.</remarks>
[LegalTerm("jarak ke kategori")]
public sealed class RatingDistance
{
    private RatingDistance(RegionIndex index, IndexScope scope)
    {
        var model = new GainModel(index);
        LeftOut = model.LeftOut;
        var value = scope.ValueOf(index);
        Published = value is null ? null : index.Rules.Publish(value);
        Rating = value is null ? null : index.Rules.Rate(value);
        Up = DistanceSearch.Up(model, scope, value, Rating);
        Down = DistanceSearch.Down(model, scope, value, Rating);
    }

    /// <summary>The index as published; null when there is none.</summary>
    public PublishedIndex? Published { get; }

    /// <summary>The rating as it stands; null when there is no index.</summary>
    public SpmRating? Rating { get; }

    /// <summary>To the next rating.</summary>
    public DistanceStep Up { get; }

    /// <summary>To the rating below.</summary>
    public DistanceStep Down { get; }

    /// <summary>Figures that were not counted on, and why; of the whole region.</summary>
    public IReadOnlyList<LeftOutFigure> LeftOut { get; }

    /// <summary>The distances of a region's index.</summary>
    public static RatingDistance Of(RegionIndex index) => new(Require.NotNull(index), new IndexScope());

    /// <summary>The distances of the index of one urusan; one without services within scope has no index.</summary>
    public static RatingDistance Of(RegionIndex index, Urusan urusan) => new(Require.NotNull(index), new IndexScope(Require.NotNull(urusan)));

    /// <summary>The distances of the index of one service; one that is not within scope has no index.</summary>
    public static RatingDistance Of(RegionIndex index, ServiceType service) => new(Require.NotNull(index), new IndexScope(null, Require.NotNull(service)));

    /// <summary>Short: the index and both distances.</summary>
    public override string ToString() =>
        $"{Published?.ToString() ?? "no index"}: +{Up.Units?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? $"({Up.NotBecause})"}"
        + $" −{Down.Units?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? $"({Down.NotBecause})"}";
}
