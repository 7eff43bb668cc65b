using NodaTime;
using Spm.Core.Indices;
using Spm.Core.Periods;

namespace Spm.Core.Json;

/// <summary>The result of a region as it was written (<i>naskah hasil perhitungan</i>).</summary>
/// <remarks>It is no <see cref="RegionIndex"/>: an index is computed, never read. <see cref="ReportProof"/> shows whether a result is right.</remarks>
[LegalTerm("naskah hasil perhitungan")]
public sealed class ResultDocument
{
    internal ResultDocument()
    {
    }

    /// <summary>The region; null for bare figures and for several regions pooled.</summary>
    public StatedRegion? Region { get; internal init; }

    /// <summary>The period; null for bare figures.</summary>
    public ReportingPeriod? Period { get; internal init; }

    /// <summary>The day whose required and planned numbers it was computed from; null for the latest.</summary>
    public LocalDate? RevisedTo { get; internal init; }

    /// <summary>Through which door the figures came.</summary>
    public IndexSource Source { get; internal init; }

    /// <summary>What a reader has to know beside the numbers; empty when there is nothing.</summary>
    public IReadOnlyList<StatedWords> Remarks { get; internal init; } = [];

    /// <summary>Final or provisional, with the reasons.</summary>
    public required StatedStatus Status { get; init; }

    /// <summary>The index; null when no service has one.</summary>
    public StatedValue? Index { get; internal init; }

    /// <summary>Which services it is about.</summary>
    public required StatedScope Scope { get; init; }

    /// <summary>The urusan within scope, in the order of every form, with their services.</summary>
    public IReadOnlyList<StatedUrusan> Urusan { get; internal init; } = [];

    /// <summary>The rules that made it.</summary>
    public required StatedRules Rules { get; init; }

    /// <summary>Region, period and index.</summary>
    public override string ToString() => $"{Region?.ToString() ?? "(bare figures)"} {Period}: {Index?.ToString() ?? "no index"}";

    /// <summary>Every service, in the order of the urusan.</summary>
    public IEnumerable<StatedService> Services => Urusan.SelectMany(urusan => urusan.Services);

    internal static ResultDocument Of(RegionIndex index) => Of(index, [.. index.Urusan.Select(StatedUrusan.Of)]);

    internal static ResultDocument Of(RegionIndex index, IReadOnlyList<StatedUrusan> urusan)
    {
        var derivation = index.Explain();
        return new ResultDocument
        {
            Region = index.Region is { } region ? StatedRegion.Of(region) : null,
            Period = index.Period,
            RevisedTo = index.RevisedTo,
            Source = index.Source,
            Remarks = StatedWords.Of(derivation.Remarks),
            Status = StatedStatus.Of(index.Status),
            Index = StatedValue.Of(index.Value, index.Published, index.Rating),
            Scope = StatedScope.Of(index),
            Urusan = urusan,
            Rules = StatedRules.Of(derivation.Rules),
        };
    }
}
