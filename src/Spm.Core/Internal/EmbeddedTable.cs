using System.Text;

namespace Spm.Core.Internal;

/// <summary>A checked-in table of the library: tab-separated UTF-8, comment lines with #, one header line, no quoting.</summary>
internal sealed class EmbeddedTable
{
    private readonly Dictionary<string, int> _columns;

    private EmbeddedTable(string name, string text)
    {
        Name = name;
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).ToArray();
        var header = lines[0].Split('\t');
        _columns = header.Select((column, index) => (column, index)).ToDictionary(pair => pair.column, pair => pair.index, StringComparer.Ordinal);
        Rows = Array.ConvertAll(lines[1..], line => new Row(this, line.Split('\t')));
    }

    public string Name { get; }

    public IReadOnlyList<Row> Rows { get; }

    public static EmbeddedTable Read(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new EmbeddedTable(name, reader.ReadToEnd());
    }

    internal sealed class Row(EmbeddedTable table, string[] cells)
    {
        /// <summary>The text of a cell; empty means unknown, never zero.</summary>
        public string this[string column] => cells.Length == table._columns.Count
            ? cells[table._columns[column]]
            : throw new InvalidOperationException($"{table.Name}: the row \"{cells[0]}\" has {cells.Length} cells.");

        public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

        public bool YesNo(string column) => this[column] switch
        {
            "yes" => true,
            "no" => false,
            var other => throw new InvalidOperationException($"{table.Name}: \"{other}\" in {column} is neither yes nor no."),
        };

        public string[] Parts(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries);
    }
}
