using Spm.Core.Fulfilment;
using Spm.Core.Law;
using static Spm.Core.Spending.SpendingCells;

namespace Spm.Core.Spending;

/// <summary>The table shaped like annex D.3, at the level of sub kegiatan.</summary>
internal static class AccountabilityTable
{
    private static readonly FormCell[] Columns =
    [
        FormCell.Of("no", "no"), FormCell.Of("jenis pelayanan dasar", "service"), FormCell.Of("kode", "code"), FormCell.Of("sub kegiatan", "sub kegiatan"),
        FormCell.Of("perangkat daerah", "agency"), FormCell.Of("porsi", "share"), FormCell.Of("anggaran", "budget"), FormCell.Of("realisasi", "spent"), FormCell.Of("serapan (%)", "absorption (%)"),
    ];

    public static SpendingTable Of(SpmSpending spending) => new(
        new FormTable(
            Heading(spending, "Realisasi belanja untuk pemenuhan SPM", "Spending realised for SPM"), Columns,
            [
                .. spending.Urusan.SelectMany(Urusan), Sum("jumlah belanja SPM", "SPM spending", spending.Spm),
                .. Unserved(spending, SpendingStanding.WithoutService), .. Unserved(spending, SpendingStanding.LeftOut), .. Unserved(spending, SpendingStanding.TaggedByDocumentOnly),
            ]),
        new LegalBasis("Lampiran D.3 pertanggungjawaban pelaksanaan APBD", "SEEN[S48] formulir daerah; CONFLICT tingkat baris (sub kegiatan atau kegiatan); INFERRED kolom perangkat daerah, porsi, dan serapan"),
        Note(spending));

    private static IEnumerable<FormCell[]> Urusan(UrusanSpending urusan)
    {
        var number = 0;
        foreach (var service in urusan.Services)
        {
            number++;
            foreach (var row in service.Rows)
            {
                var part = row.Parts.First(part => part.Service.Key == service.Service.Key);
                yield return [FormCell.Of(number), FormCell.Of(service.Service.ShortName), .. Row(row), FormCell.Of(part.Share), .. Amounts(SpendingSum.Of([(part.Ceiling, part.Realised)]), part.Ceiling is not null)];
            }

            yield return Sum($"jumlah {service.Service.ShortName}", $"sum of {service.Service.ShortName}", service.Sum);
        }

        yield return Sum($"jumlah bidang {urusan.Urusan.Label}", $"sum of {urusan.Urusan.EnglishName}", urusan.Sum);
    }

    /// <summary>Tagged rows that no service has, so that none is dropped.</summary>
    private static IEnumerable<FormCell[]> Unserved(SpmSpending spending, SpendingStanding standing) => spending.RowsOf(standing).Select(row => (FormCell[])
        [Blank, FormCell.Words(language => standing.Name(language)), .. Row(row), Blank, .. Amounts(SpendingSum.Of([row]), row.Ceiling is not null)]);

    private static FormCell[] Row(SpendingRow row) =>
        [FormCell.Of(row.Row.Code?.ToString() ?? row.Row.Reading.Text), FormCell.Of(row.Row.Name.Length > 0 ? row.Row.Name : null), FormCell.Of(row.Agency)];

    private static FormCell[] Sum(string indonesian, string english, SpendingSum sum) => [Blank, FormCell.Of(indonesian, english), Blank, Blank, Blank, Blank, .. Amounts(sum, true)];

    private static FormCell[] Amounts(SpendingSum sum, bool hasCeiling) =>
        [hasCeiling ? FormCell.Of(sum.Ceiling) : FormCell.Of((string?)null), FormCell.Of(sum.Realised), Percent(sum.Absorption)];
}
