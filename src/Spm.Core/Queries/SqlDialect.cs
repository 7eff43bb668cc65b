using System.Globalization;
using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Queries;

/// <summary>What the text of a query needs to know about an engine (<i>dialek SQL</i>).</summary>
/// <remarks>Immutable. Those shipped are run against real engines with every change. Another engine is described by <c>with</c> from the
/// nearest, and is trusted once the same differential tests pass on it. In templates <c>{0}</c> and <c>{1}</c> stand for the operands; they
/// are filled once, so a name that holds <c>{1}</c> is only a name.</remarks>
[LegalTerm("dialek SQL")]
public sealed partial record SqlDialect
{
    /// <summary>The engine and the least version that it was run on.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>What stands before and after a name; it is doubled within.</summary>
    public char IdentifierQuote { get; init; } = '"';

    /// <summary>True when a backslash within quotes is an escape and so is doubled too.</summary>
    public bool EscapesWithBackslash { get; init; }

    /// <summary>The most bytes of a name in UTF-8, 1 to 1,000; an engine that cuts a longer one off would read another column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set outside its range.</exception>
    public required int LongestIdentifier { get; init => field = Require.InRange(value, 1, 1_000); }

    /// <summary>What stands before the name of a parameter; null when the engine takes none, and texts then stand in quotes.</summary>
    public string? ParameterPrefix { get; init; } = "@";

    /// <summary>A column as rows are grouped by it: texts that differ in one byte are two, and null is its own.</summary>
    /// <exception cref="ArgumentException">Set to something without <c>{0}</c>.</exception>
    public required string Key { get; init => field = Template(value, "{0}"); }

    /// <summary>A key or another value as text, compared byte by byte.</summary>
    /// <exception cref="ArgumentException">Set to something without <c>{0}</c>.</exception>
    public required string Text { get; init => field = Template(value, "{0}"); }

    /// <summary>A condition: true when a value that is not null is a whole number, of any size; else false, or an error of the engine.</summary>
    /// <exception cref="ArgumentException">Set to something without <c>{0}</c>.</exception>
    public required string IsWhole { get; init => field = Template(value, "{0}"); }

    /// <summary>A whole number from 0 to 2⁵³−1 as a 64-bit integer.</summary>
    /// <exception cref="ArgumentException">Set to something without <c>{0}</c>.</exception>
    public required string Whole { get; init => field = Template(value, "{0}"); }

    /// <summary>An integer of any width in decimal digits.</summary>
    /// <exception cref="ArgumentException">Set to something without <c>{0}</c>.</exception>
    public required string Digits { get; init => field = Template(value, "{0}"); }

    /// <summary>How sums keep from passing their bound in silence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to something that is not a named one.</exception>
    public required SqlSums Sums { get; init => field = Require.Defined(value); }

    /// <summary>Division of integers towards zero.</summary>
    /// <exception cref="ArgumentException">Set to something without <c>{0}</c> and <c>{1}</c>.</exception>
    public string Quotient { get; init => field = Template(value, "{0}", "{1}"); } = "{0} / {1}";

    /// <summary>What that division leaves.</summary>
    /// <exception cref="ArgumentException">Set to something without <c>{0}</c> and <c>{1}</c>.</exception>
    public string Remainder { get; init => field = Template(value, "{0}", "{1}"); } = "{0} % {1}";

    /// <summary>How a result says that it is whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to something that is not a named one.</exception>
    public SqlFrame Frame { get; init => field = Require.Defined(value); } = SqlFrame.Window;

    /// <summary>What stands after a query so that the engine fails rather than adds up only part of the rows; empty when it never does that.</summary>
    public string Ending { get; init => field = Require.NotNull(value); } = "";

    /// <summary>What follows <see cref="Ending"/> when the table has no <see cref="CountedTable.Part"/> to tell by which of its shards were asked.</summary>
    public string EndingWithoutParts { get; init => field = Require.NotNull(value); } = "";

    /// <summary>A name of a schema, table or column in quotes, whatever it holds.</summary>
    /// <param name="identifier">The name as the engine knows it, without quotes.</param>
    /// <exception cref="ArgumentException">The name is blank, too long, or holds a control character or half a surrogate pair.</exception>
    public string Quote(string identifier)
    {
        Require.Text(identifier);
        if (!OneLine.Is(identifier))
            throw new ArgumentException("A name must not hold control characters or unpaired surrogates.", nameof(identifier));
        if (Encoding.UTF8.GetByteCount(identifier) is var bytes && bytes > LongestIdentifier)
            throw new ArgumentException($"\"{identifier}\" takes {bytes} bytes; {Name} knows names of at most {LongestIdentifier}.", nameof(identifier));
        return Quoted(identifier, IdentifierQuote);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>A text in quotes, for engines without parameters.</summary>
    internal string Literal([Trusted] string text) => Quoted(text, '\'');

    internal static string Fill([Trusted] string template, params ReadOnlySpan<object?> operands) =>
        string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse(template), operands);

    private string Quoted(string text, char quote)
    {
        var escaped = EscapesWithBackslash ? text.Replace("\\", "\\\\", StringComparison.Ordinal) : text;
        var mark = quote.ToString();
        return mark + escaped.Replace(mark, mark + mark, StringComparison.Ordinal) + mark;
    }

    private static string Template(string value, params ReadOnlySpan<string> holes)
    {
        Require.Text(value);
        foreach (var hole in holes)
            if (!value.Contains(hole, StringComparison.Ordinal)) throw new ArgumentException($"\"{value}\" has no {hole} for its operand.", nameof(value));
        return value;
    }
}
