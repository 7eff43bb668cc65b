using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <content>A row a line. A line that cannot be read is refused and the next one begins after its line feed.</content>
internal sealed partial class JsonRowsFrame
{
    private int TakeLines(ReadOnlySpan<byte> text, bool isLast, out bool isHalf)
    {
        isHalf = false;
        var known = TakeKnownLines(text);
        if (known > 0) return known;
        var length = text.IndexOf((byte)'\n');
        if (length < 0 && !isLast && text.Length <= RowsJson.LongestRow)
        {
            isHalf = true;
            return 0;
        }

        var line = length < 0 ? text : text[..length];
        if (line.Length > RowsJson.LongestRow)
        {
            log.Count();
            log.Refuse(RowsProblems.TooLong(RowsJson.LongestRow), new SourcePlace(Line, _offset, file), null);
            if (length < 0) _part = RowsPart.LongLine;
        }
        else if (!line.Trim(" \t\r"u8).IsEmpty)
        {
            Read(line);
        }

        if (length < 0) return text.Length;
        _line++;
        return length + 1;
    }

    /// <summary>As many rows from the beginning as the scanner knows.</summary>
    private int TakeKnownLines(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (log.Stop is null)
        {
            var length = Scan(text[at..], endsLine: true);
            if (length == 0) break;
            at += length;
            _line++;
        }

        return at;
    }

    private int SkipLine(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOf((byte)'\n');
        if (length < 0) return text.Length;
        _part = RowsPart.Lines;
        _line++;
        return length + 1;
    }
}
