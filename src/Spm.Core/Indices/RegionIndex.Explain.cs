using Spm.Core.Derivations;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

public sealed partial class RegionIndex
{
    /// <summary>Where the index comes from, down to every figure as reported.</summary>
    public Derivation Explain() => Rules.Explain(
        ($"Indeks Pencapaian SPM {Subject(Language.Indonesian)}", $"SPM achievement index of {Subject(Language.English)}"),
        RegionExplanation.Of(this),
        MeasureAgain,
        Remarks);

    private string Subject(Language language)
    {
        if (Region is not { } region || Period is not { } period) return language == Language.Indonesian ? "dari angka lepas" : "bare figures";
        return $"{region.PrintedName}, {period.ToString(language)}";
    }

    internal ExactValue? MeasureAgain(RuleBook rules) => RegionCalculation.Measure(_figures, rules).Value;

    internal IEnumerable<string> Remarks(Language language)
    {
        var indonesian = language == Language.Indonesian;
        if (Source == IndexSource.BareFigures)
            yield return indonesian
                ? "Angka lepas: bilangannya diperiksa, tetapi tidak dicocokkan dengan katalog layanan dan daftar mutu."
                : "Bare figures: the numbers were checked, but not against the catalogue of services and quality lists.";
        if (Source is IndexSource.TallySlice or IndexSource.PooledTally)
            yield return indonesian
                ? "Angka adalah jumlah baris rekapitulasi: jumlah yang harus dan jumlah yang sudah dijumlahkan lebih dahulu, baru dibagi."
                : "The figures are sums of rows: required and done were summed first and divided afterwards.";
        if (Status.IsProvisional) yield return indonesian ? $"Hasil {Status.ToString(language)}." : $"The result is {Status.ToString(language)}.";
        if (OutsideScope.Count > 0)
            yield return indonesian
                ? "Indeks atas sebagian layanan, bukan indeks daerah."
                : "The index of a part of the services, not of the region.";
        if (RevisedTo is { } day)
            yield return indonesian
                ? $"Angka yang harus dilayani/dipenuhi dan target menurut keadaan {NodaTime.Text.LocalDatePattern.Iso.Format(day)}."
                : $"Required and planned numbers as they stood on {NodaTime.Text.LocalDatePattern.Iso.Format(day)}.";
        var carried = Services.Count(service => Rules.Catalog.QualityListOf(service.Service) is { IsCarriedOver: true });
        if (Source != IndexSource.BareFigures && carried > 0)
            yield return indonesian
                ? $"Daftar mutu {carried} layanan diteruskan dari tahun sebelumnya; daftar baru belum dibaca."
                : $"The quality {(carried == 1 ? "list of 1 service is" : $"lists of {carried} services are")} carried over from an earlier year; the new list was not read.";
    }
}
