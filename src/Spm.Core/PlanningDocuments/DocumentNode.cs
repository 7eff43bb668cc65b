using Spm.Core.Nomenclature;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>One code of a set of documents, with its rows and what stands under it.</summary>
internal sealed class DocumentNode(NomenclatureCode code)
{
    private List<PlacedRow>? _further;
    private NodeIndicator[]? _indicators;

    public NomenclatureCode Code => code;

    /// <summary>How many rows carry the code itself; 0 when only rows below imply it.</summary>
    public int RowCount { get; private set; }

    /// <summary>The first of its rows for a reader, or of those below.</summary>
    public PlacedRow First { get; private set; }

    public List<DocumentNode>? Children { get; private set; }

    /// <summary>The sum of the amounts on its own rows; null when none has one.</summary>
    public Rupiah? Own { get; private set; }

    /// <summary>Its own amount, or else that of everything below when each has one.</summary>
    public Rupiah? Amount { get; private set; }

    /// <summary>Whether it pays for SPM, or something below does.</summary>
    public bool IsSpm { get; set; }

    public IEnumerable<PlacedRow> Rows
    {
        get
        {
            if (RowCount == 0) yield break;
            yield return First;
            foreach (var row in _further ?? []) yield return row;
        }
    }

    public void Add(PlacedRow row, int year)
    {
        if (RowCount++ == 0)
        {
            First = row;
        }
        else
        {
            var isEarlier = PlacedRow.Compare(row, First) < 0;
            (_further ??= []).Add(isEarlier ? First : row);
            if (isEarlier) First = row;
        }

        if (row.Amount(year) is { } amount) Own = (Own ?? Rupiah.Zero) + amount;
    }

    public void ForgetOwn() => Own = null;

    public void Adopt(DocumentNode child) => (Children ??= []).Add(child);

    /// <summary>Called once all rows are in, children first.</summary>
    public void Close()
    {
        Amount = Own;
        if (Children is null) return;
        var sum = Rupiah.Zero;
        var isWhole = true;
        foreach (var child in Children)
        {
            if (RowCount == 0 && (First.Row is null || PlacedRow.Compare(child.First, First) < 0)) First = child.First;
            if (child.Amount is { } amount) sum += amount;
            else isWhole = false;
        }

        if (Own is null && isWhole) Amount = sum;
    }

    /// <summary>What the children have together, those without an amount left out; null without children.</summary>
    public Rupiah? ChildrenSum()
    {
        if (Children is null) return null;
        var sum = Rupiah.Zero;
        foreach (var child in Children)
            if (child.Amount is { } amount) sum += amount;
        return sum;
    }

    /// <summary>Its indicators in one order whatever the order of the rows, each name of a level once.</summary>
    public NodeIndicator[] Indicators(int year)
    {
        if (_indicators is not null) return _indicators;
        if (RowCount == 1 && First.Row.Indicators is { Count: < 2 } few) return _indicators = few.Count == 0 ? [] : [new NodeIndicator(First, few[0], year)];
        var all = new List<NodeIndicator>();
        foreach (var row in Rows)
            for (var at = 0; at < row.Row.Indicators.Count; at++) all.Add(new NodeIndicator(row, row.Row.Indicators[at], year));
        return _indicators = all.Count < 2 ? [.. all] : NodeIndicator.Merge(all);
    }
}
