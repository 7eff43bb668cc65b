namespace Spm.Core.ActionPlans;

/// <summary>A part of the search: from how many to how many units of each figure.</summary>
internal sealed record SearchBox(long[] Low, long[] High)
{
    public bool IsPoint => Low.AsSpan().SequenceEqual(High);

    public SearchBox With(int figure, long low, long high)
    {
        var box = new SearchBox([.. Low], [.. High]);
        (box.Low[figure], box.High[figure]) = (low, high);
        return box;
    }
}
