using System.Data.Common;

namespace Spm.Core.Aggregation;

/// <summary>The current row of a database query, its counts read in their own width so that none is boxed.</summary>
internal sealed class QueryRows
{
    private readonly DbDataReader _query;
    private readonly TallyColumns _columns;
    private readonly TypeCode _required;
    private readonly TypeCode _done;

    public QueryRows(DbDataReader query, TallyColumns columns)
    {
        _query = query;
        _columns = columns;
        _required = WidthOf(columns.Required);
        _done = WidthOf(columns.Done);
    }

    public TallyRow Current() =>
        new(Text(_columns.Region) ?? "", Text(_columns.Service) ?? "", Text(_columns.Indicator), Count(_columns.Required, _required), Count(_columns.Done, _done))
        {
            Unit = Text(_columns.Unit),
        };

    private string? Text(int? column) => column is not { } at || _query.IsDBNull(at) ? null : _query.GetString(at);

    private long? Count(int column, TypeCode width)
    {
        if (_query.IsDBNull(column)) return null;
        return width switch
        {
            TypeCode.Int64 => _query.GetInt64(column),
            TypeCode.Int32 => _query.GetInt32(column),
            TypeCode.Int16 => _query.GetInt16(column),
            _ => _query.GetByte(column),
        };
    }

    private TypeCode WidthOf(int column)
    {
        var width = Type.GetTypeCode(_query.GetFieldType(column));
        return width is TypeCode.Int64 or TypeCode.Int32 or TypeCode.Int16 or TypeCode.Byte
            ? width
            : throw new ArgumentException(
                $"Column {_query.GetName(column)} holds {_query.GetFieldType(column).Name}; a count is a whole number of 64, 32, 16 or 8 bits. Cast it in the query.");
    }
}
