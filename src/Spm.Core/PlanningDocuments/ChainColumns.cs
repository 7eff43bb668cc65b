using System.Collections;

namespace Spm.Core.PlanningDocuments;

/// <summary>With which column each one is compared: those before it in its round, then its own earlier form, then the others backwards.</summary>
internal sealed class ChainColumns(IReadOnlyList<ColumnContents> columns) : IEnumerable<ColumnContents>
{
    private readonly int[][] _before = [.. columns.Select((column, at) => Enumerable.Range(0, at)
        .OrderByDescending(earlier => columns[earlier].Column.Round == column.Column.Round)
        .ThenByDescending(earlier => columns[earlier].Column.Kind == column.Column.Kind)
        .ThenByDescending(earlier => earlier).ToArray())];

    public int Count => columns.Count;

    public ColumnContents this[int at] => columns[at];

    /// <summary>The nearest column before one whose cell fits; null when there is none.</summary>
    public int? Before(int at, ServiceChainCell[] cells, Func<ServiceChainCell, bool> fits)
    {
        foreach (var earlier in _before[at])
            if (fits(cells[earlier])) return earlier;
        return null;
    }

    public IEnumerator<ColumnContents> GetEnumerator() => columns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
