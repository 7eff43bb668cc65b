using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>What two rule books fix differently (<i>perbedaan kitab aturan</i>), and by which provision.</summary>
/// <remarks>Empty exactly when both have one hash; names and editions are no difference. The other way round it holds the same changes
/// in the same order, each turned round.</remarks>
[LegalTerm("perbedaan kitab aturan")]
public sealed class RuleBookDifference
{
    private RuleBookDifference(RuleBook before, RuleBook after)
    {
        Before = before;
        After = after;
        var old = before.Facts().ToDictionary(fact => fact.Id);
        var young = after.Facts().ToDictionary(fact => fact.Id);
        Changes = Require.Copy(old.Keys.Union(young.Keys)
            .Select(id => (Id: id, Was: old.GetValueOrDefault(id), Now: young.GetValueOrDefault(id)))
            .Where(pair => pair.Was?.Line() != pair.Now?.Line())
            .OrderBy(pair => pair.Id.Kind)
            .ThenBy(pair => Math.Min(pair.Was?.Rank ?? int.MaxValue, pair.Now?.Rank ?? int.MaxValue))
            .ThenBy(pair => pair.Id.Subject, StringComparer.Ordinal)
            .Select(pair => new RuleChange(pair.Was, pair.Now)));
    }

    /// <summary>The rules compared from.</summary>
    public RuleBook Before { get; }

    /// <summary>The rules compared to.</summary>
    public RuleBook After { get; }

    /// <summary>The changes by kind, in the order of the calculation and of the catalogue.</summary>
    public IReadOnlyList<RuleChange> Changes { get; }

    /// <summary>True when both fix the same.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>Compares two rule books, of the same or of different years and editions.</summary>
    public static RuleBookDifference Between(RuleBook before, RuleBook after) => new(Require.NotNull(before), Require.NotNull(after));

    /// <summary>Short: both names and years, and how many changes.</summary>
    public override string ToString() => $"{Before} {Before.Year} → {After} {After.Year}: {Changes.Count} changes";
}
