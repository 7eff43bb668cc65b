using System.Collections.Frozen;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Nomenclature;

/// <summary>Which codes took the place of codes given up (<i>tabel padanan kode</i>), so that an old document can be read against a new list.</summary>
/// <remarks>Immutable. A code may have several successors and several predecessors; no code follows itself.</remarks>
[LegalTerm("tabel padanan kode")]
public sealed class CodeCrosswalk
{
    private static readonly Lazy<CodeCrosswalk> Lazily = new(() => new CodeCrosswalk(NomenclatureTables.Rows("code-moves.tsv", "level", "from", "to").Select(FromRow)));

    private readonly FrozenDictionary<(ServiceLevel, NomenclatureCode), CodeMove[]> _moves;

    /// <summary>Makes a crosswalk.</summary>
    /// <param name="moves">Moves in any order; of two moves between the same codes the one with the stronger evidence counts.</param>
    /// <exception cref="ArgumentException">Codes that follow one another in a circle.</exception>
    public CodeCrosswalk(IEnumerable<CodeMove> moves)
    {
        Moves = Array.AsReadOnly(Require.Copy(moves)
            .OrderBy(move => move.Level).ThenBy(move => move.From).ThenBy(move => move.Evidence).ThenBy(move => move.To)
            .DistinctBy(move => (move.Level, move.From, move.To))
            .ToArray());
        _moves = Moves.GroupBy(move => (move.Level, move.From)).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        RefuseCircles();
    }

    /// <summary>The moves of sub kegiatan that the shipped list knows, eleven of kabupaten/kota; most moves of the whole list are not among them.</summary>
    public static CodeCrosswalk Shipped => Lazily.Value;

    /// <summary>Every move, by level, old code and strength of evidence.</summary>
    public IReadOnlyList<CodeMove> Moves { get; }

    /// <summary>This crosswalk and further moves.</summary>
    /// <exception cref="ArgumentException">Codes that follow one another in a circle.</exception>
    public CodeCrosswalk With(IEnumerable<CodeMove> moves) => new(Moves.Concat(Require.Copy(moves)));

    /// <summary>The codes that stand today for a code given up, each by the fewest moves, the strongest evidence first; none when no move is known.</summary>
    public IReadOnlyList<CodeSuccession> Successors(ServiceLevel level, NomenclatureCode code) => Array.AsReadOnly(
        Ways(level, Require.NotNull(code))
            .Where(way => !_moves.ContainsKey((level, way[^1].To)))
            .Select(way => new CodeSuccession(Array.AsReadOnly(way)))
            .OrderBy(succession => succession.Evidence).ThenBy(succession => succession.Moves.Count).ThenBy(succession => succession.Code)
            .ToArray());

    // The shortest way to every code that can be reached; among ways of one length the one whose first moves have the stronger evidence.
    private List<CodeMove[]> Ways(ServiceLevel level, NomenclatureCode start)
    {
        var ways = new List<CodeMove[]>();
        var reached = new HashSet<NomenclatureCode>();
        for (var (code, at) = (start, -1); ; code = ways[at][^1].To)
        {
            foreach (var move in _moves.GetValueOrDefault((level, code)) ?? [])
                if (reached.Add(move.To)) ways.Add(at < 0 ? [move] : [.. ways[at], move]);
            if (++at == ways.Count) return ways;
        }
    }

    private void RefuseCircles()
    {
        foreach (var (level, code) in _moves.Keys)
            if (Ways(level, code).FirstOrDefault(way => way[^1].To == code) is { } circle)
                throw new ArgumentException($"Codes follow one another in a circle: {new CodeSuccession(circle)}.", "moves");
    }

    private static CodeMove FromRow(EmbeddedTable.Row row) => new(
        NomenclatureTables.Level(row),
        NomenclatureCode.Parse(row["from"]),
        NomenclatureCode.Parse(row["to"]),
        row["evidence"] switch
        {
            "official-predecessor" => MoveEvidence.OfficialPredecessor,
            "same-name" => MoveEvidence.SameName,
            "manual" => MoveEvidence.Manual,
            var other => throw new InvalidOperationException($"code-moves.tsv: \"{other}\" is no evidence."),
        },
        new LegalBasis(row["source"], row["confidence"]),
        NomenclatureVersion.Find(row["since"]));
}
