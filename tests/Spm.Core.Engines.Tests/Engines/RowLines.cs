using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Spm.Core.Engines;

/// <summary>Rows as lines of text, made while they are read: cells apart by tabs, <c>\N</c> for null, as COPY, LOAD DATA and TabSeparated read them.</summary>
internal sealed class RowLines(IEnumerable<FigureRow> rows) : Stream
{
    private const int Enough = 1 << 16;

    private readonly IEnumerator<FigureRow> _rows = rows.GetEnumerator();
    private readonly ArrayBufferWriter<byte> _lines = new(2 * Enough);
    private int _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>A cell as a line holds it.</summary>
    public static string Escaped(string? cell) => cell is null
        ? @"\N"
        : cell.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\t", @"\t", StringComparison.Ordinal)
            .Replace("\n", @"\n", StringComparison.Ordinal).Replace("\r", @"\r", StringComparison.Ordinal);

    /// <summary>A cell of a line as it was.</summary>
    public static string? Unescaped(string cell)
    {
        if (cell == @"\N") return null;
        if (!cell.Contains('\\', StringComparison.Ordinal)) return cell;
        var text = new StringBuilder(cell.Length);
        for (var at = 0; at < cell.Length; at++)
            text.Append(cell[at] != '\\' ? cell[at] : cell[++at] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
        return text.ToString();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_read == _lines.WrittenCount) Fill();
        var taken = Math.Min(buffer.Length, _lines.WrittenCount - _read);
        _lines.WrittenSpan.Slice(_read, taken).CopyTo(buffer);
        _read += taken;
        return taken;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _rows.Dispose();
        base.Dispose(disposing);
    }

    private void Fill()
    {
        _lines.ResetWrittenCount();
        _read = 0;
        while (_lines.WrittenCount < Enough && _rows.MoveNext()) Write(_rows.Current);
    }

    private void Write(in FigureRow row)
    {
        Write(row.Region);
        Write(row.Service);
        Write(row.Indicator);
        Write(row.Period);
        Write(row.Required);
        Write(row.Done);
        Write(row.Unit);
        Write(row.State);
        Write(row.Part);
        Write(row.Source, '\n');
    }

    private void Write(string? cell, char end = '\t')
    {
        if (cell is null || cell.AsSpan().IndexOfAny("\\\t\n\r") >= 0) cell = Escaped(cell);
        var room = _lines.GetSpan(Encoding.UTF8.GetMaxByteCount(cell.Length) + 1);
        var length = Encoding.UTF8.GetBytes(cell, room);
        room[length] = (byte)end;
        _lines.Advance(length + 1);
    }

    private void Write(long? count)
    {
        if (count is not { } number)
        {
            Write(default(string));
            return;
        }

        var room = _lines.GetSpan(32);
        Utf8Formatter.TryFormat(number, room, out var length);
        room[length] = (byte)'\t';
        _lines.Advance(length + 1);
    }
}
