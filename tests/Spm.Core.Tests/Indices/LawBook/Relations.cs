using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Indices.LawBook;

/// <summary>What can hold between the index before and the index after a change.</summary>
internal static class Relations
{
    /// <summary>Every exact index, printed text and rating is the same; services are compared by their keys.</summary>
    public static bool Same(RegionIndex before, RegionIndex after)
    {
        var others = after.Services.ToDictionary(service => service.Service);
        return Same(before.Value, after.Value)
            && before.Rating == after.Rating && before.Published?.ToString() == after.Published?.ToString()
            && before.Services.All(service => others.TryGetValue(service.Service, out var other) ? Same(service.Value, other.Value) : service.Value is null)
            && before.Urusan.Where(urusan => urusan.Value is not null).All(urusan => Same(urusan.Value, after.Urusan.Single(other => other.Urusan == urusan.Urusan).Value));
    }

    /// <summary>Neither the index nor its rating or printed number falls. No index at all counts as the lowest: leaving everything out must not beat a report.</summary>
    public static bool NeverLower(RegionIndex before, RegionIndex after) => RegionIndexComparer.MixingProvisional.Compare(before, after) <= 0
        && (before.Rating is not { } rating || after.Rating >= rating)
        && (before.Published is not { } printed || after.Published!.Percentage.PrintedShare >= printed.Percentage.PrintedShare);

    public static bool NeverHigher(RegionIndex before, RegionIndex after) => NeverLower(after, before);

    public static bool Same(ExactValue? one, ExactValue? two) => one is null || two is null ? one is null && two is null : one.CompareTo(two) == 0;
}
