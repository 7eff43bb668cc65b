using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Periods by their last day, the shorter first; the kind decides between a first quarter and the year to its end.</summary>
internal sealed class PeriodOrder : IComparer<ReportingPeriod>
{
    public static PeriodOrder Instance { get; } = new();

    public int Compare(ReportingPeriod x, ReportingPeriod y)
    {
        var byEnd = x.End.CompareTo(y.End);
        if (byEnd != 0) return byEnd;
        var byStart = y.Start.CompareTo(x.Start);
        return byStart != 0 ? byStart : x.Kind.CompareTo(y.Kind);
    }
}
