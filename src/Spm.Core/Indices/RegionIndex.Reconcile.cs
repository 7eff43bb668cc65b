using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

public sealed partial class RegionIndex
{
    /// <summary>Looks for the ways of calculating that give a published number exactly: why does it differ from this index?</summary>
    /// <param name="published">The number as published, from 0 to 999.999999, with a decimal point or comma: <c>87,20</c>. Its decimals are
    /// the digits that count.</param>
    /// <param name="cancellation">Stops the search; a kabupaten takes a fraction of a second, very long item lists take longer.</param>
    /// <exception cref="FormatException">The text is no such number; the message names the text, the position and an example.</exception>
    public Reconciliation Reconcile(string published, CancellationToken cancellation = default) =>
        Reconcile(Percentage.ParsePrinted(Require.NotNull(published)), cancellation);

    /// <inheritdoc cref="Reconcile(string, CancellationToken)"/>
    /// <param name="published">The number as published, from 0 to 999.999999; its digits count.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0 to 999.999999.</exception>
    public Reconciliation Reconcile(Percentage published, CancellationToken cancellation = default) => published.IsPrintable
        ? Reconciliation.Of(this, published, _figures, cancellation)
        : throw new ArgumentOutOfRangeException(nameof(published), published, "A published number lies between 0 and 999.999999.");
}
