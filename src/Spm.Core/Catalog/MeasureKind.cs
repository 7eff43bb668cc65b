namespace Spm.Core.Catalog;

/// <summary>What a monthly number counts, and so whether months may be added (<i>jenis ukuran</i>).</summary>
[LegalTerm("jenis ukuran")]
public enum MeasureKind
{
    /// <summary>People or items newly reached in the month; months add.</summary>
    NewPersons = 0,

    /// <summary>A stock at a date; the last value stands.</summary>
    Stock = 1,

    /// <summary>Cumulative since 1 January (<i>sampai dengan, s.d.</i>); the last value stands and never falls.</summary>
    YearToDate = 2,

    /// <summary>Contacts with the same person each month; months do not add, a distinct count must be given.</summary>
    Contacts = 3,
}
