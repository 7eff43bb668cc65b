using System.Collections.ObjectModel;

namespace Spm.Core.Aggregation;

/// <summary>Who is among the first of a ranking (<i>sekian besar</i>), and whether that is decided.</summary>
/// <typeparam name="TMeasure">What is ranked.</typeparam>
/// <remarks>A region is certainly in when no value within anybody's interval, and no way of breaking a tie, puts it out. It is possibly in
/// when some do not. All others are certainly out.</remarks>
[LegalTerm("sekian besar")]
public sealed class RankingTop<TMeasure>
    where TMeasure : RankedMeasure
{
    internal RankingTop(Ranking<TMeasure> ranking, int count, (bool Certain, bool Possible)[] asItStands, (bool Certain, bool Possible)[] places)
    {
        Ranking = ranking;
        Count = count;
        Certain = Where(at => places[at].Certain);
        Possible = Where(at => places[at] is { Certain: false, Possible: true });
        HasTieAtTheEdge = asItStands.Any(IsOpen);
        HasIntervalAtTheEdge = Enumerable.Range(0, places.Length).Any(at => IsOpen(places[at]) && !IsOpen(asItStands[at]));
    }

    /// <summary>The ranking.</summary>
    public Ranking<TMeasure> Ranking { get; }

    /// <summary>How many places there are.</summary>
    public int Count { get; }

    /// <summary>Those certainly in, best first; never more than there are places.</summary>
    public IReadOnlyList<RankedRegion<TMeasure>> Certain { get; }

    /// <summary>Those that may be in or out, best first; empty when it is decided.</summary>
    public IReadOnlyList<RankedRegion<TMeasure>> Possible { get; }

    /// <summary>True when it is settled who is in, among the ranked regions.</summary>
    public bool IsDecided => Possible.Count == 0;

    /// <summary>True when exactly equal values stand on both sides of the last place.</summary>
    public bool HasTieAtTheEdge { get; }

    /// <summary>True when missing data leave the last places open.</summary>
    public bool HasIntervalAtTheEdge { get; }

    /// <summary>How many are certainly out.</summary>
    public int OutCount => Ranking.Regions.Count - Certain.Count - Possible.Count;

    /// <summary>How many are in, possibly in and out.</summary>
    public override string ToString() => $"top {Count}: {Certain.Count} in, {Possible.Count} possibly, {OutCount} out";

    private static bool IsOpen((bool Certain, bool Possible) place) => place is { Certain: false, Possible: true };

    private ReadOnlyCollection<RankedRegion<TMeasure>> Where(Func<int, bool> chosen) => Array.AsReadOnly(Ranking.Regions.Where((_, at) => chosen(at)).ToArray());
}
