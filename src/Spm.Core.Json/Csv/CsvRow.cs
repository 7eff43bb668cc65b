namespace Spm.Core.Json;

/// <summary>One row of a spreadsheet file.</summary>
/// <param name="Number">The number that the spreadsheet shows, from 1.</param>
/// <param name="Cells">The cells without surrounding space.</param>
/// <param name="IsBroken">True when a quote is out of place, so that the cells are not those of the sender; the problem is told.</param>
internal sealed record CsvRow(int Number, IReadOnlyList<string> Cells, bool IsBroken = false)
{
    public bool IsBlank => Cells.All(cell => cell.Length == 0);

    /// <summary>The cell of a column from 0; blank when the row is shorter or the column is not there.</summary>
    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : "";
}
