using System.Buffers.Binary;
using Spm.Core.Aggregation;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <inheritdoc/>
internal sealed class RowScanner<TSpelling> : RowScanner
    where TSpelling : struct, IRowSpelling
{
    // Longer names are never written, and a search for their end stays short.
    private const int LongestKey = 512;

    private readonly TallyLayout _layout;
    private readonly int[] _regions = new int[10_000];
    private readonly RowKeys _keys = new();
    private ulong _code;
    private int _codeLength;
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

    /// <inheritdoc/>
    public override int Scan(ReadOnlySpan<byte> text, out int cell, out FigureState state, out long required, out long done)
    {
        (cell, state, required, done) = (-1, FigureState.Reported, 0, 0);
        var head = HeadOf(text);
        if (head == 0) return 0;
        var rest = text[head..];
        if (KeyOf(rest) is not { } key) return 0;
        cell = _layout.CellAt(_region, key.Subject);
        if (cell < 0) return 0;
        state = key.State;
        if (state != FigureState.Reported) return head + key.Text.Length;
        rest = rest[key.Text.Length..];
        var digits = ShortNumber.Read(rest, out required);
        if (digits == 0) return 0;
        rest = rest[digits..];
        if (rest.StartsWith(TSpelling.Done))
        {
            rest = rest[TSpelling.Done.Length..];
            digits = ShortNumber.Read(rest, out done);
            if (digits == 0) return 0;
            rest = rest[digits..];
        }
        else
        {
            state = FigureState.NotReported;
        }

        return rest.Length > 0 && rest[0] == '}' ? text.Length - rest.Length + 1 : 0;
    }

    /// <inheritdoc/>
    public override bool Learn(ReadOnlySpan<byte> text, in TallyRow row)
    {
        if (row is not { Unit: null, Kind: null } || row.Required is null == row.State is null || HeadOf(text) is not (> 0 and var head)) return false;
        var state = row.State ?? FigureState.Reported;
        var spelt = RowKey.Spell<TSpelling>(row, state);
        if (spelt.Length is < RowKey.Shortest or > LongestKey || !text[head..].StartsWith(spelt)) return false;
        if (_keys.Find(spelt) is not null) return true;
        var service = _layout.Catalog.Find(row.Service)!;
        var subject = row.Indicator is null ? _layout.SubjectOf(service) : _layout.SubjectOf(service, row.Indicator)!;

        // A count in other steps may pass the bound of a figure.
        if (subject.Scale == 1) _keys.Add(new RowKey(spelt, subject, state));
        return true;
    }

    private static int NumberOf(int tens, int ones) => (tens - '0') * 10 + (ones - '0');

    private RowKey? KeyOf(ReadOnlySpan<byte> rest)
    {
        if (_last?.Next is { } expected && rest.StartsWith(expected.Text)) return _last = expected;
        var end = rest[..Math.Min(rest.Length, LongestKey)].IndexOf((byte)'}') + 1;
        var names = rest[..end].IndexOf(TSpelling.Required);
        if (names >= 0) end = names + TSpelling.Required.Length;
        if (end < RowKey.Shortest || _keys.Find(rest[..end]) is not { } key) return null;
        if (_last is not null) _last.Next = key;
        return _last = key;
    }

    /// <summary>The length of what stands before the service, whose region is then at hand; 0 when it is something else.</summary>
    private int HeadOf(ReadOnlySpan<byte> text)
    {
        if (text.Length < TSpelling.Opening.Length + 8 || !text.StartsWith(TSpelling.Opening)) return 0;
        var code = BinaryPrimitives.ReadUInt64LittleEndian(text[TSpelling.Opening.Length..]);
        if (code != _code && !TryRegion(text.Slice(TSpelling.Opening.Length, 8), code)) return 0;
        var length = TSpelling.Opening.Length + _codeLength;
        return text[length..].StartsWith(TSpelling.Service) ? length + TSpelling.Service.Length : 0;
    }

    private bool TryRegion(ReadOnlySpan<byte> text, ulong code)
    {
        if (!char.IsAsciiDigit((char)text[0]) || !char.IsAsciiDigit((char)text[1])) return false;
        var number = NumberOf(text[0], text[1]) * 100;
        var length = 2;
        if (text[2] == '.')
        {
            if (!char.IsAsciiDigit((char)text[3]) || !char.IsAsciiDigit((char)text[4]) || NumberOf(text[3], text[4]) == 0) return false;
            number += NumberOf(text[3], text[4]);
            length = 5;
        }

        if (text[length] != '"' || _regions[number] < 0) return false;
        (_code, _codeLength, _region) = (code, length, _regions[number]);
        return true;
    }
}
