using System.Globalization;
using Spm.Core.Internal;
using Spm.Core.Nomenclature;

namespace Spm.Core.PlanningDocuments;

/// <summary>One side of a comparison: a document, or those of the agencies of one kind, by code.</summary>
internal sealed class DocumentSet
{
    private const int Levels = 4;

    private readonly Dictionary<NomenclatureCode, DocumentNode> _nodes;
    private readonly List<DocumentNode>[] _byDepth = new List<DocumentNode>[(int)NomenclatureDepth.SubKegiatan + 1];
    private readonly bool[] _hasMoney = new bool[(int)NomenclatureDepth.SubKegiatan + 1];
    private readonly bool[] _hasIndicators = new bool[((int)NomenclatureDepth.SubKegiatan + 1) * Levels];
    private readonly AlignmentFacts _facts;

    public DocumentSet(IReadOnlyList<PlanningDocument> documents, AlignmentFacts facts)
        : this(documents, facts, Rows(documents), [])
    {
    }

    private DocumentSet(IReadOnlyList<PlanningDocument> documents, AlignmentFacts facts, List<PlacedRow> rows, List<PlacedRow> dropped)
    {
        Documents = documents;
        _facts = facts;
        AllRows = rows;
        for (var depth = 0; depth < _byDepth.Length; depth++) _byDepth[depth] = [];
        _nodes = new Dictionary<NomenclatureCode, DocumentNode>(rows.Count);
        foreach (var row in rows) Add(row);
        foreach (var node in _byDepth[(int)NomenclatureDepth.SubKegiatan].ToArray()) Link(node);
        foreach (var node in _byDepth[(int)NomenclatureDepth.Kegiatan].ToArray()) Link(node);
        foreach (var row in dropped) Forget(row);
        for (var depth = (int)NomenclatureDepth.SubKegiatan; depth >= (int)NomenclatureDepth.BudgetProgram; depth--)
            foreach (var node in _byDepth[depth]) Close(node);
    }

    public IReadOnlyList<PlanningDocument> Documents { get; }

    public List<PlacedRow> AllRows { get; }

    public PlanningDocumentKind Kind => Documents[0].Kind;

    public int Year => _facts.Year.Number;

    public Bilingual Name => field ??= Describe(Documents);

    /// <summary>True when each of the documents is one of an agency.</summary>
    public bool IsOfAgencies => Documents.All(document => document.Agency is not null);

    public IReadOnlyList<DocumentNode> At(NomenclatureDepth depth) => _byDepth[(int)depth];

    public DocumentNode? Find(NomenclatureCode code) => _nodes.GetValueOrDefault(code);

    public bool HasMoney(NomenclatureDepth depth) => _hasMoney[(int)depth];

    public bool HasIndicators(NomenclatureDepth depth, IndicatorLevel level) => _hasIndicators[(int)depth * Levels + (int)level];

    /// <summary>The name of the documents together: <c>Renja PD 2026 (3 perangkat daerah)</c>.</summary>
    public static Bilingual Describe(IReadOnlyList<PlanningDocument> documents)
    {
        var first = documents[0];
        if (documents.Count == 1) return NameOf(first);
        var count = documents.Count.ToString(CultureInfo.InvariantCulture);
        var (indonesian, english) = (first.Kind.Name(first.Version, Language.Indonesian), first.Kind.Name(first.Version, Language.English));
        var years = first.Period.Count == 1 ? first.Period.First.ToString() : first.Period.ToString();
        return new Bilingual($"{indonesian} {years} ({count} dokumen)", $"{english} {years} ({count} documents)");
    }

    public static Bilingual NameOf(PlanningDocument document) => Bilingual.Of(document.ToString);

    /// <summary>The document of an agency by name, or all of them.</summary>
    public Bilingual NameFor(string? agency)
    {
        if (Documents.Count == 1 || agency is null) return Name;
        foreach (var document in Documents)
            if (document.Agency is not null && _facts.IsSameAgency(document.Agency, agency)) return NameOf(document);
        return Name;
    }

    /// <summary>The rows that pass, as a set of their own; this one when all do.</summary>
    public DocumentSet Where(Func<PlacedRow, bool> passes)
    {
        var (rows, dropped) = (new List<PlacedRow>(AllRows.Count), new List<PlacedRow>());
        foreach (var row in AllRows) (passes(row) ? rows : dropped).Add(row);
        return dropped.Count == 0 ? this : new DocumentSet(Documents, _facts, rows, dropped);
    }

    private static List<PlacedRow> Rows(IReadOnlyList<PlanningDocument> documents)
    {
        var rows = new List<PlacedRow>(documents.Sum(document => document.Rows.Count));
        foreach (var document in documents)
            for (var at = 0; at < document.Rows.Count; at++) rows.Add(new PlacedRow(document, document.Rows[at]));
        return rows;
    }

    private void Add(PlacedRow row)
    {
        if (row.Row.Code is not { } code) return;
        var depth = code.Depth;
        if (depth < NomenclatureDepth.BudgetProgram) return;
        Node(code, depth).Add(row, Year);
        var indicators = row.Row.Indicators;
        for (var at = 0; at < indicators.Count; at++) _hasIndicators[(int)depth * Levels + (int)indicators[at].Level] = true;
    }

    private DocumentNode Node(NomenclatureCode code, NomenclatureDepth depth)
    {
        if (_nodes.TryGetValue(code, out var node)) return node;
        node = new DocumentNode(code);
        _nodes.Add(code, node);
        _byDepth[(int)depth].Add(node);
        return node;
    }

    private void Link(DocumentNode node)
    {
        if (node.Code.Parent is { } parent) Node(parent, parent.Depth).Adopt(node);
    }

    // Above a row that was dropped a written total no longer is that of what stands below.
    private void Forget(PlacedRow row)
    {
        for (var above = row.Row.Code?.Parent; above is { Depth: >= NomenclatureDepth.BudgetProgram }; above = above.Parent) Find(above)?.ForgetOwn();
    }

    private void Close(DocumentNode node)
    {
        node.Close();
        node.IsSpm = _facts.IsSpm(node);
        _hasMoney[(int)node.Code.Depth] |= node.Amount is not null;
    }
}
