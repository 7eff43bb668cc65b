using Spm.Core.Catalog;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>The money for the services of one urusan (<i>belanja SPM urusan</i>).</summary>
[LegalTerm("belanja SPM urusan", "Permendagri 59/2021 Pasal 23 ayat (2)")]
public sealed class UrusanSpending
{
    internal UrusanSpending(Urusan urusan, IReadOnlyList<ServiceSpending> services, IEnumerable<SpendingRow> rows, SpendingSum total)
    {
        Urusan = urusan;
        Services = services;
        Sum = SpendingSum.Of(rows.Where(row => row.Parts.Any(IsHere)).Select(row => row.IsCountedTwice
            ? (row.Ceiling, row.Realised)
            : (Add(row.Parts, part => part.Ceiling), Add(row.Parts, part => part.Realised))));
        ShareOfTotal = Sum.ShareOf(total);
    }

    /// <summary>The urusan.</summary>
    public Urusan Urusan { get; }

    /// <summary>Its services with money, in the order of the catalogue.</summary>
    public IReadOnlyList<ServiceSpending> Services { get; }

    /// <summary>Its ceilings and what was spent; each row once, also where several services count the whole.</summary>
    public SpendingSum Sum { get; }

    /// <summary>The exact share of its ceiling in total spending; null when that is undefined.</summary>
    public Ratio? ShareOfTotal { get; }

    /// <summary>By how much the sums of its services are more than its own; Rp0 unless services count rows whole.</summary>
    public Rupiah Overlap => Services.Aggregate(Rupiah.Zero, (sum, service) => sum + service.Sum.Ceiling) - Sum.Ceiling;

    /// <summary>The urusan and its ceiling.</summary>
    public override string ToString() => $"{Urusan}: {Sum.Ceiling}";

    private bool IsHere(SpendingPart part) => part.Service.Urusan == Urusan;

    private Rupiah? Add(IReadOnlyList<SpendingPart> parts, Func<SpendingPart, Rupiah?> amount) =>
        parts.Where(IsHere).Select(amount).Aggregate((Rupiah?)Rupiah.Zero, (sum, part) => sum + part);
}
