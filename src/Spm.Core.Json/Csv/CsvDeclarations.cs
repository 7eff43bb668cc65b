namespace Spm.Core.Json;

/// <summary>The first lines of a file: <c># key: value</c>, each with its row; <c>##</c> begins a line for people only.</summary>
internal sealed class CsvDeclarations
{
    public const string Separator = "pemisah";
    public const string Style = "gaya angka";
    public const string Blank = "kosong";
    public const string Dash = "-";
    public const string None = "nihil";
    public const string Region = "wilayah";
    public const string Period = "periode";
    public const string Sender = "pengirim";
    public const string Services = "layanan";
    public const string Note = "catatan";

    private const int LongestHeader = 10_000;

    private static readonly char[] Separators = [';', ',', '\t'];

    private static readonly string[] ZeroOrNot = [CsvWords.Zero, CsvWords.NotReported];

    private static readonly string[] Meanings = [CsvWords.Zero, CsvWords.NotReported, CsvWords.NotApplicable, CsvWords.NotYetDue];

    private readonly Dictionary<string, (string Value, int Row)> _values = new(StringComparer.OrdinalIgnoreCase);

    private CsvDeclarations()
    {
    }

    /// <summary>The keys as written, in the order of the template.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Separator, Style, Blank, Dash, None, Region, Period, Sender, Services, Note];

    /// <summary>The declared separator; null when none was.</summary>
    public char? DeclaredSeparator { get; private set; }

    public (string Value, int Row)? this[string key] => _values.TryGetValue(key, out var found) ? found : null;

    /// <summary>Consumes the lines above the column names.</summary>
    public static CsvDeclarations Read(CsvText text, CsvProblemList problems)
    {
        var declarations = new CsvDeclarations();
        while (!text.IsAtEnd)
        {
            var next = text.PeekLine().AsSpan().TrimStart(" \t\"");
            var isBlank = next.Trim([.. Separators, ' ', '"']).IsEmpty;
            var isExcels = next.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);
            if (!isBlank && !isExcels && !next.StartsWith("#")) break;
            var (row, line, isQuoted) = text.NextLine();
            var start = line.AsSpan().IndexOfAnyExcept(" \t");
            if (isExcels) declarations.AddSeparator(line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..], row, problems);
            else if (!isBlank && start >= 0 && line[start] == '#') declarations.Add(line[start..], isQuoted, row, problems);
        }

        return declarations;
    }

    /// <summary>The separator to read with: the declared one, or the only one that the column names allow.</summary>
    public char SeparatorFor(string header, int row, CsvProblemList problems)
    {
        // A line of names is split to see which separator makes the most of them; what is far longer than all names is no such line.
        if (header.Length > LongestHeader) header = header[..LongestHeader];
        var candidates = Separators.Where(candidate => header.Contains(candidate, StringComparison.Ordinal)).ToArray();
        var best = Separators.MaxBy(candidate => CsvHeader.KnownNames([.. header.Split(candidate).Select(cell => cell.Trim(' ', '"'))]));
        if (DeclaredSeparator is not { } declared)
        {
            if (candidates.Length > 1) problems.Add(CsvProblems.UndeclaredSeparator(best), row);
            return candidates.Length == 1 ? candidates[0] : best;
        }

        if (candidates.Contains(declared) || candidates.Length == 0) return declared;
        problems.Add(CsvProblems.OtherSeparator(declared, best), this[Separator]?.Row ?? 1, 1);
        return best;
    }

    public CsvRules Rules(CsvProblemList problems) => new()
    {
        Style = this[Style] is var (style, row) ? NumberStyle.Find(style) ?? Refuse<NumberStyle>(Style, style, row, ["1.250,5", "1,250.5"], problems) : null,
        Blank = Meaning(Blank, ZeroOrNot, problems),
        Dash = Meaning(Dash, Meanings, problems),
        None = Meaning(None, Meanings, problems),
    };

    private CsvCount? Meaning(string key, string[] accepted, CsvProblemList problems)
    {
        if (this[key] is not var (value, row)) return null;
        if (CsvWords.Same(value, CsvWords.Zero)) return CsvCount.Zero;
        if (accepted.Any(word => CsvWords.Same(word, value))) return CsvCountReader.Word(value);
        problems.Add(CsvProblems.BadDeclaration(key, value, accepted), row, 1);
        return null;
    }

    private static T? Refuse<T>(string key, string value, int row, string[] accepted, CsvProblemList problems)
        where T : class
    {
        problems.Add(CsvProblems.BadDeclaration(key, value, accepted), row, 1);
        return null;
    }

    private void Add(string line, bool isQuoted, int row, CsvProblemList problems)
    {
        if (line.StartsWith("##", StringComparison.Ordinal)) return;
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var key = (colon < 0 ? line[1..] : line[1..colon]).Trim([' ', .. Separators]);
        if (CsvWords.IsDash(key)) key = Dash;
        var known = Keys.FirstOrDefault(accepted => CsvWords.Same(accepted, key));
        if (known is null || colon < 0)
        {
            problems.Add(known is null ? CsvProblems.UnknownDeclaration(key, Keys) : CsvProblems.MissingDeclaration(known, "…"), row, 1);
            return;
        }

        // A spreadsheet fills each line up with the separators of its empty cells.
        var value = line[(colon + 1)..];
        if (known == Separator)
        {
            AddSeparator(value, row, problems);
            return;
        }

        value = (isQuoted ? value : value.TrimEnd([' ', .. Separators])).Trim();
        if (!_values.TryAdd(known, (value, row))) problems.Add(CsvProblems.RepeatedDeclaration(known), row, 1);
    }

    private void AddSeparator(string value, int row, CsvProblemList problems)
    {
        var word = value.Trim(' ', '"');
        char? found = word.TrimEnd(Separators).ToUpperInvariant() switch
        {
            "TAB" => '\t',
            "KOMA" => ',',
            "TITIK KOMA" => ';',
            "" when word.Length > 0 => word[0],
            _ => null,
        };
        if (found is null) problems.Add(CsvProblems.BadDeclaration(Separator, word, [";", ",", "tab"]), row, 1);
        else if (!_values.TryAdd(Separator, (word, row))) problems.Add(CsvProblems.RepeatedDeclaration(Separator), row, 1);
        else DeclaredSeparator = found;
    }
}
