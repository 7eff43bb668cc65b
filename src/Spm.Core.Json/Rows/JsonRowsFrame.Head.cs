namespace Spm.Core.Json;

/// <content>The object at the beginning: alone on its line, or open for an array of rows.</content>
internal sealed partial class JsonRowsFrame
{
    private int TakeHead(ReadOnlySpan<byte> text, bool isLast, out bool isHalf)
    {
        var most = text[..Math.Min(text.Length, RowsJson.LongestRow + 1)];
        var isCut = isLast || most.Length > RowsJson.LongestRow;
        var end = JsonExtent.OfHead(most, isLast, out var opensArray, out var broken);
        isHalf = end < 0 && !isCut;
        if (isHalf) return 0;
        if (end < 0)
        {
            _line += most[..(broken ?? 0)].Count((byte)'\n');
            if (broken is { } at) Stop(at == 0 ? RowsProblems.NoHead : JsonText.Describe(most, at), at);
            else Stop(most.Length > RowsJson.LongestRow ? RowsProblems.TooLong(RowsJson.LongestRow) : RowsProblems.Cut);
            return 0;
        }

        try
        {
            Head = RowReader.ReadHead(text[..end], opensArray, new JsonOrigin(file), layout);
        }
        catch (SpmFormatException unreadable)
        {
            log.End(unreadable.Problem, unreadable.Place, unreadable.Path);
            return 0;
        }

        _columns = new RowsColumns(layout, Head.Period, addsUp, file, log);
        _part = opensArray ? RowsPart.FirstItem : RowsPart.Lines;
        _line += text[..end].Count((byte)'\n');
        return end;
    }
}
