using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>How far a JSON value reaches in a text that may be cut anywhere.</summary>
internal static class JsonExtent
{
    /// <summary>The end of the value at the beginning; -1 when it is not whole or no JSON.</summary>
    /// <param name="text">Begins with the value.</param>
    /// <param name="broken">The byte at which the text stops being JSON; null when it does not.</param>
    public static int OfValue(ReadOnlySpan<byte> text, out int? broken)
    {
        broken = null;
        var json = new Utf8JsonReader(text, isFinalBlock: false, default);
        try
        {
            return json.Read() && json.TrySkip() ? (int)json.BytesConsumed : -1;
        }
        catch (JsonException invalid)
        {
            broken = (int)JsonText.OffsetOf(text, invalid);
            return -1;
        }
    }

    /// <summary>The end of the head: after the bracket that opens its member <c>rows</c>, or after the line in which its object ends; -1 when
    /// that is not there.</summary>
    /// <param name="text">The beginning of a file.</param>
    /// <param name="isLast">True when nothing comes after it, so that the last line needs no line feed.</param>
    /// <param name="opensArray">True for <c>"rows": [</c>.</param>
    /// <param name="broken">The byte at which the text stops being an object; null when it does not.</param>
    public static int OfHead(ReadOnlySpan<byte> text, bool isLast, out bool opensArray, out int? broken)
    {
        var mark = JsonText.MarkLength(text);
        (opensArray, broken) = (false, null);
        var json = new Utf8JsonReader(text[mark..], isFinalBlock: false, default);
        try
        {
            if (!json.Read()) return -1;
            if (json.TokenType != JsonTokenType.StartObject)
            {
                broken = 0;
                return -1;
            }

            while (json.Read())
            {
                if (json.CurrentDepth == 0)
                {
                    var end = mark + (int)json.BytesConsumed;
                    var line = text[end..].IndexOf((byte)'\n');
                    return line >= 0 ? end + line + 1 : isLast ? text.Length : -1;
                }

                if (json.CurrentDepth != 1 || json.TokenType != JsonTokenType.PropertyName || !IsRows(in json)) continue;
                if (!json.Read()) return -1;
                if (json.TokenType != JsonTokenType.StartArray) continue;
                opensArray = true;
                return mark + (int)json.BytesConsumed;
            }

            return -1;
        }
        catch (JsonException invalid)
        {
            broken = mark + (int)JsonText.OffsetOf(text[mark..], invalid);
            return -1;
        }
    }

    private static bool IsRows(ref readonly Utf8JsonReader json)
    {
        try
        {
            return json.ValueTextEquals("rows"u8);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: the reader of the head names it.
            return false;
        }
    }
}
