using System.Text;
using Spm.Core.Queries;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Takes a result in pieces of any size and hands its lines on; used by one reading only.</summary>
internal sealed class QueryLines
{
    // A finding keeps fewer characters.
    private const int MostShown = 400;

    private readonly TallyQueryIntake _intake;
    private readonly QueryLine _values = new();
    private readonly string? _file;
    private byte[] _held = new byte[1 << 12];
    private int _heldLength;
    private int _line = 1;
    private long _offset;

    public QueryLines(TallyQuery query, string? file)
    {
        ArgumentNullException.ThrowIfNull(query);
        (_intake, _file) = (new TallyQueryIntake(query), file);
    }

    /// <summary>True when nothing that follows can change the result: there is none.</summary>
    public bool IsStopped { get; private set; }

    public void Feed(ReadOnlySpan<byte> piece)
    {
        while (!IsStopped && !piece.IsEmpty)
        {
            var length = piece.IndexOf((byte)'\n');
            var start = length < 0 ? piece : piece[..length];
            if (length < 0 || _heldLength > 0) Hold(start);
            if (length < 0 || IsStopped) return;
            Take(_heldLength > 0 ? _held.AsSpan(0, _heldLength) : start);
            piece = piece[(length + 1)..];
        }
    }

    public TallyQueryReading Close()
    {
        if (!IsStopped && _heldLength > 0) Take(_held.AsSpan(0, _heldLength));
        return _intake.Close();
    }

    private void Hold(ReadOnlySpan<byte> bytes)
    {
        var room = Math.Min(bytes.Length, TallyQueryJson.LongestLine + 1 - _heldLength);
        if (_heldLength + room > _held.Length) Array.Resize(ref _held, Math.Max(_held.Length * 2, _heldLength + room));
        bytes[..room].CopyTo(_held.AsSpan(_heldLength));
        _heldLength += room;
        if (_heldLength > TallyQueryJson.LongestLine) Refuse(_held.AsSpan(0, _heldLength));
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        var text = _offset == 0 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
        if (line.Length > TallyQueryJson.LongestLine) Refuse(line);
        else if (_values.TryRead(text)) _intake.Add(_values.Values);
        else if (!text.Trim(" \t\r"u8).IsEmpty) Refuse(text);
        _line++;
        _offset += line.Length + 1;
        _heldLength = 0;
    }

    private void Refuse(ReadOnlySpan<byte> line)
    {
        _intake.AddUnreadable(new SourcePlace(_line, _offset, _file), Encoding.UTF8.GetString(line[..Math.Min(line.Length, MostShown)]));
        IsStopped = true;
    }
}
