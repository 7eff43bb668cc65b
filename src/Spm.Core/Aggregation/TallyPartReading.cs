using Spm.Core.Internal;

namespace Spm.Core.Aggregation;

/// <summary>What came of reading the bytes of a part (<i>hasil pembacaan bagian rekapitulasi</i>): the part, or why there is none.</summary>
/// <remarks>Never both and never half. Immutable.</remarks>
[LegalTerm("hasil pembacaan bagian rekapitulasi")]
public sealed class TallyPartReading
{
    internal TallyPartReading([Trusted] TallyPart? part, [Trusted] TallyPartRefusal? refusal) => (Part, Refusal) = (part, refusal);

    /// <summary>The part; null when the bytes were refused.</summary>
    public TallyPart? Part { get; }

    /// <summary>Why the bytes were refused; null when they were read.</summary>
    public TallyPartRefusal? Refusal { get; }

    /// <summary>The part of bytes that were read.</summary>
    /// <exception cref="FormatException">The bytes were refused; the message names the byte and what is accepted.</exception>
    public TallyPart OrThrow() => Part ?? throw new FormatException(Refusal!.ToString());
}
