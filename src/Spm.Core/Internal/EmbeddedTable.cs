using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Spm.Core.Internal;

/// <summary>A checked-in table of the library: tab-separated UTF-8, comment lines with #, one header line, no quoting.</summary>
/// <remarks>The last two columns may be <c>known_since</c> and <c>known_until</c>: the edition from which on a row is known, and the one
/// from which on it no longer is. A row may leave both cells off: known from the first edition on, and still.</remarks>
internal sealed class EmbeddedTable
{
    private const string Since = "known_since";
    private const string Until = "known_until";

    private readonly Dictionary<string, int> _columns;
    private readonly bool _isDated;

    /// <summary>Reads a table from its text.</summary>
    public EmbeddedTable(string name, string text)
    {
        Name = name;
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).ToArray();
        var header = lines[0].Split('\t');
        _isDated = header is [.., Since, Until];
        _columns = header.Select((column, index) => (column, index)).ToDictionary(pair => pair.column, pair => pair.index, StringComparer.Ordinal);
        Rows = Array.ConvertAll(lines[1..], line => new Row(this, line.Split('\t')));
    }

    public string Name { get; }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>The rows of an edition, in the order of the table.</summary>
    /// <param name="edition">The day of the edition.</param>
    /// <param name="key">The columns that name a row: two rows of one name in one edition are refused.</param>
    public IReadOnlyList<Row> KnownOn(LocalDate edition, params IReadOnlyList<string> key)
    {
        var known = Rows.Where(row => row.IsKnownOn(edition)).ToArray();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in known)
        {
            var name = string.Join(" / ", key.Select(column => row[column]));
            if (!names.Add(name))
                throw new InvalidOperationException($"{Name}: two rows of {name} are known on {LocalDatePattern.Iso.Format(edition)}; close the older one with {Until}.");
        }

        return known;
    }

    public static EmbeddedTable Read(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new EmbeddedTable(name, reader.ReadToEnd());
    }

    internal sealed class Row(EmbeddedTable table, string[] cells)
    {
        private readonly string[] _cells = table._isDated && cells.Length == table._columns.Count - 2 ? [.. cells, "", ""] : cells;

        /// <summary>The text of a cell; empty means unknown, never zero.</summary>
        public string this[string column] => _cells.Length == table._columns.Count
            ? _cells[table._columns[column]]
            : throw new InvalidOperationException($"{table.Name}: the row \"{_cells[0]}\" has {_cells.Length} cells.");

        /// <summary>The edition from which on the row is known; null for the first.</summary>
        public LocalDate? KnownSince => Day(Since);

        /// <summary>The edition from which on the row is no longer known; null while it stands.</summary>
        public LocalDate? KnownUntil => Day(Until);

        public bool IsKnownOn(LocalDate edition) => !(KnownSince > edition) && !(KnownUntil <= edition);

        public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

        public bool YesNo(string column) => this[column] switch
        {
            "yes" => true,
            "no" => false,
            var other => throw new InvalidOperationException($"{table.Name}: \"{other}\" in {column} is neither yes nor no."),
        };

        public string[] Parts(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries);

        private LocalDate? Day(string column)
        {
            if (!table._isDated || this[column] is not { Length: > 0 } text) return null;
            return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)
                ? day
                : throw new InvalidOperationException($"{table.Name}: \"{text}\" in {column} is not a day such as 2026-11-22.");
        }
    }
}
