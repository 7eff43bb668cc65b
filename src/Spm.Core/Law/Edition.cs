using NodaTime;

namespace Spm.Core.Law;

/// <summary>The states of knowledge that this version of the library encodes (<i>edisi aturan</i>), each by its day.</summary>
/// <remarks>An edition is never changed after its day: a later one adds rows and closes old ones, so that a report of an earlier
/// edition can be recomputed as it was.</remarks>
[LegalTerm("edisi aturan")]
public static class Edition
{
    /// <summary>The day of every edition, oldest first.</summary>
    public static IReadOnlyList<LocalDate> All { get; } = Array.AsReadOnly<LocalDate>([new(2026, 11, 22)]);

    /// <summary>The day of the first edition; nothing was encoded before.</summary>
    public static LocalDate First => All[0];

    /// <summary>The day of the latest edition, on which the encoded law was last looked over; no newer rule is known as of this day.</summary>
    public static LocalDate KnownAsOf => All[^1];
}
