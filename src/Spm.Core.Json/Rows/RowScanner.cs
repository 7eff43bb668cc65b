using System.Buffers.Binary;
using System.Numerics;
using Spm.Core.Aggregation;

namespace Spm.Core.Json;

/// <summary>Reads rows of the one shape that <see cref="RowsJson"/> writes, whose names the strict reader has taken before.</summary>
/// <remarks>Each byte of such a row is compared with bytes that the strict reader accepted, or is a digit. So the row is valid JSON and
/// UTF-8, and the strict reader would have made the same of it; a row that differs in any byte is left to that reader.</remarks>
internal sealed class RowScanner
{
    // Longer names are never written, and a search for their end stays short.
    private const int LongestKey = 512;

    // Fifteen digits are below 2⁵³ and need no comparison.
    private const int MostDigits = 15;

    private readonly TallyLayout _layout;
    private readonly int[] _regions = new int[10_000];
    private readonly RowKeys _keys = new();
    private readonly byte[] _head = new byte[32];
    private int _headLength = 32;
    private int _region = -1;
    private RowKey? _last;

    public RowScanner(TallyLayout layout)
    {
        _layout = layout;
        Array.Fill(_regions, -1);
        for (var at = 0; at < layout.Regions.Count; at++)
        {
            // A code is two digits, or two, a dot and two.
            var code = layout.Regions[at].CodeIn(layout.Catalog.Year)!.ToString();
            _regions[NumberOf(code[0], code[1]) * 100 + (code.Length > 2 ? NumberOf(code[3], code[4]) : 0)] = at;
        }
    }

    private static ReadOnlySpan<byte> Opening => "{\"region\":\""u8;

    private static ReadOnlySpan<byte> Service => "\",\"service\":\""u8;

    private static ReadOnlySpan<byte> Required => ",\"required\":"u8;

    private static ReadOnlySpan<byte> Done => ",\"done\":"u8;

    /// <summary>Reads the row at the beginning of a text.</summary>
    /// <param name="text">Begins with the row; anything may follow.</param>
    /// <param name="cell">The cell of the row.</param>
    /// <param name="required">What is required, in steps of the subject.</param>
    /// <param name="done">What was done; -1 when that is not said.</param>
    /// <returns>The length of the row; 0 when it is left to the strict reader.</returns>
    public int Scan(ReadOnlySpan<byte> text, out int cell, out long required, out long done)
    {
        (cell, required, done) = (-1, 0, -1);
        if (!text.StartsWith(_head.AsSpan(0, _headLength)) && !TryHead(text)) return 0;
        var rest = text[_headLength..];
        if (KeyOf(rest) is not { } key) return 0;
        rest = rest[key.Text.Length..];
        cell = _layout.CellAt(_region, key.Subject);
        var digits = Digits(rest, out required);
        if (cell < 0 || digits == 0) return 0;
        rest = rest[digits..];
        if (rest.StartsWith(Done))
        {
            rest = rest[Done.Length..];
            digits = Digits(rest, out done);
            if (digits == 0) return 0;
            rest = rest[digits..];
        }

        return rest.Length > 0 && rest[0] == '}' ? text.Length - rest.Length + 1 : 0;
    }

    /// <summary>Remembers the names of a row that the strict reader took, if it has the one shape.</summary>
    public void Learn(ReadOnlySpan<byte> text, in TallyRow row)
    {
        if (row is not { Required: not null, State: null, Unit: null, Kind: null } || !TryHead(text)) return;
        var spelt = RowKey.Spell(row.Service, row.Indicator);
        if (spelt.Length is < RowKey.Shortest or > LongestKey || !text[_headLength..].StartsWith(spelt) || _keys.Find(spelt) is not null) return;
        var service = _layout.Catalog.Find(row.Service)!;
        var subject = row.Indicator is null ? _layout.SubjectOf(service) : _layout.SubjectOf(service, row.Indicator)!;

        // A count in other steps may pass the bound of a figure.
        if (subject.Scale == 1) _keys.Add(new RowKey(spelt, subject));
    }

    private static int NumberOf(int tens, int ones) => (tens - '0') * 10 + (ones - '0');

    private RowKey? KeyOf(ReadOnlySpan<byte> rest)
    {
        if (_last?.Next is { } expected && rest.StartsWith(expected.Text)) return _last = expected;
        var end = rest[..Math.Min(rest.Length, LongestKey)].IndexOf(Required);
        if (end < RowKey.Shortest - Required.Length || _keys.Find(rest[..(end + Required.Length)]) is not { } key) return null;
        if (_last is not null) _last.Next = key;
        return _last = key;
    }

    private bool TryHead(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith(Opening)) return false;
        var code = text[Opening.Length..];
        if (code.Length < 5 || !char.IsAsciiDigit((char)code[0]) || !char.IsAsciiDigit((char)code[1])) return false;
        var number = NumberOf(code[0], code[1]) * 100;
        var length = 2;
        if (code[2] == '.')
        {
            if (!char.IsAsciiDigit((char)code[3]) || !char.IsAsciiDigit((char)code[4]) || NumberOf(code[3], code[4]) == 0) return false;
            number += NumberOf(code[3], code[4]);
            length = 5;
        }

        if (_regions[number] < 0 || !code[length..].StartsWith(Service)) return false;
        _region = _regions[number];
        _headLength = Opening.Length + length + Service.Length;
        text[.._headLength].CopyTo(_head);
        return true;
    }

    /// <summary>How many bytes a whole number takes; 0 when there is none, or one that the strict reader has to look at.</summary>
    private static int Digits(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        var digits = 0;
        if (text.Length >= 8)
        {
            // A digit becomes its value, anything else a byte above 9; the first of those is found by a sum that carries into the high bit.
            var values = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ 0x3030_3030_3030_3030;
            digits = BitOperations.TrailingZeroCount((values + 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080) >> 3;
            if (digits == 0) return 0;
            if (digits < 8)
            {
                if ((values & 0xFF) == 0 && digits > 1) return 0;

                // Leading zeros up to eight digits, then pairs, fours and the whole.
                values <<= 64 - digits * 8;
                values = values * 10 + (values >> 8);
                number = (long)(((values & 0x0000_00FF_0000_00FF) * 0x000F_4240_0000_0064 + (values >> 16 & 0x0000_00FF_0000_00FF) * 0x0000_2710_0000_0001) >> 32);
                return digits;
            }
        }

        for (digits = 0; digits < text.Length && char.IsAsciiDigit((char)text[digits]); digits++)
        {
            if (digits == MostDigits) return 0;
            number = number * 10 + (text[digits] - '0');
        }

        return digits > 1 && text[0] == '0' ? 0 : digits;
    }
}
