namespace Spm.Core.Derivations;

/// <summary>What a written-out derivation holds, before it is laid out as text or Markdown.</summary>
internal sealed class DerivationPage
{
    private readonly List<object> _blocks = [];

    public IReadOnlyList<object> Blocks => _blocks;

    public void Heading(string text) => _blocks.Add(new PageHeading(text));

    public void Line(string text, bool afterGap = false) => _blocks.Add(new PageLine(text, afterGap));

    public void Entry(string number, string title, params IEnumerable<string> lines) => _blocks.Add(new PageEntry(number, title, [.. lines]));

    public PageTable Table(params (string Header, bool AlignRight)[] columns)
    {
        var table = new PageTable([.. columns.Select(column => column.Header)], [.. columns.Select(column => column.AlignRight)], []);
        _blocks.Add(table);
        return table;
    }

    internal sealed record PageHeading(string Text);

    /// <param name="Text">One paragraph.</param>
    /// <param name="AfterGap">Whether plain text leaves a line empty before it.</param>
    internal sealed record PageLine(string Text, bool AfterGap);

    /// <param name="Number">Where the entry stands in the tree: <c>1.2.1</c>.</param>
    /// <param name="Title">Its name.</param>
    /// <param name="Lines">What is said of it.</param>
    internal sealed record PageEntry(string Number, string Title, string[] Lines);

    internal sealed record PageTable(string[] Header, bool[] AlignRight, List<string[]> Rows)
    {
        public void Add(params string[] cells) => Rows.Add(cells);
    }
}
