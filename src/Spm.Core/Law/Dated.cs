using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Law;

/// <summary>A value of the law that holds from a budget year on (<i>ketentuan berlaku</i>).</summary>
/// <typeparam name="T">What the law fixes: weights, a list, a standard.</typeparam>
/// <remarks>It has no end of its own: in a <see cref="Timeline{T}"/> it stands until the next one begins.</remarks>
[LegalTerm("ketentuan berlaku")]
public sealed class Dated<T>
    where T : notnull
{
    /// <summary>Makes a dated value; one without a source cannot be made.</summary>
    /// <param name="from">The first budget year in which it holds.</param>
    /// <param name="value">What holds.</param>
    /// <param name="basis">The provision and how it is known.</param>
    /// <param name="knownSince">The day on which it was encoded here, so that an older report can be recomputed as it was.</param>
    public Dated(BudgetYear from, T value, LegalBasis basis, LocalDate knownSince)
    {
        From = from;
        Value = value ?? throw new ArgumentNullException(nameof(value));
        Basis = Require.NotNull(basis);
        KnownSince = knownSince;
    }

    /// <summary>The first budget year in which the value holds.</summary>
    public BudgetYear From { get; }

    /// <summary>What holds.</summary>
    public T Value { get; }

    /// <summary>The provision and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The day on which it was encoded here.</summary>
    public LocalDate KnownSince { get; }
}
