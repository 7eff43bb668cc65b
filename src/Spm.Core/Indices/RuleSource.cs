using NodaTime;
using NodaTime.Text;
using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Indices;

/// <summary>Everything that is encoded, by budget year and edition; a rule book is one cut through it.</summary>
/// <param name="editions">The day of every edition, oldest first.</param>
/// <param name="methods">The methods.</param>
/// <param name="scales">The rating scales.</param>
/// <param name="tables">The tables of an edition.</param>
internal sealed class RuleSource(
    IReadOnlyList<LocalDate> editions, Timeline<AchievementMethod> methods, Timeline<RatingScale> scales, Func<LocalDate, CatalogTables> tables)
{
    /// <summary>What ships. The day of an entry is that of the edition that brought it, and never moves with later editions.</summary>
    public static RuleSource Shipped { get; } = new(
        Edition.All,
        new Timeline<AchievementMethod>(
        [
            new(new BudgetYear(2019), AchievementMethod.Permendagri100, new LegalBasis("Permendagri 100/2018", "SEEN[S40,S41] ukuran penerima; RECALLED isi"), Edition.First),
            new(new BudgetYear(2022), AchievementMethod.Permendagri59, new LegalBasis("Permendagri 59/2021", "SEEN[S39] penggantian; INFERRED mulai tahun anggaran 2022; RECALLED Lampiran (belum dibaca)"), Edition.First),
        ]),
        new Timeline<RatingScale>([new(new BudgetYear(2019), RatingScale.Permendagri59, RatingScale.Permendagri59.Basis, Edition.First)]),
        CatalogTables.Of);

    public Timeline<AchievementMethod> Methods => methods;

    public RuleBook For(BudgetYear year, LocalDate known)
    {
        if (Refusal(year, known, Language.English) is { } why)
            throw known < editions[0] ? new ArgumentOutOfRangeException(nameof(known), known, why) : new ArgumentOutOfRangeException(nameof(year), year, why);
        var edition = editions.Last(day => day <= known);
        var method = methods.At(year, edition);
        var table = tables(edition);
        var last = new[] { LastChange(methods, edition), LastChange(scales, edition), table.LastChange }.Max();
        return new RuleBook(
            method.Basis.Citation, ServiceCatalog.For(year, table), method.Value, scales.At(year, edition).Value, new RuleOrigin(method.Basis, last));
    }

    public string? Refusal(BudgetYear year, LocalDate known, Language language)
    {
        var isIndonesian = language == Language.Indonesian;
        if (known < editions[0])
        {
            var (asked, first) = (LocalDatePattern.Iso.Format(known), LocalDatePattern.Iso.Format(editions[0]));
            return isIndonesian
                ? $"Aturan menurut keadaan {asked} tidak ada: edisi pertama yang dimuat bertanggal {first}."
                : $"There are no rules as of {asked}: the first edition is that of {first}.";
        }

        if (methods.Find(year, known) is not null) return null;
        var from = methods.Entries.First(entry => entry.KnownSince <= known);
        return isIndonesian
            ? $"Tahun {year} tidak dapat dihitung: aturan pertama yang dimuat berlaku untuk tahun anggaran {from.From} ({from.Basis.Citation}); sebelumnya berlaku PP 65/2005 dengan layanan yang berbeda."
            : $"{year} cannot be computed: the first encoded rules are those of budget year {from.From} ({from.Basis.Citation}); earlier years followed PP 65/2005, whose services differ.";
    }

    private static BudgetYear LastChange<T>(Timeline<T> timeline, LocalDate edition)
        where T : notnull =>
        timeline.Entries.Where(entry => entry.KnownSince <= edition).Max(entry => entry.From);
}
