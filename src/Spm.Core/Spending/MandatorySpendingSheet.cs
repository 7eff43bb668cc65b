using Spm.Core.Fulfilment;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;

namespace Spm.Core.Spending;

/// <summary>The rules on shares of spending that stand in a year, each with numerator, denominator, share and threshold (<i>lembar belanja wajib</i>).</summary>
/// <remarks>It reports; it judges only where the law gives a threshold, no sources disagree, and the amounts are the caller's.</remarks>
[LegalTerm("lembar belanja wajib")]
public sealed class MandatorySpendingSheet
{
    private MandatorySpendingSheet(BudgetYear year, IReadOnlyList<MandatorySpendingLine> lines)
    {
        Year = year;
        Lines = lines;
    }

    /// <summary>The budget year.</summary>
    public BudgetYear Year { get; }

    /// <summary>A line for each rule of the year.</summary>
    public IReadOnlyList<MandatorySpendingLine> Lines { get; }

    /// <summary>Makes the sheet of a year.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="amounts">What the caller worked out; of two for one rule the first counts.</param>
    /// <param name="spending">The documents that stand in where the caller gives nothing: rows of the bidang urusan over all spending; null for none.</param>
    /// <exception cref="ArgumentException">The spending is that of another year.</exception>
    public static MandatorySpendingSheet Of(BudgetYear year, IEnumerable<MandatorySpendingAmounts> amounts, SpmSpending? spending = null)
    {
        var given = Require.Copy(amounts);
        if (spending is not null && spending.Year != year) throw new ArgumentException($"The spending is that of {spending.Year}, not of {year}.", nameof(spending));
        return new MandatorySpendingSheet(year, Array.AsReadOnly(MandatorySpendingRule.For(year).Select(Line).ToArray()));

        MandatorySpendingLine Line(MandatorySpendingRule rule)
        {
            if (given.FirstOrDefault(each => each.Rule == rule) is { } own)
                return new MandatorySpendingLine(rule, year, own.Numerator, own.Denominator, new Bilingual(own.Source, own.Source), false);
            if (spending is null || rule.InDocuments is not { } where) return new MandatorySpendingLine(rule, year, null, null, null, false);
            var part = where == "spm" ? spending.Spm : Bidang(spending, NomenclatureCode.Parse(where));
            var isComplete = spending.Total.RowsWithoutCeiling == 0;
            return new MandatorySpendingLine(rule, year, isComplete ? part.Ceiling : null, isComplete ? spending.Total.Ceiling : null, Source(spending, where), true);
        }
    }

    /// <summary>The sheet as a table, with the words of numerator and denominator beside the amounts.</summary>
    public SpendingTable ToTable() => new(
        new FormTable(
            FormCell.Of($"Belanja wajib, tahun anggaran {Year}", $"Mandatory spending, budget year {Year}"),
            [
                FormCell.Of("ketentuan", "rule"), FormCell.Of("dasar", "basis"), FormCell.Of("pembilang", "numerator"), FormCell.Of("jumlah", "amount"),
                FormCell.Of("penyebut", "denominator"), FormCell.Of("jumlah", "amount"), FormCell.Of("bagian (%)", "share (%)"), FormCell.Of("ambang", "threshold"),
                FormCell.Of("bacaan", "reading"), FormCell.Of("sumber angka", "source of the amounts"), FormCell.Of("catatan", "note"),
            ],
            [.. Lines.Select(Row)]),
        new LegalBasis("ketentuan pada setiap baris", "SEEN, RECALLED, dan CONFLICT menurut barisnya; INFERRED kolom"));

    private static FormCell[] Row(MandatorySpendingLine line) =>
    [
        FormCell.Words(line.Rule.Name), FormCell.Of(line.Rule.Basis.ToString()), FormCell.Words(line.Rule.Numerator), FormCell.Of(line.Numerator),
        FormCell.Words(line.Rule.Denominator), FormCell.Of(line.Denominator), FormCell.Of(line.Published), FormCell.Words(line.Rule.Limit),
        FormCell.Words(language => line.Reading.Name(language)), FormCell.Words(language => line.Source(language) ?? "–"), FormCell.Words(language => line.Rule.Note(language) ?? ""),
    ];

    private static SpendingSum Bidang(SpmSpending spending, NomenclatureCode bidang) =>
        SpendingSum.Of(spending.Rows.Where(row => row.Standing.IsInTotal() && row.Row.Code is { } code && (code == bidang || code.IsUnder(bidang))));

    private static Bilingual Source(SpmSpending spending, string where) => Bilingual.Of(language =>
    {
        var document = spending.Documents[0].Kind.Name(language);
        return (where, language) switch
        {
            ("spm", Language.Indonesian) => $"baris bertanda SPM dan seluruh baris {document}",
            ("spm", _) => $"rows tagged as SPM and all rows of the {document}",
            (_, Language.Indonesian) => $"baris bidang urusan {where} dan seluruh baris {document}; fungsi belanja dapat lebih luas [INFERRED]",
            _ => $"rows of bidang urusan {where} and all rows of the {document}; the function can be wider [INFERRED]",
        };
    });
}
