using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.ActionPlans;

/// <summary>What the backward solver answers (<i>hasil penghitungan mundur</i>): how many more, where, at what cost, and who stays unserved.</summary>
/// <remarks>The index afterwards is measured by the rule book from the changed figures, not predicted. Without an answer, that is when it
/// is impossible, undecided or refused, nothing is delivered and afterwards is as before.</remarks>
[LegalTerm("hasil penghitungan mundur")]
public sealed partial class SolverAnswer
{
    internal SolverAnswer(SolverRequest request, RegionIndex before, IndexScope scope, IReadOnlyList<Finding> findings, IEnumerable<LeftOutFigure> leftOut)
    {
        Request = request;
        Before = After = before;
        Scope = scope;
        Findings = Array.AsReadOnly<Finding>([.. findings]);
        LeftOut = Array.AsReadOnly<LeftOutFigure>([.. leftOut]);
        Deliveries = Array.AsReadOnly<ExtraDelivery>([]);
    }

    /// <summary>What was asked.</summary>
    public SolverRequest Request { get; }

    /// <summary>How sure the answer is.</summary>
    public SolverStatus Status { get; internal init; } = SolverStatus.Refused;

    /// <summary>What was noticed about the request.</summary>
    public IReadOnlyList<Finding> Findings { get; internal init; }

    /// <summary>The result that was asked about.</summary>
    public RegionIndex Before { get; }

    /// <summary>The result with everything delivered.</summary>
    public RegionIndex After { get; internal init; }

    /// <summary>The index that the goal is about, before; the region's without a goal. Null when there is none.</summary>
    public PublishedIndex? PublishedBefore => Publish(Before);

    /// <summary>The same index with everything delivered.</summary>
    public PublishedIndex? PublishedAfter => Publish(After);

    /// <summary>The rating of that index before; null when there is none.</summary>
    public SpmRating? RatingBefore => Rate(Before);

    /// <summary>The rating with everything delivered.</summary>
    public SpmRating? RatingAfter => Rate(After);

    /// <summary>The further units, by place of the service, recipients first, then items by name.</summary>
    public IReadOnlyList<ExtraDelivery> Deliveries { get; internal init; }

    /// <summary>Further people and items together.</summary>
    public long Units => Deliveries.Sum(delivery => delivery.Units);

    /// <summary>Further people alone.</summary>
    public long People => Deliveries.Where(delivery => delivery.Item is null).Sum(delivery => delivery.Units);

    /// <summary>What it costs; null when the cost of a delivery is not known.</summary>
    public Rupiah? Cost => Deliveries.Aggregate((Rupiah?)Rupiah.Zero, (sum, delivery) => sum + delivery.Cost);

    /// <summary>What no answer can be better than, in what the objective counts: units, sen, or people; null without an answer. Equal to
    /// the answer's own number when it is optimal.</summary>
    public Int128? Bound { get; internal init; }

    /// <summary>Whether other deliveries are just as good by the objective and by the people served; null when the node limit left that open.</summary>
    /// <remarks>False also without an answer.</remarks>
    public bool? HasTies { get; internal init; } = false;

    /// <summary>Why it is impossible; null when it is not.</summary>
    public SolverObstacle? Obstacle { get; internal init; }

    /// <summary>Who stays unserved, by service, within scope and with an index or without.</summary>
    public IReadOnlyList<UnservedPeople> Unserved => Array.AsReadOnly<UnservedPeople>(
        [.. Before.Services.Zip(After.Services, (before, after) => new UnservedPeople(before.Service, StillOpen(before), StillOpen(after)))]);

    /// <summary>Figures that no answer touches, and why.</summary>
    public IReadOnlyList<LeftOutFigure> LeftOut { get; }

    /// <summary>How many parts of the search were looked at.</summary>
    public long Nodes { get; internal init; }

    internal IndexScope Scope { get; }

    private PublishedIndex? Publish(RegionIndex index) => Scope.ValueOf(index) is { } value ? index.Rules.Publish(value) : null;

    private SpmRating? Rate(RegionIndex index) => Scope.ValueOf(index) is { } value ? index.Rules.Rate(value) : null;

    // Silence serves nobody; not applicable owes nobody.
    private static long? StillOpen(ServiceIndex service) => service.Recipients.Figure switch
    {
        { State: Stages.FigureState.NotApplicable } => 0,
        { Required: { } required } figure => Math.Max(0, required - (figure.Done ?? 0)),
        _ => null,
    };
}
