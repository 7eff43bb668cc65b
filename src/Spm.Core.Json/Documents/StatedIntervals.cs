using Spm.Core.Indices;

namespace Spm.Core.Json;

/// <summary>Both intervals of an index as a document states them (<i>kedua rentang indeks tertulis</i>).</summary>
[LegalTerm("kedua rentang indeks tertulis")]
public sealed class StatedIntervals
{
    internal StatedIntervals()
    {
    }

    /// <summary>While what is not reported may be anything; null without an index.</summary>
    public StatedInterval? NotReported { get; internal init; }

    /// <summary>The same, with what is not yet due; null without an index.</summary>
    public StatedInterval? NotReportedOrNotYetDue { get; internal init; }

    internal static StatedIntervals Of(RegionIndex index) => new()
    {
        NotReported = StatedInterval.Of(index.Interval(MissingData.NotReported), index.Rules),
        NotReportedOrNotYetDue = StatedInterval.Of(index.Interval(MissingData.NotReportedOrNotYetDue), index.Rules),
    };
}
