using Spm.Core.Fulfilment;
using Spm.Core.Law;
using Spm.Core.Quantities;
using static Spm.Core.Spending.SpendingCells;

namespace Spm.Core.Spending;

/// <summary>The table shaped like annex VI.</summary>
internal static class RecapTable
{
    private static readonly FormCell[] Columns =
    [
        FormCell.Of("no", "no"), FormCell.Of("urusan / jenis pelayanan dasar", "urusan / service"), FormCell.Of("anggaran", "budget"), FormCell.Of("realisasi", "spent"),
        FormCell.Of("serapan (%)", "absorption (%)"), FormCell.Of("bagian dari total belanja (%)", "share of total spending (%)"),
        FormCell.Of("harus dilayani", "entitled"), FormCell.Of("satuan", "unit"), FormCell.Of("anggaran per satuan", "budget per unit"), FormCell.Of("di luar APBD", "outside the APBD"),
    ];

    public static SpendingTable Of(SpmSpending spending) => new(
        new FormTable(
            Heading(spending, "Rekapitulasi belanja untuk pemenuhan SPM", "Recap of spending that fulfils SPM"), Columns,
            [
                .. spending.Urusan.SelectMany(Urusan),
                Line("jumlah belanja SPM", "SPM spending", spending.Spm, spending.ShareOfTotal, spending.Outside.Aggregate(Rupiah.Zero, (sum, source) => sum + source.Sum.Ceiling)),
                .. Apart(spending, isInTotal: true), Line("total belanja", "total spending", spending.Total, spending.Total.ShareOf(spending.Total), null), .. Apart(spending, isInTotal: false),
            ]),
        new LegalBasis("Lampiran VI Perda APBD", "SEEN[S02] nama laporan; INFERRED kolom"), Note(spending));

    private static IEnumerable<FormCell[]> Urusan(UrusanSpending urusan)
    {
        yield return
        [
            FormCell.Of(urusan.Urusan.Number), FormCell.Words(urusan.Urusan.Name), .. Amounts(urusan.Sum), Percent(urusan.ShareOfTotal), Blank, Blank, Blank,
            FormCell.Of(urusan.Services.Aggregate(Rupiah.Zero, (sum, service) => sum + service.Outside)),
        ];
        foreach (var service in urusan.Services)
        {
            yield return
            [
                Blank, FormCell.Of(service.Service.ShortName), .. Amounts(service.Sum), Percent(service.ShareOfTotal),
                FormCell.Of(service.Entitled), FormCell.Of(service.Service.Unit), FormCell.Of(service.PublishPerEntitled()), FormCell.Of(service.Outside),
            ];
        }
    }

    /// <summary>What is no SPM spending, each standing in a line of its own, so that the table adds up.</summary>
    private static IEnumerable<FormCell[]> Apart(SpmSpending spending, bool isInTotal) =>
        from standing in Enum.GetValues<SpendingStanding>()
        where !standing.IsSpm() && standing != SpendingStanding.Subtotal && standing.IsInTotal() == isInTotal
        let sum = spending.Sum(standing)
        where sum.Rows > 0
        select Line(
            standing.Name(Language.Indonesian) + (isInTotal ? "" : " (tidak dihitung)"), standing.Name(Language.English) + (isInTotal ? "" : " (not counted)"),
            sum, isInTotal ? sum.ShareOf(spending.Total) : null, null);

    private static FormCell[] Line(string indonesian, string english, SpendingSum sum, Ratio? share, Rupiah? outside) =>
        [Blank, FormCell.Of(indonesian, english), .. Amounts(sum), Percent(share), Blank, Blank, Blank, outside is { } beside ? FormCell.Of(beside) : Blank];

    private static FormCell[] Amounts(SpendingSum sum) => [FormCell.Of(sum.Ceiling), FormCell.Of(sum.Realised), Percent(sum.Absorption)];
}
