namespace Spm.Core.Json;

/// <content>The rows of one array. What is no JSON there ends the reading, because nobody can say where the next row begins.</content>
internal sealed partial class JsonRowsFrame
{
    private int TakeItem(ReadOnlySpan<byte> text, bool isLast, out bool isHalf)
    {
        isHalf = false;
        var space = TakeSpace(text);
        if (space > 0) return space;
        if (text[0] == ']')
        {
            if (_part == RowsPart.FirstItem) _part = RowsPart.Brace;
            else Stop(Problems.TrailingComma);
            return 1;
        }

        var known = TakeKnownItems(text);
        if (known > 0) return known;
        if (!TryReadItem(text, isLast, out var length, out isHalf)) return 0;
        _part = RowsPart.AfterItem;
        return length;
    }

    /// <summary>As many rows from the beginning, and commas between them, as the scanner knows.</summary>
    private int TakeKnownItems(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (log.Stop is null)
        {
            var length = Scan(text[at..], endsLine: false);
            if (length == 0) break;
            at += length;
            _part = RowsPart.AfterItem;
            if (at == text.Length || text[at] != ',') break;
            at++;
            _part = RowsPart.Item;
        }

        return at;
    }

    private bool TryReadItem(ReadOnlySpan<byte> text, bool isLast, out int length, out bool isHalf)
    {
        var most = text[..Math.Min(text.Length, RowsJson.LongestRow + 1)];
        var isCut = isLast || most.Length > RowsJson.LongestRow;
        length = JsonExtent.OfValue(most, out var broken);
        isHalf = length < 0 && !isCut;
        if (isHalf) return false;
        if (broken is { } at)
        {
            _line += most[..at].Count((byte)'\n');
            Stop(JsonText.Describe(most, at), at);
            return false;
        }

        if (length < 0)
        {
            Stop(most.Length > RowsJson.LongestRow ? RowsProblems.TooLong(RowsJson.LongestRow) : RowsProblems.Cut);
            return false;
        }

        Read(text[..length]);
        _line += text[..length].Count((byte)'\n');
        return true;
    }

    private int TakeMark(ReadOnlySpan<byte> text, bool isLast, out bool isHalf)
    {
        // A message shows the whole character, which has four bytes at most.
        isHalf = false;
        var space = TakeSpace(text);
        if (space > 0) return space;
        switch (_part, text[0])
        {
            case (RowsPart.AfterItem, (byte)','):
                _part = RowsPart.Item;
                return 1;
            case (RowsPart.AfterItem, (byte)']'):
                _part = RowsPart.Brace;
                return 1;
            case (RowsPart.Brace, (byte)'}'):
                _part = RowsPart.End;
                return 1;
            case (RowsPart.AfterItem, _):
                isHalf = !isLast && text.Length < 4;
                if (!isHalf) Stop(JsonText.Describe(text, 0));
                return 0;
            default:
                Stop(RowsProblems.AfterRows);
                return 0;
        }
    }

    private int TakeSpace(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExcept(" \t\r\n"u8);
        if (length < 0) length = text.Length;
        if (length > 0) _line += text[..length].Count((byte)'\n');
        return length;
    }
}
