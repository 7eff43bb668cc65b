using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>The counts of the items that count, put together for the pooled reading of quality.</summary>
/// <param name="Done">Σ done of items with a share of their own.</param>
/// <param name="Required">Σ required.</param>
/// <param name="Silent">An item whose required number nobody knows: it could be of any size.</param>
/// <param name="OfNothingRequired">The value of an item that requires nothing; stands for the pool when nothing at all is required.</param>
internal readonly record struct ItemPool(long Done, long Required, FigureAchievement? Silent, ShareValue? OfNothingRequired)
{
    public static ItemPool Of(IEnumerable<FigureAchievement> items)
    {
        // At most SubmissionCheck.MostItems counts below 2^53 each: the sums stay below 2^63.
        long done = 0, required = 0;
        ShareValue? ofNothingRequired = null;
        foreach (var item in items)
        {
            if (item.Value is null) continue;
            if (item.Figure.Required is not { } known) return new ItemPool(0, 0, item, null);
            if (known == 0) ofNothingRequired = item.Value;
            required += known;
            if (item.Treatment is Treatment.AsReported or Treatment.Capped) done += item.Figure.Done ?? 0;
        }

        return new ItemPool(done, required, null, ofNothingRequired);
    }

    /// <summary>The share of the pool; null when no item counts.</summary>
    public ShareValue? Share(AchievementMethod method)
    {
        // Silence could stand for any number, so the lower end of the pool is nothing.
        if (Silent is not null) return ShareValue.None;
        return Required == 0 ? OfNothingRequired : FigureOutcome.Share(Done, Required, method);
    }
}
