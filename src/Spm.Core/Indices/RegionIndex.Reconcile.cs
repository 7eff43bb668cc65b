using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

public sealed partial class RegionIndex
{
    /// <summary>Looks for the ways of calculating that give a published number exactly: why does it differ from this index?</summary>
    /// <param name="published">The number as published, from 0 to 999.999999, with a decimal point or comma: <c>87,20</c>. Its decimals are
    /// the digits that count.</param>
    /// <exception cref="FormatException">The text is no such number; the message names the text, the position and an example.</exception>
    public Reconciliation Reconcile(string published) => Reconcile(Percentage.ParsePrinted(Require.NotNull(published)));

    /// <inheritdoc cref="Reconcile(string)"/>
    /// <param name="published">The number as published, from 0 to 999.999999; its digits count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0 to 999.999999.</exception>
    public Reconciliation Reconcile(Percentage published) => published.IsPrintable
        ? Reconciliation.Of(this, published, _figures)
        : throw new ArgumentOutOfRangeException(nameof(published), published, "A published number lies between 0 and 999.999999.");
}
