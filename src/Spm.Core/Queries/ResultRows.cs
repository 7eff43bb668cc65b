using System.Data.Common;
using System.Globalization;
using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Queries;

/// <summary>The rows of a driver's result as texts; used by one reading only.</summary>
internal sealed class ResultRows
{
    private readonly DbDataReader _result;
    private readonly TallyQueryIntake _intake;
    private readonly string?[] _values = new string?[ResultColumn.Names.Count];

    public ResultRows(TallyQuery query, DbDataReader result)
    {
        _result = Require.NotNull(result);
        _intake = new TallyQueryIntake(query);
        if (result.FieldCount != _values.Length || !Enumerable.Range(0, _values.Length).All(at => string.Equals(result.GetName(at), ResultColumn.Names[at], StringComparison.OrdinalIgnoreCase)))
            throw new ArgumentException($"The columns are not those of this query: {string.Join(", ", ResultColumn.Names)}.", nameof(result));
    }

    public void Take()
    {
        for (var at = 0; at < _values.Length; at++) _values[at] = _result.IsDBNull(at) ? null : Text(_result.GetValue(at));
        _intake.Add(_values);
    }

    public TallyQueryReading Close() => _intake.Close();

    // Text was asked for; a driver may still hand out bytes, or an integer that it took for one.
    private static string? Text(object value) => value switch
    {
        string text => text,
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
