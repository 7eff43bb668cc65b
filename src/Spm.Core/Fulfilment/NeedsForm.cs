using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>The form of the second stage: a row for each line of needs, then the sum of their cost.</summary>
internal static class NeedsForm
{
    public static FormTable Table(NeedsCalculation needs) => new(
        FormCell.Words(language => language == Language.Indonesian
            ? $"wilayah {needs.Data.Region}, kebutuhan tahun {needs.Year} ({needs.Rules.WholeUnits.Describe(language)}), proyeksi: {needs.Rules.Projection.Describe(language)}"
            : $"region {needs.Data.Region}, needs of {needs.Year} ({needs.Rules.WholeUnits.Describe(language)}), projection: {needs.Rules.Projection.Describe(language)}"),
        [
            FormCell.Of("layanan", "service"), FormCell.Of("jenis", "kind"), FormCell.Of("uraian", "item"), FormCell.Of("satuan", "unit"),
            FormCell.Of("dasar hitung", "base"), FormCell.Of("faktor", "factor"), FormCell.Of("dibutuhkan", "required"), FormCell.Of("tersedia", "available"),
            FormCell.Of("kebutuhan", "need"), FormCell.Of("kelebihan", "surplus"), FormCell.Of("harga satuan", "unit price"), FormCell.Of("biaya", "cost"),
            FormCell.Of("dasar standar", "standard"), FormCell.Of("sumber harga", "source of price"),
        ],
        [.. needs.Lines.Select(Row), Sum(needs.Cost)]);

    private static FormCell[] Row(NeedLine line) =>
    [
        FormCell.Of(line.Service.ShortName), FormCell.Words(language => line.Kind.Name(language)), FormCell.Words(line.Name), FormCell.Of(line.Unit),
        FormCell.Of(line.Base), FormCell.Of(line.Standard?.Factor), FormCell.Of(line.Required), FormCell.Of(line.Available),
        FormCell.Of(line.Need), FormCell.Of(line.Surplus), FormCell.Of(line.Price?.Amount), FormCell.Of(line.Cost),
        line.Standard is { } standard ? FormCell.Of(standard.Basis.ToString()) : FormCell.Of(""),
        line.Price is { } price ? FormCell.Words(price.SourceText) : default,
    ];

    private static FormCell[] Sum(Rupiah cost) =>
        [FormCell.Of("jumlah", "sum"), .. Enumerable.Repeat(FormCell.Of(""), 10), FormCell.Of(cost), .. Enumerable.Repeat(FormCell.Of(""), 2)];
}
