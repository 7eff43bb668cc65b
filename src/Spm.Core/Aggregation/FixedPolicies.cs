using Spm.Core.Indices;

namespace Spm.Core.Aggregation;

/// <summary>The readings of a method as the fixed-point pass asks for them.</summary>
internal sealed class FixedPolicies
{
    public FixedPolicies(AchievementMethod method)
    {
        // A pooled sum has corner cases of its own, and a single figure can be refused: both go the exact way.
        IsSupported = method.Quality == QualityReading.MeanOfIndicators || method.Quality == QualityReading.MeanOfComponents;
        ByComponent = method.Quality == QualityReading.MeanOfComponents;
        RecipientsWeight = (ulong)method.Weights.Recipients;
        QualityWeight = (ulong)method.Weights.Quality;
        IsCapped = method.Cap == CapPolicy.AtOne;
        SilenceIsZero = method.NotReported == NotReportedPolicy.Zero;
        NotYetDueIsZero = method.NotYetDue == NotYetDuePolicy.Zero;
        NobodyToServe = method.ZeroRequired == ZeroRequiredPolicy.Full ? FixedIndex.Full : method.ZeroRequired == ZeroRequiredPolicy.Zero ? FixedIndex.None : null;
        NothingRequired = method.QualityZeroRequired == QualityZeroRequiredPolicy.Full ? FixedIndex.Full
            : method.QualityZeroRequired == QualityZeroRequiredPolicy.Zero ? FixedIndex.None : null;
        NoQuality = method.NoQuality == NoQualityPolicy.QualityFull ? FixedIndex.Full : method.NoQuality == NoQualityPolicy.QualityZero ? FixedIndex.None : null;
        ByUrusan = method.UrusanToRegion == UrusanToRegion.MeanOfUrusan;
        JoinsServices = method.ServiceToUrusan != ServiceToUrusan.Mean;
    }

    public bool IsSupported { get; }

    public bool ByComponent { get; }

    public ulong RecipientsWeight { get; }

    public ulong QualityWeight { get; }

    public bool IsCapped { get; }

    public bool SilenceIsZero { get; }

    public bool NotYetDueIsZero { get; }

    /// <summary>What counts where nobody was to be served; null when the service is left out.</summary>
    public FixedIndex? NobodyToServe { get; }

    /// <summary>What an item counts of which nothing was required; null when it is left out.</summary>
    public FixedIndex? NothingRequired { get; }

    /// <summary>What quality counts without an item; null when the recipients stand alone.</summary>
    public FixedIndex? NoQuality { get; }

    public bool ByUrusan { get; }

    /// <summary>True when services of both levels are joined before averaging, which moves regions with both sets only.</summary>
    public bool JoinsServices { get; }
}
