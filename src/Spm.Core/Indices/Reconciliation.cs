using System.Numerics;
using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>Which ways of calculating give a published index exactly (<i>penelusuran selisih dengan angka terbit</i>).</summary>
/// <remarks>All of them, with none chosen: a fit shows what could have been done, not what was. With two deviations thousands of ways are
/// tried, so some fit by chance. What is tried, and what it cannot see, stands in docs/decisions/0011-reconcile.md.</remarks>
[LegalTerm("penelusuran selisih dengan angka terbit")]
public sealed partial class Reconciliation
{
    private const int MostNearest = 5;

    private Reconciliation(RegionIndex index, Percentage published, RuleBook rules, IReadOnlyList<CheckedService> figures, CancellationToken cancellation)
    {
        Index = index;
        Published = published;
        int[] digits = [.. new[] { index.Rules.Method.Digits, published.Digits }.Distinct()];
        var search = new VariantSearch(figures, rules, digits);
        var tried = search.Run(cancellation);
        VariantsTried = tried.Count;
        Default = tried.FirstOrDefault(variant => variant.Deviations.Length == 0).Outcome?.Published;
        Fits = Array.AsReadOnly(Groups(tried.Where(variant => variant.Outcome.Published == published && !search.IsIdle(variant)), int.MaxValue));
        Nearest = Fits.Count > 0
            ? []
            : Array.AsReadOnly(Groups(tried.OrderBy(variant => BigInteger.Abs(Gap(variant.Outcome))).Where(variant => !search.IsIdle(variant)), MostNearest));
        FigureChanges = Array.AsReadOnly(FigureSearch.Run(figures, rules, published, cancellation));
    }

    /// <summary>The index that is compared.</summary>
    public RegionIndex Index { get; }

    /// <summary>The published number, with the digits of its text.</summary>
    public Percentage Published { get; }

    /// <summary>What the rule book's own method prints at those digits; null when it gives no index.</summary>
    public Percentage? Default { get; }

    /// <summary>How many ways of calculating were tried.</summary>
    public int VariantsTried { get; }

    /// <summary>Every way that prints exactly the published number, grouped where they come to the same value, fewest deviations first.
    /// Two deviations of which one changes nothing are not listed beside the other alone.</summary>
    public IReadOnlyList<ReconciledGroup> Fits { get; }

    /// <summary>The five nearest groups when nothing fits; empty otherwise.</summary>
    public IReadOnlyList<ReconciledGroup> Nearest { get; }

    /// <summary>Single numbers whose smallest change would explain it under the rule book's own method, the smallest change first; empty
    /// when no change is needed.</summary>
    public IReadOnlyList<FigureChange> FigureChanges { get; }

    /// <summary>True when at least one way of calculating fits; a change of figures does not count.</summary>
    public bool IsExplained => Fits.Count > 0;

    /// <summary>True when the rule book's own method prints the published number (<i>sesuai</i>).</summary>
    public bool IsDefault => Default == Published;

    /// <summary>True when more than one group fits, so that the published number does not tell which was used.</summary>
    public bool IsAmbiguous => Fits.Count > 1;

    internal static Reconciliation Of(RegionIndex index, Percentage published, IReadOnlyList<CheckedService> figures, CancellationToken cancellation) =>
        new(index, published, index.Rules.With(index.Rules.Name, index.Rules.Method with { Digits = published.Digits }), figures, cancellation);

    private BigInteger Gap(VariantOutcome outcome) => outcome.Published.Units - Published.Units;

    private ReconciledGroup[] Groups(IEnumerable<(Deviation[] Deviations, VariantOutcome Outcome)> variants, int most)
    {
        var groups = new List<(VariantOutcome Outcome, List<ReconciledVariant> Members)>();
        var byBucket = new Dictionary<(Percentage, UInt128), List<int>>();
        foreach (var (deviations, outcome) in variants)
        {
            // Members of a group print the same, so a full list is complete once the printed distance grows.
            if (groups.Count == most && BigInteger.Abs(Gap(outcome)) > BigInteger.Abs(Gap(groups[^1].Outcome))) break;
            if (!byBucket.TryGetValue(outcome.Bucket, out var bucket)) byBucket[outcome.Bucket] = bucket = [];
            var at = bucket.FindIndex(known => groups[known].Outcome.IsSame(outcome));
            if (at >= 0)
            {
                groups[bucket[at]].Members.Add(new ReconciledVariant(deviations));
            }
            else if (groups.Count < most)
            {
                bucket.Add(groups.Count);
                groups.Add((outcome, [new ReconciledVariant(deviations)]));
            }
        }

        return [.. groups.Select(group => new ReconciledGroup([.. group.Members], group.Outcome.Published, Percentage.FromUnits(Gap(group.Outcome), Published.Digits)))];
    }
}
