using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spm.Core.Aggregation;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The lines of a file of rows on their way out, a piece at a time; used by one writing only.</summary>
internal sealed class RowLines : IDisposable
{
    private const int PieceSize = 1 << 16;

    private static readonly JsonWriterOptions Minimal = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _piece = new(PieceSize * 2);
    private readonly Utf8JsonWriter _json;
    private readonly RowsHeader _header;
    private readonly IProgress<long>? _progress;
    private readonly CancellationToken _cancellationToken;
    private long _rows;

    public RowLines(RowsHeader header, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(header);
        (_header, _progress, _cancellationToken) = (header, progress, cancellationToken);
        _json = new Utf8JsonWriter(_piece, Minimal);
        Line(RowShapes.Head, header);
    }

    /// <summary>Adds a line; true when a piece is ready to be taken.</summary>
    public bool Add(in TallyRow row)
    {
        if (++_rows % RowsLog.Often == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _progress?.Report(_rows);
        }

        RefuseContradiction(row);
        Line(RowShapes.Row, row);
        return _piece.WrittenCount >= PieceSize;
    }

    /// <summary>What was written since the last time; it is overwritten by the next <see cref="Add"/>.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        var piece = _piece.WrittenMemory;
        _piece.ResetWrittenCount();
        return piece;
    }

    /// <summary>After the last row.</summary>
    public void Close()
    {
        if (_header.Count is { } count && count != _rows)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The header counts {count} rows, but there are {_rows}."), nameof(RowsHeader.Count));
        _progress?.Report(_rows);
    }

    public void Dispose() => _json.Dispose();

    private void Line<T>(Shape<T> shape, T value)
        where T : notnull
    {
        var start = _piece.WrittenCount;
        try
        {
            shape.Write(_json, value);
        }
        catch (ArgumentException unfit)
        {
            throw Refuse(unfit.Message, unfit);
        }

        _json.Flush();
        _json.Reset();
        if (_piece.WrittenCount - start > RowsJson.LongestRow) throw Refuse(string.Create(CultureInfo.InvariantCulture, $"It takes more than {RowsJson.LongestRow} bytes."));
        _piece.Write("\n"u8);
    }

    // A state that follows from the numbers is not written, so one that does not would be lost.
    private void RefuseContradiction(in TallyRow row)
    {
        if (row.State is FigureState.Reported && row.Done is null) throw Refuse("It is reported but does not say what was done.");
        if (row.State is FigureState.NotReported && row.Done is not null) throw Refuse("It is not reported but says what was done.");
    }

    private ArgumentException Refuse(string why, Exception? inner = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{(_rows == 0 ? "The header" : $"Row {_rows}")} cannot be written. {why}"), inner);
}
