namespace Spm.Core.Json;

/// <summary>One row of a spreadsheet file: its number as the spreadsheet shows it, and its cells without surrounding space.</summary>
internal sealed record CsvRow(int Number, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(cell => cell.Length == 0);

    /// <summary>The cell of a column from 0; blank when the row is shorter or the column is not there.</summary>
    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : "";
}
