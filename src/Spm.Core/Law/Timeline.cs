using NodaTime;
using NodaTime.Text;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Law;

/// <summary>The values that the law gave one thing over the years (<i>riwayat ketentuan</i>).</summary>
/// <typeparam name="T">What the law fixes.</typeparam>
/// <remarks>Each value stands until the next begins and the last stands until replaced, so neither a gap nor an overlap can be
/// written down; two values from the same year, known since the same day, are refused. Years before the first value have
/// no answer.</remarks>
[LegalTerm("riwayat ketentuan")]
public sealed class Timeline<T>
    where T : notnull
{
    /// <summary>Orders the values by year.</summary>
    /// <param name="entries">At least one, in any order.</param>
    /// <exception cref="ArgumentException">No value, or two from the same year and known since the same day.</exception>
    public Timeline(IEnumerable<Dated<T>> entries)
    {
        Entries = Array.AsReadOnly(Require.Copy(entries).OrderBy(entry => entry.From).ThenBy(entry => entry.KnownSince).ToArray());
        if (Entries.Count == 0) throw new ArgumentException("A timeline needs at least one value.", nameof(entries));
        for (var i = 1; i < Entries.Count; i++)
            if (Entries[i].From == Entries[i - 1].From && Entries[i].KnownSince == Entries[i - 1].KnownSince)
                throw new ArgumentException($"Two values hold from {Entries[i].From}; a later correction needs a later day of knowledge.", nameof(entries));
    }

    /// <summary>All values, oldest first.</summary>
    public IReadOnlyList<Dated<T>> Entries { get; }

    /// <summary>The first budget year with an answer.</summary>
    public BudgetYear First => Entries[0].From;

    /// <summary>The budget year of the latest change; later years answer with it.</summary>
    public BudgetYear LastChange => Entries[^1].From;

    /// <summary>The value in force in a year, by what is known now.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the first value: nothing is guessed backwards.</exception>
    public Dated<T> At(BudgetYear year) => Find(year, LocalDate.MaxIsoValue) ?? throw BeforeFirst(year);

    /// <summary>The value in force in a year, by what was encoded on a day; null when nothing was.</summary>
    /// <param name="year">The budget year asked for.</param>
    /// <param name="known">Entries encoded after this day are not seen.</param>
    public Dated<T>? Find(BudgetYear year, LocalDate known)
    {
        for (var i = Entries.Count - 1; i >= 0; i--)
            if (Entries[i].From <= year && Entries[i].KnownSince <= known) return Entries[i];
        return null;
    }

    /// <summary>The value in force in a year, by what was encoded on a day.</summary>
    /// <param name="year">The budget year asked for.</param>
    /// <param name="known">Entries encoded after this day are not seen.</param>
    /// <exception cref="ArgumentOutOfRangeException">No value was encoded for the year by that day.</exception>
    public Dated<T> At(BudgetYear year, LocalDate known) => Find(year, known) ?? throw (year < First
        ? BeforeFirst(year)
        : new ArgumentOutOfRangeException(nameof(known), known, $"By {LocalDatePattern.Iso.Format(known)} no value was encoded for {year}."));

    private ArgumentOutOfRangeException BeforeFirst(BudgetYear year) =>
        new(nameof(year), year, $"The first encoded value holds from {First}; {year} has none.");
}
