using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.Fulfilment;

/// <summary>The second stage (<i>penghitungan kebutuhan pemenuhan pelayanan dasar</i>): required by the technical standard, minus available,
/// and what that costs.</summary>
/// <remarks>One line for the recipients of each service, then its resources in the order of the standards, then relief. Nothing is thrown
/// for data: <see cref="Findings"/> says what leaves a line without a need or a cost.</remarks>
[LegalTerm("penghitungan kebutuhan pemenuhan pelayanan dasar", "PP 2/2018 Pasal 13 (sebagian diingat)")]
public sealed class NeedsCalculation
{
    private NeedsCalculation(DataCollection data, NeedsRules rules, BudgetYear year)
    {
        Data = data;
        Rules = rules;
        Year = year;
        (Lines, Findings) = new NeedsWork(data, rules, year).Run();
    }

    /// <summary>The first stage, from which the needs come.</summary>
    public DataCollection Data { get; }

    /// <summary>What they were calculated by.</summary>
    public NeedsRules Rules { get; }

    /// <summary>The year whose needs these are.</summary>
    public BudgetYear Year { get; }

    /// <summary>Every line, service by service in the order of the data.</summary>
    public IReadOnlyList<NeedLine> Lines { get; }

    /// <summary>What was noticed; findings about the data stand there.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The cost of every line whose cost is known, relief included.</summary>
    public Rupiah Cost => Lines.Aggregate(Rupiah.Zero, (sum, line) => sum + (line.Cost ?? Rupiah.Zero));

    /// <summary>How much of what the stage asks is there: the need of every line, and the price of every line but those of recipients.</summary>
    public StageCompleteness Completeness => Lines.Aggregate(default(StageCompleteness), (sum, line) => sum
        + new StageCompleteness(line.Need is null ? 0 : 1, 1)
        + (line.Kind == NeedKind.Recipients ? default : new StageCompleteness(line.Price is null ? 0 : 1, 1)));

    /// <summary>The needs in the year of the data.</summary>
    /// <param name="data">The first stage.</param>
    /// <param name="rules">Standards, prices, relief and the named choices.</param>
    public static NeedsCalculation Of(DataCollection data, NeedsRules rules) => new(Require.NotNull(data), Require.NotNull(rules), data.Year);

    /// <summary>The needs of another year by the same data and rules: recipients as projected, everything else as collected.</summary>
    public NeedsCalculation In(BudgetYear year) => year == Year ? this : new NeedsCalculation(Data, Rules, year);
}
