using Spm.Core.Fulfilment;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using static Spm.Core.Spending.SpendingCells;

namespace Spm.Core.Spending;

/// <summary>The tables shaped like annexes VII and VIII.</summary>
internal static class AgreementTable
{
    public static SpendingTable Programmes(IReadOnlyList<PlanningDocument> plan, IReadOnlyList<PlanningDocument> budget, BudgetYear year, SpendingMethod method) => Of(
        new Bilingual("Kesesuaian program jangka menengah dengan anggaran", "Programmes of the medium-term plan against the budget"), FormCell.Of("program", "programme"),
        [new Side("RPJMD/RPD", plan), new Side("RAPBD", budget)], year, method, NomenclatureDepth.BudgetProgram,
        new LegalBasis("Lampiran VII Perda APBD", "SEEN[S02] nama laporan dan kolom kode, uraian, RPJMD, RAPBD; INFERRED kolom selisih"));

    public static SpendingTable Agreement(
        IReadOnlyList<PlanningDocument> annualPlan, IReadOnlyList<PlanningDocument> provisional, IReadOnlyList<PlanningDocument> budget, BudgetYear year, SpendingMethod method) => Of(
        new Bilingual("Kesesuaian program, kegiatan, dan sub kegiatan dari rencana tahunan sampai anggaran", "Programmes, kegiatan and sub kegiatan from the annual plan to the budget"),
        FormCell.Of("program / kegiatan / sub kegiatan", "programme / kegiatan / sub kegiatan"),
        [new Side("RKPD", annualPlan), new Side("PPAS", provisional), new Side("RAPBD", budget)], year, method, NomenclatureDepth.SubKegiatan,
        new LegalBasis("Lampiran VIII Perda APBD", "SEEN[S02] nama laporan dan kolom RKPD, PPAS, RAPBD; INFERRED kolom selisih"));

    private static SpendingTable Of(Bilingual title, FormCell text, Side[] sides, BudgetYear year, SpendingMethod method, NomenclatureDepth deepest, LegalBasis basis)
    {
        var regions = sides.SelectMany(side => side.Documents).Select(document => document.Region).Distinct().ToArray();
        if (regions.Length > 1) throw new ArgumentException($"Documents of {string.Join(" and ", regions.AsEnumerable())} stand side by side; only those of one region are set against each other.");
        var amounts = Array.ConvertAll(sides, side => new DocumentAmounts(side.Documents, year, method));
        var codes = amounts.SelectMany(side => side.Codes).Where(code => code.Depth <= deepest).Distinct().Order();
        var region = regions.Length == 0 ? new Bilingual("", "") : new Bilingual($" wilayah {regions[0]}", $" of region {regions[0]}");
        return new SpendingTable(
            new FormTable(
                FormCell.Of($"{title.Indonesian}{region.Indonesian}, tahun anggaran {year}", $"{title.English}{region.English}, budget year {year}"),
                [
                    FormCell.Of("kode", "code"), text, .. sides.Select(side => FormCell.Words(side.Name)),
                    .. sides.Skip(1).Zip(sides, (later, earlier) => FormCell.Words(language => $"{(language == Language.Indonesian ? "selisih" : "difference")} {later.Name(language)} – {earlier.Name(language)}")),
                ],
                [
                    .. codes.Select(code => (FormCell[])
                    [
                        FormCell.Of(code.ToString()), FormCell.Of(amounts.Select(side => side.Name(code)).FirstOrDefault(name => name is not null)),
                        .. Amounts([.. amounts.Select(side => side.Of(code))]),
                    ]),
                    [Blank, FormCell.Of("jumlah", "total"), .. Amounts([.. amounts.Select(side => side.Total)])],
                ]),
            basis);
    }

    private static IEnumerable<FormCell> Amounts(Rupiah?[] sides) => sides.Concat(sides.Skip(1).Zip(sides, (later, earlier) => later - earlier)).Select(FormCell.Of);

    /// <summary>One column of documents, named by the documents where there are any.</summary>
    private sealed record Side(string Usual, IReadOnlyList<PlanningDocument> Documents)
    {
        public string Name(Language language) => Documents is [] or [{ Kind: PlanningDocumentKind.Apbd, Status: DocumentStatus.Draft }, ..] ? Usual : Documents[0].Kind.Name(Documents[0].Version, language);
    }
}
