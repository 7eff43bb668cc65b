namespace Spm.Core.Json;

/// <summary>Which cell of a row belongs to which column.</summary>
internal sealed class CsvHeader
{
    private static readonly CsvColumn[] Necessary =
        [CsvColumn.ServiceCode, CsvColumn.Kind, CsvColumn.Item, CsvColumn.Required, CsvColumn.Done];

    private static readonly (CsvColumn Column, string Name)[] OtherNames =
    [
        (CsvColumn.Required, "harus dilayani"), (CsvColumn.Required, "harus dipenuhi"), (CsvColumn.Required, "harus dilayani/dipenuhi"),
        (CsvColumn.Done, "terlayani"), (CsvColumn.Done, "terpenuhi"), (CsvColumn.Item, "butir mutu"), (CsvColumn.Evidence, "bukti dukung"),
    ];

    private readonly int[] _positions = [.. Enumerable.Repeat(-1, Names.Count)];

    private readonly bool[] _hasName;

    private CsvHeader(CsvRow row) => _hasName = [.. row.Cells.Select(cell => cell.Length > 0)];

    /// <summary>The names as written, by column.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "kode layanan", "layanan", "jenis baris", "butir", "komponen", "satuan", "harus", "target", "terlayani/terpenuhi", "dasar", "bukti", "keterangan",
    ];

    public static string NameOf(CsvColumn column) => Names[(int)column];

    /// <summary>How many known names a row holds; it is the header of none when there are none.</summary>
    public static int KnownNames(IReadOnlyList<string> cells) => cells.Count(cell => Find(cell) is not null);

    /// <summary>The columns of a header row; null when a needed one is not there.</summary>
    public static CsvHeader? Read(CsvRow row, CsvProblemList problems)
    {
        var header = new CsvHeader(row);
        for (var at = 0; at < row.Cells.Count; at++)
        {
            var name = row.Cells[at];
            if (name.Length == 0) continue;
            if (Find(name) is not { } column) problems.Add(CsvProblems.UnknownColumn(name), row.Number, at + 1);
            else if (header._positions[(int)column] >= 0) problems.Add(CsvProblems.RepeatedColumn(NameOf(column)), row.Number, at + 1);
            else header._positions[(int)column] = at;
        }

        var missing = Necessary.Where(column => !header.Has(column)).ToArray();
        foreach (var column in missing) problems.Add(CsvProblems.MissingColumn(NameOf(column)), row.Number);
        return missing.Length == 0 ? header : null;
    }

    public bool Has(CsvColumn column) => _positions[(int)column] >= 0;

    /// <summary>The position from 0; -1 when the file has no such column.</summary>
    public int PositionOf(CsvColumn column) => _positions[(int)column];

    /// <summary>The column from 1 of a problem; null when the file has no such column.</summary>
    public int? ColumnOf(CsvColumn column) => Has(column) ? _positions[(int)column] + 1 : null;

    /// <summary>True when the header row has a name above this position from 0, known or not.</summary>
    public bool HasName(int position) => position < _hasName.Length && _hasName[position];

    private static CsvColumn? Find(string name)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var plain = string.Join(' ', (bracket > 0 ? name[..bracket] : name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        for (var at = 0; at < Names.Count; at++)
            if (CsvWords.Same(Names[at], plain)) return (CsvColumn)at;
        foreach (var (column, other) in OtherNames)
            if (CsvWords.Same(other, plain)) return column;
        return null;
    }
}
