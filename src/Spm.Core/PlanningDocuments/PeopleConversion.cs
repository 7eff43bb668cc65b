using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>A percentage on one side and a count of people on the other, with the number entitled between them.</summary>
internal sealed record PeopleConversion(ServiceType Service, TargetValue Share, TargetValue Count, long Entitled, Bilingual Words)
{
    /// <summary>True when the count is the percentage of those entitled, give or take a rounding.</summary>
    public bool IsClose => Share.Share!.Value * Entitled - Count.Low!.Value is var off && off <= Ratio.One && -off <= Ratio.One;

    /// <summary>The conversion; null when the sides are no such pair, or nobody knows how many are entitled.</summary>
    public static PeopleConversion? Of(NodeIndicator left, NodeIndicator right, ServiceType? service, AlignmentFacts facts)
    {
        if (service is null || facts.Entitled(service) is not { } entitled) return null;
        var (share, count) = left.Target.Share is not null ? (left.Target, right.Target) : (right.Target, left.Target);
        if (share.Share is not { } part || count.Kind != TargetKind.Number || !ServiceReview.CountsRecipients(count.Unit, service)) return null;
        var (percent, all, people) = (PrintedNumber.Percent(part), PrintedNumber.Of(entitled), PrintedNumber.Of(part * entitled));
        return new PeopleConversion(service, share, count, entitled, new Bilingual(
            $"dapat dikonversi, {percent.Indonesian} dari {all.Indonesian} adalah {people.Indonesian}", $"convertible, {percent.English} of {all.English} is {people.English}"));
    }
}
