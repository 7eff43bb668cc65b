using Spm.Core.Fulfilment;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using static Spm.Core.Spending.SpendingCells;

namespace Spm.Core.Spending;

/// <summary>What the rows of documents take from one earmarked transfer (<i>penggunaan DAU yang ditentukan penggunaannya</i>).</summary>
[LegalTerm("penggunaan dana alokasi umum yang ditentukan penggunaannya", "UU 1/2022; PMK 212/PMK.07/2022")]
public sealed record EarmarkedUse
{
    private EarmarkedUse(EarmarkedTransfer transfer, IReadOnlyList<(SpendingRow Row, RowFunding Funding)> uses)
    {
        Transfer = transfer;
        Total = Add(uses);
        Spm = Add(uses.Where(use => use.Row.Standing.IsSpm()));
        OutsideField = Add(uses.Where(use => use.Row.Row.Code is { } code && transfer.Allows(code) == false));
    }

    /// <summary>The transfer.</summary>
    public EarmarkedTransfer Transfer { get; }

    /// <summary>All that rows take from it.</summary>
    public Rupiah Total { get; }

    /// <summary>What rows take that pay for services.</summary>
    public Rupiah Spm { get; }

    /// <summary>What rows outside its field take; Rp0 also for a transfer that has none.</summary>
    public Rupiah OutsideField { get; }

    /// <summary>The exact share that goes to SPM; null when nothing is taken.</summary>
    public Ratio? ShareOfSpm => Total > Rupiah.Zero ? Spm.ShareOf(Total) : null;

    /// <summary>The use of every transfer that was seen for the year or before, by revenue code.</summary>
    public static IReadOnlyList<EarmarkedUse> Of(SpmSpending spending)
    {
        var uses = Require.NotNull(spending).Rows.Where(row => row.Standing.IsInTotal())
            .SelectMany(row => row.Row.Fundings, (row, funding) => (Row: row, Funding: funding)).ToLookup(use => EarmarkedTransfer.Of(use.Funding));
        return [.. EarmarkedTransfer.All.Where(transfer => transfer.From <= spending.Year).Select(transfer => new EarmarkedUse(transfer, [.. uses[transfer]]))];
    }

    /// <summary>The use of every transfer as a table.</summary>
    public static SpendingTable ToTable(SpmSpending spending) => new(
        new FormTable(
            Heading(Require.NotNull(spending), "Penggunaan DAU yang ditentukan penggunaannya", "Use of earmarked DAU"),
            [
                FormCell.Of("kode pendapatan", "revenue code"), FormCell.Of("jenis", "transfer"), FormCell.Of("bidang urusan", "field"), FormCell.Of("dianggarkan", "budgeted"),
                FormCell.Of("untuk SPM", "for SPM"), FormCell.Of("untuk SPM (%)", "for SPM (%)"), FormCell.Of("di luar bidang", "outside its field"), FormCell.Of("ketentuan", "rule"),
            ],
            [
                .. Of(spending).Select(use => (FormCell[])
                [
                    FormCell.Of(use.Transfer.RevenueCode), FormCell.Words(use.Transfer.Name), FormCell.Of(use.Transfer.Bidang?.ToString()), FormCell.Of(use.Total),
                    FormCell.Of(use.Spm), Percent(use.ShareOfSpm), FormCell.Of(use.OutsideField), FormCell.Words(language => use.Transfer.Use(language) ?? ""),
                ]),
            ]),
        new LegalBasis("UU 1/2022; PMK 212/PMK.07/2022", "SEEN[S02,S47] jenis dan kode pendapatan (2023); RECALLED ketentuan sesudahnya; INFERRED bidang dan kolom"));

    private static Rupiah Add(IEnumerable<(SpendingRow Row, RowFunding Funding)> uses) =>
        uses.Aggregate(Rupiah.Zero, (sum, use) => sum + (Portions.Ordinary(use.Funding.Amount) ?? Rupiah.Zero));
}
