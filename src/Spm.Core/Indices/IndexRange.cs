using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>Between which values an index lies (<i>rentang indeks</i>).</summary>
[LegalTerm("rentang indeks")]
public sealed class IndexRange
{
    internal IndexRange(ExactValue low, ExactValue high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The smallest value.</summary>
    public ExactValue Low { get; }

    /// <summary>The largest value.</summary>
    public ExactValue High { get; }

    /// <summary>True when both ends are the same value.</summary>
    public bool IsPoint => Low.CompareTo(High) == 0;
}
