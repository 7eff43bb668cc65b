using Spm.Core.Internal;

namespace Spm.Core.Periods;

/// <summary>The years that a plan covers (<i>periode rencana</i>), such as 2025–2029 of a RPJMD or an action plan.</summary>
/// <remarks>One to <see cref="MostYears"/> years; five is usual, one to six have been seen. <c>default</c> is year 1 alone.</remarks>
[LegalTerm("periode rencana")]
public readonly partial struct PlanPeriod :
    IEquatable<PlanPeriod>, ITextValue<PlanPeriod>
{
    /// <summary>The most years of a plan.</summary>
    public const int MostYears = 10;

    private readonly int _further;

    private PlanPeriod(BudgetYear first, int further)
    {
        First = first;
        _further = further;
    }

    /// <summary>The first year.</summary>
    public BudgetYear First { get; }

    /// <summary>The last year; it belongs to the plan.</summary>
    public BudgetYear Last => new(First.Number + _further);

    /// <summary>How many years, 1 to <see cref="MostYears"/>.</summary>
    public int Count => _further + 1;

    /// <summary>Every year, in order.</summary>
    public IReadOnlyList<BudgetYear> Years
    {
        get
        {
            var first = First.Number;
            return Array.AsReadOnly([.. Enumerable.Range(first, Count).Select(year => new BudgetYear(year))]);
        }
    }

    /// <summary>Makes a plan period.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year, not before the first and at most <see cref="MostYears"/> − 1 after it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last year is outside that range.</exception>
    public static PlanPeriod Of(BudgetYear first, BudgetYear last)
    {
        Require.InRange(last.Number, first.Number, first.Number + MostYears - 1, nameof(last));
        return new PlanPeriod(first, last.Number - first.Number);
    }

    /// <summary>True when the year belongs to the plan.</summary>
    public bool Contains(BudgetYear year) => year >= First && year <= Last;

    /// <inheritdoc/>
    public bool Equals(PlanPeriod other) => First == other.First && _further == other._further;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlanPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, _further);

    /// <summary>Same years.</summary>
    public static bool operator ==(PlanPeriod left, PlanPeriod right) => left.Equals(right);

    /// <summary>Different years.</summary>
    public static bool operator !=(PlanPeriod left, PlanPeriod right) => !left.Equals(right);
}
