using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>A place with its share and rating (<i>wilayah dengan kategori</i>).</summary>
[LegalTerm("wilayah dengan kategori")]
public sealed class RatedUnit
{
    internal RatedUnit(EvennessUnit unit, ExactValue value, SpmRating rating, bool isSilent)
    {
        Unit = unit;
        Value = value;
        Rating = rating;
        IsSilent = isSilent;
    }

    /// <summary>The place.</summary>
    public EvennessUnit Unit { get; }

    /// <summary>Its share of 1, exact.</summary>
    public ExactValue Value { get; }

    /// <summary>The rating of the share.</summary>
    public SpmRating Rating { get; }

    /// <summary>True when it reported nothing and the policy <c>not-reported</c> counts that as zero.</summary>
    public bool IsSilent { get; }

    /// <summary>Place and rating.</summary>
    public override string ToString() => $"{Unit}: {Rating.Name()}";
}
