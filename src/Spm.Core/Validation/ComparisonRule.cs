using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Validation;

/// <summary>One rule that compares numbers of a report with each other or with other reports (<i>kaidah pembandingan data</i>).</summary>
/// <remarks>No provision on such comparisons was read: pairs, totals and bounds are the library's own or those of the caller, and every
/// finding prints the rule with its parameters and basis. Comparing is exact. Immutable.</remarks>
[LegalTerm("kaidah pembandingan data")]
public abstract class ComparisonRule
{
    private static readonly LegalBasis Callers = new("ditetapkan pemakai", "INFERRED: kaidah pemakai");
    private static readonly LegalBasis Ours = new("kaidah pustaka", "INFERRED: tidak ada ketentuan yang dibaca");

    private protected ComparisonRule(string name, LegalBasis? basis = null)
    {
        Name = name;
        Basis = basis ?? Ours;
    }

    /// <summary>A count in a longer stretch is not lower than in a shorter stretch within it, such as <c>s.d. TW III</c> after <c>s.d. TW II</c>;
    /// stocks, staff and procedures may fall.</summary>
    public static ComparisonRule NeverFalls { get; } = new NeverFallsRule();

    /// <summary>A recap holds exactly what its parts add up to, service by service and, where it lists them, item by item.
    /// It asks for <see cref="SubmissionComparison.Parts"/>.</summary>
    public static ComparisonRule Recap { get; } = new RecapRule();

    /// <summary>Money and services fit together: what <see cref="BudgetCheck"/> finds, money for a service that is not reported or not
    /// applicable, and money spent while nobody was served. It asks for <see cref="SubmissionComparison.Budgets"/>.</summary>
    public static ComparisonRule Budgets { get; } = new BudgetRule();

    /// <summary>The rules that are used when a caller lists none.</summary>
    /// <remarks>Two compulsory pairs (births with newborns, disaster rescue with relief), one total (both services to people in
    /// prone areas), <see cref="ChangeOver"/> 1/2 and 30, <see cref="FarFromMedian"/> 5 over 4 periods and 30, <see cref="NeverFalls"/>,
    /// <see cref="Recap"/> and <see cref="Budgets"/>. No exclusive pair is known.</remarks>
    public static IReadOnlyList<ComparisonRule> Defaults { get; } = Array.AsReadOnly<ComparisonRule>(
    [
        CompulsoryPair(
            new("kabkota.kesehatan.ibu-bersalin", FigureField.Done), new("kabkota.kesehatan.bayi-baru-lahir", FigureField.Done), Ours),
        CompulsoryPair(
            new("kabkota.trantibumlinmas.penyelamatan-evakuasi-bencana", FigureField.Required), new("kabkota.sosial.korban-bencana", FigureField.Required), Ours),
        Total(
            new("kabkota.trantibumlinmas.informasi-rawan-bencana", FigureField.Required),
            [new("kabkota.trantibumlinmas.pencegahan-kesiapsiagaan-bencana", FigureField.Required)],
            new LegalBasis("penerima kedua layanan: warga negara di kawasan rawan bencana", "SEEN[S02,S21]; RECALLED definition; INFERRED sama jumlahnya")),
        ChangeOver(new Ratio(1, 2), 30),
        FarFromMedian(5, 4, 30),
        NeverFalls,
        Recap,
        Budgets,
    ]);

    /// <summary>The kind of rule, such as <c>change-over</c>.</summary>
    public string Name { get; }

    /// <summary>Where the rule comes from and how that is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Two numbers that go together: where one is above zero, the other is given, be it as zero.</summary>
    /// <param name="one">A number.</param>
    /// <param name="other">The other number. A service that the sender does not answer for is not asked for.</param>
    /// <param name="basis">Why they go together; null says that the caller says so.</param>
    public static ComparisonRule CompulsoryPair(FigureReference one, FigureReference other, LegalBasis? basis = null) =>
        new CompulsoryPairRule(Require.NotNull(one), Require.NotNull(other), basis ?? Callers);

    /// <summary>Two numbers of which at most one is above zero.</summary>
    /// <param name="one">A number.</param>
    /// <param name="other">The other number.</param>
    /// <param name="basis">Why they exclude each other; null says that the caller says so.</param>
    public static ComparisonRule ExclusivePair(FigureReference one, FigureReference other, LegalBasis? basis = null) =>
        new ExclusivePairRule(Require.NotNull(one), Require.NotNull(other), basis ?? Callers);

    /// <summary>Numbers that add up to a whole. Not asked while one of them is missing.</summary>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">Its parts, at least one; a single one is the same number under another name.</param>
    /// <param name="basis">Why they add up; null says that the caller says so.</param>
    /// <exception cref="ArgumentException">No part.</exception>
    public static ComparisonRule Total(FigureReference whole, IEnumerable<FigureReference> parts, LegalBasis? basis = null) =>
        new TotalRule("total", Require.NotNull(whole), Parts(parts), basis ?? Callers);

    /// <summary>Numbers that together do not pass a whole. Not asked while the whole is missing; a missing part adds nothing.</summary>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">Its parts, at least one.</param>
    /// <param name="basis">Why they stay within; null says that the caller says so.</param>
    /// <exception cref="ArgumentException">No part.</exception>
    public static ComparisonRule TotalAtMost(FigureReference whole, IEnumerable<FigureReference> parts, LegalBasis? basis = null) =>
        new TotalRule("total-at-most", Require.NotNull(whole), Parts(parts), basis ?? Callers);

    /// <summary>An outlier is a required or done number that moved, against the last comparable period, by more than a share of the earlier number and by more than a count.</summary>
    /// <param name="share">The share of the earlier number, from 0, such as 1/2.</param>
    /// <param name="least">The count, from 0; smaller movements are never named.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter below 0.</exception>
    public static ComparisonRule ChangeOver(Ratio share, long least) => new ChangeOverRule(FromZero(share), Require.InRange(least, 0, long.MaxValue));

    /// <summary>An outlier is a required or done number farther from the median of earlier comparable periods than a multiple of their median deviation, and than a count.</summary>
    /// <param name="times">How many median deviations, from 0.</param>
    /// <param name="periods">How many earlier periods are needed at least, from 1; with fewer the rule is silent.</param>
    /// <param name="least">The count, from 0; smaller distances are never named.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter below its least value.</exception>
    public static ComparisonRule FarFromMedian(Ratio times, int periods, long least) =>
        new FarFromMedianRule(FromZero(times), Require.InRange(periods, 1, int.MaxValue), Require.InRange(least, 0, long.MaxValue));

    /// <summary>The rule with its parameters in words.</summary>
    public abstract string Describe(Language language);

    /// <summary>Name and parameters: <c>change-over(1/2, 30)</c>.</summary>
    public abstract override string ToString();

    internal abstract void Compare(ComparedData data);

    private static IReadOnlyList<FigureReference> Parts(IEnumerable<FigureReference> parts)
    {
        var copy = Require.Copy(parts);
        return copy.Count > 0 ? copy : throw new ArgumentException("At least one part is needed.", nameof(parts));
    }

    private static Ratio FromZero(Ratio value) =>
        value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} is below 0.");
}
