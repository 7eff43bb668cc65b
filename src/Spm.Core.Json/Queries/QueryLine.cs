using System.Text;
using System.Text.Json;
using Spm.Core.Queries;

namespace Spm.Core.Json;

/// <summary>The values of one line of a result, by column; used again for the next.</summary>
internal sealed class QueryLine
{
    private static readonly JsonReaderOptions Flat = new() { MaxDepth = 1 };

    private static readonly uint All = (1u << TallyQuery.Columns.Count) - 1;

    // A code as a number would lose its last zero: 65.10.
    private static readonly uint Keys = Bits("region", "service", "indicator", "unit", "period", "part");

    private readonly string?[] _values = new string?[TallyQuery.Columns.Count];

    public ReadOnlySpan<string?> Values => _values;

    /// <summary>Reads an object with every column once; false for anything else.</summary>
    public bool TryRead(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, Flat);
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject && TryMembers(ref json) && !json.Read();
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // No JSON; or a text that is no UTF-8, or holds half of a surrogate pair.
            return false;
        }
    }

    private bool TryMembers(ref Utf8JsonReader json)
    {
        uint seen = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var column = Find(json.GetString()!);
            if (column < 0 || (seen >> column & 1) != 0) return false;
            seen |= 1u << column;
            json.Read();
            if (json.TokenType == JsonTokenType.Number && (Keys >> column & 1) != 0) return false;
            if (json.TokenType is not (JsonTokenType.String or JsonTokenType.Number or JsonTokenType.Null)) return false;
            _values[column] = json.TokenType switch
            {
                JsonTokenType.String => json.GetString(),
                JsonTokenType.Number => Encoding.ASCII.GetString(json.ValueSpan),
                _ => null,
            };
        }

        return seen == All;
    }

    private static int Find(string name)
    {
        for (var column = 0; column < TallyQuery.Columns.Count; column++)
            if (string.Equals(TallyQuery.Columns[column], name, StringComparison.OrdinalIgnoreCase)) return column;
        return -1;
    }

    private static uint Bits(params ReadOnlySpan<string> names)
    {
        uint bits = 0;
        foreach (var name in names) bits |= 1u << Find(name);
        return bits;
    }
}
