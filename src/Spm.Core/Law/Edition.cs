using NodaTime;

namespace Spm.Core.Law;

/// <summary>The state of knowledge that this version of the library encodes (<i>edisi aturan</i>).</summary>
[LegalTerm("edisi aturan")]
public static class Edition
{
    /// <summary>The day on which the encoded law was last looked over; no newer rule is known as of this day.</summary>
    public static LocalDate KnownAsOf { get; } = new(2026, 11, 22);
}
