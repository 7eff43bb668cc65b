namespace Spm.Core.Catalog;

/// <summary>The names of measure kinds (<i>nama jenis ukuran</i>).</summary>
[LegalTerm("nama jenis ukuran")]
public static class MeasureKindNames
{
    /// <summary>The name in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public static string Name(this MeasureKind kind, Language language) => (kind, language) switch
    {
        (MeasureKind.NewPersons, Language.Indonesian) => "orang baru",
        (MeasureKind.NewPersons, _) => "new persons",
        (MeasureKind.Stock, Language.Indonesian) => "stok pada suatu tanggal",
        (MeasureKind.Stock, _) => "stock at a date",
        (MeasureKind.YearToDate, Language.Indonesian) => "angka s.d.",
        (MeasureKind.YearToDate, _) => "year to date",
        (MeasureKind.Contacts, Language.Indonesian) => "kunjungan",
        (MeasureKind.Contacts, _) => "contacts",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{kind:D} is no measure kind."),
    };
}
