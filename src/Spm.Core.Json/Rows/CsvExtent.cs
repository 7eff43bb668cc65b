namespace Spm.Core.Json;

/// <summary>How far a row of a spreadsheet file reaches in a text that may be cut anywhere, by the rules of <see cref="CsvText"/>.</summary>
internal static class CsvExtent
{
    /// <summary>The length of the row at the beginning with its line end; -1 when the row is not whole.</summary>
    /// <param name="text">Begins with the row.</param>
    /// <param name="separator">Between cells.</param>
    /// <param name="isLast">True when nothing comes after the text, so that the last row needs no line end.</param>
    /// <param name="isOpen">True when a quote is open where the text ends.</param>
    public static int OfRow(ReadOnlySpan<byte> text, byte separator, bool isLast, out bool isOpen)
    {
        isOpen = false;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '"')
            {
                var end = EndOfQuoted(text, at + 1);
                isOpen = end < 0;
                if (isOpen) return -1;
                at = end;
            }

            var length = text[at..].IndexOfAny(separator, (byte)'\r', (byte)'\n');
            if (length < 0) break;
            at += length + 1;
            if (text[at - 1] == separator) continue;

            // A line feed after the last byte at hand would belong to this row.
            if (text[at - 1] == '\r' && at == text.Length && !isLast) return -1;
            return text[at - 1] == '\r' && at < text.Length && text[at] == '\n' ? at + 1 : at;
        }

        return isLast ? text.Length : -1;
    }

    private static int EndOfQuoted(ReadOnlySpan<byte> text, int at)
    {
        while (true)
        {
            var quote = text[at..].IndexOf((byte)'"');
            if (quote < 0) return -1;
            at += quote + 1;
            if (at >= text.Length || text[at] != '"') return at;
            at++;
        }
    }
}
