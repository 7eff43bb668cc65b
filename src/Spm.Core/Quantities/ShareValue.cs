using Spm.Core.Internal;

namespace Spm.Core.Quantities;

/// <summary>Whole units done over whole units required (<i>bagian terpenuhi</i>).</summary>
/// <remarks>Required is at least 1. A capped share has done = required at most; the count as reported stays with the figure.</remarks>
[LegalTerm("bagian terpenuhi")]
public sealed class ShareValue : ExactValue
{
    private ShareValue(long done, long required)
        : base(Bracket.OfShare((ulong)done, (ulong)required))
    {
        Done = done;
        Required = required;
    }

    /// <summary>Nothing done: 0.</summary>
    public static ShareValue None { get; } = new(0, 1);

    /// <summary>All done: 1.</summary>
    public static ShareValue Full { get; } = new(1, 1);

    /// <summary>Units that count as done, at least 0.</summary>
    public long Done { get; }

    /// <summary>Units required, at least 1.</summary>
    public long Required { get; }

    internal static ShareValue Of([Trusted] long done, [Trusted] long required) => new(done, required);

    private protected override Ratio Build() => new(Done, Required);
}
