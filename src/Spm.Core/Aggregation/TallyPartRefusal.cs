using System.Globalization;
using Spm.Core.Internal;

namespace Spm.Core.Aggregation;

/// <summary>Why bytes were not read as a part (<i>alasan bagian rekapitulasi ditolak</i>): where, what was found, and what is accepted.</summary>
/// <remarks>Immutable.</remarks>
[LegalTerm("alasan bagian rekapitulasi ditolak")]
public sealed class TallyPartRefusal
{
    private readonly Bilingual _problem;

    internal TallyPartRefusal([Trusted] int at, [Trusted] Bilingual problem) => (Byte, _problem) = (at, problem);

    /// <summary>The byte from which on the bytes are not accepted, from 0; their number when they end too early.</summary>
    public long Byte { get; }

    /// <summary>What was found and what is accepted, without the place.</summary>
    public string Message(Language language) => _problem.ToString(language);

    /// <summary>Place and message on one line.</summary>
    public string ToString(Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{(language == Language.Indonesian ? "bita" : "byte")} {Byte}: {Message(language)}");

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
