using Spm.Core.Catalog;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>Sums by source of money; those of the APBD, with what no source is named for, make the ceilings of their rows.</summary>
internal static class SourceSums
{
    public static IReadOnlyList<SourceSpending> Of(IEnumerable<SpendingRow> rows) =>
    [
        .. rows.SelectMany(Pieces).GroupBy(piece => piece.Key).OrderBy(pieces => pieces.Key.Channel).ThenBy(pieces => pieces.Key.Source, StringComparer.Ordinal)
            .Select(pieces => new SourceSpending(
                SpmSpending.Label(pieces.Select(piece => piece.Funding?.Name)), SpmSpending.Label(pieces.Select(piece => piece.Funding?.Code?.Trim())), pieces.Key.Channel,
                SpendingSum.Of(pieces.Select(piece => (piece.Amount, piece.Realised))))),
    ];

    private static IEnumerable<Piece> Pieces(SpendingRow row)
    {
        var inside = row.Row.Fundings.Where(funding => funding.Channel.IsInBudget()).ToArray();
        foreach (var funding in row.Row.Fundings.Except(inside, ReferenceEqualityComparer.Instance).Cast<RowFunding>())
            yield return new Piece(funding, Portions.Ordinary(funding.Amount), null);

        // Without a ceiling nobody knows how much of it the sources are.
        Rupiah? Amount(RowFunding funding) => row.Ceiling is null ? null : Portions.Ordinary(funding.Amount);
        var rest = row.Ceiling - inside.Aggregate(Rupiah.Zero, (sum, funding) => sum + (Amount(funding) ?? Rupiah.Zero));
        var isOfOneSource = inside.Length == 1 && rest == Rupiah.Zero;
        foreach (var funding in inside) yield return new Piece(funding, Amount(funding), isOfOneSource ? row.Realised : null);
        if (inside.Length == 0 || rest is { } left && left != Rupiah.Zero) yield return new Piece(null, rest, inside.Length == 0 ? row.Realised : null);
    }

    private sealed record Piece(RowFunding? Funding, Rupiah? Amount, Rupiah? Realised)
    {
        public (FundChannel Channel, string Source) Key => Funding is null
            ? (FundChannel.Apbd, "")
            : (Funding.Channel, Funding.Code?.Trim() is { Length: > 0 } code ? code : "n " + LooseName.Of(Funding.Name));
    }
}
