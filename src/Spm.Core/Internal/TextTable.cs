using System.Text;

namespace Spm.Core.Internal;

/// <summary>Columns of text: the first flush left, the others as told; as wide as their longest cell.</summary>
internal sealed class TextTable(string indent, params bool[] alignRight)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(Array.ConvertAll(cells, OneLine.Of));

    public void AppendTo(StringBuilder text)
    {
        var widths = Enumerable.Range(0, alignRight.Length).Select(column => _rows.Max(row => column < row.Length ? row[column].Length : 0)).ToArray();
        foreach (var row in _rows)
        {
            var line = new StringBuilder(indent);
            for (var column = 0; column < row.Length; column++)
            {
                if (column > 0) line.Append("  ");
                line.Append(alignRight[column] ? row[column].PadLeft(widths[column]) : row[column].PadRight(widths[column]));
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
        }
    }
}
