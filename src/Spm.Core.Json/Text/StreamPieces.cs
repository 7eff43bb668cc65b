using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Cuts a stream into lines, or takes what is left of it whole; not for concurrent use.</summary>
internal sealed class StreamPieces(Stream stream, string? file)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private int _line;
    private long _offset;
    private bool _isTakenBack;

    /// <summary>The line at hand without its line feed; overwritten by the next one.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>True when the line holds white space only, or nothing but the byte order mark.</summary>
    public bool LineIsBlank
    {
        get
        {
            var text = Line.Span;
            if (_offset == 0) text = text[JsonText.MarkLength(text)..];
            return text.Trim(" \t\r"u8).IsEmpty;
        }
    }

    /// <summary>Where the line or the rest at hand begins.</summary>
    public JsonOrigin Origin => new(file, _line, _offset);

    /// <summary>Steps to the next line; false after the last one.</summary>
    public bool NextLine(int longest)
    {
        if (_isTakenBack)
        {
            _isTakenBack = false;
            return true;
        }

        if (_line > 0) Skip();
        _line++;
        var searched = 0;
        while (true)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0) length += searched;
            else searched = _end - _start;
            if (Math.Max(length, searched) > longest) throw TooLong(longest);
            if (length < 0 && Fill()) continue;
            Line = _buffer.AsMemory(_start, length < 0 ? _end - _start : length);
            return length >= 0 || !Line.IsEmpty;
        }
    }

    /// <summary>The line at hand is read again, as a line or as the beginning of the rest.</summary>
    public void TakeLineBack() => _isTakenBack = true;

    /// <summary>Everything from the line taken back, or from the beginning.</summary>
    public ReadOnlyMemory<byte> Rest(int longest)
    {
        _line = Math.Max(_line, 1);
        while (Fill())
            if (_end - _start > longest) throw TooLong(longest);
        return _buffer.AsMemory(_start, _end - _start);
    }

    private void Skip()
    {
        // The line feed, which the last line may lack, goes with its line.
        var length = Math.Min(Line.Length + 1, _end - _start);
        _start += length;
        _offset += length;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }

    private SpmFormatException TooLong(int longest) =>
        new(ConformanceProblems.TooLong(longest), "$", new SourcePlace(_line, _offset, file));
}
