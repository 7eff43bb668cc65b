namespace Spm.Core.Reports;

/// <summary>What a report holds, before it is laid out as Markdown or HTML.</summary>
internal sealed class ReportPage(string title, Language language)
{
    private readonly List<object> _blocks = [];

    public string Title => title;

    public Language Language => language;

    public IReadOnlyList<object> Blocks => _blocks;

    /// <param name="depth">1 for a chapter, 2 and 3 for what stands below it.</param>
    /// <param name="text">The title.</param>
    public void Heading(int depth, string text) => _blocks.Add(new PageHeading(depth, text));

    public void Line(PageText text) => _blocks.Add(new PageLine(text));

    public void List(params IEnumerable<PageText> entries) => _blocks.Add(new PageList([.. entries]));

    public PageTable Table(params (string Header, bool AlignRight)[] columns)
    {
        var table = new PageTable(columns, []);
        _blocks.Add(table);
        return table;
    }

    /// <summary>What stands where something asked for is missing.</summary>
    public PageText Gap(string indonesian, string english) => Gap(Pick(indonesian, english));

    public PageText Gap(string what) => new(Pick($"[belum diisi: {what}]", $"[not filled in: {what}]"), IsGap: true);

    public string Pick(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

    /// <param name="Text">The words.</param>
    /// <param name="IsGap">Whether they stand for something that is missing.</param>
    internal readonly record struct PageText(string Text, bool IsGap = false)
    {
        public static implicit operator PageText(string text) => new(text);
    }

    internal sealed record PageHeading(int Depth, string Text);

    internal sealed record PageLine(PageText Text);

    internal sealed record PageList(PageText[] Entries);

    /// <param name="Columns">The headers, and which columns hold numbers.</param>
    /// <param name="Rows">The cells; a row of one cell spans the table and heads the rows below it.</param>
    internal sealed record PageTable((string Header, bool AlignRight)[] Columns, List<PageText[]> Rows)
    {
        public void Group(string text) => Rows.Add([text]);

        public void Add(params PageText[] cells) => Rows.Add(cells);
    }
}
