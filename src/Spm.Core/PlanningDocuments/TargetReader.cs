using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>Reads one written target: number, perhaps a second one, then the unit.</summary>
internal ref struct TargetReader(string text, UnitName? unit)
{
    private const int LongestUnit = 60;

    private static readonly string[] Nothings = ["", "-", "–", "—", "[null]", "null", "n/a"];
    private static readonly string[] Joins = ["s.d.", "s/d", "sd", "sampai", "-", "–", "—"];

    private readonly List<Bilingual> _notes = [];
    private ReadOnlySpan<char> _rest = text.AsSpan().Trim();

    public TargetValue Read()
    {
        foreach (var nothing in Nothings)
            if (_rest.Equals(nothing, StringComparison.OrdinalIgnoreCase)) return Nothing();
        if (TakeNumber() is not { } low) return TargetValue.Make(text, TargetKind.Words, null, null, unit, []);
        var high = TakeJoin() ? TakeNumber() : null;
        var isSpread = high is not null;
        return TakeUnit() ? Finish(low, isSpread ? high : low, isSpread) : Refuse(new Bilingual("memuat lebih dari satu bilangan", "holds more than one number"));
    }

    private readonly TargetValue Nothing() => TargetValue.Make(text, TargetKind.Missing, null, null, unit,
        string.IsNullOrWhiteSpace(text) ? [] : [new Bilingual($"\"{text.Trim()}\" berarti tidak diisi", $"\"{text.Trim()}\" means not given")]);

    private readonly TargetValue Finish(WrittenNumber low, WrittenNumber? high, bool isSpread)
    {
        if (Value(low) is not { } from || Value(high!) is not { } to) return TargetValue.Make(text, TargetKind.Ambiguous, null, null, unit, [.. _notes]);
        if (isSpread && from > to) return Refuse(new Bilingual("rentang yang turun", "a spread that falls"));
        if (isSpread) return TargetValue.Make(text, TargetKind.Spread, from, to, unit, [.. _notes]);
        return TargetValue.Make(text, unit is { IsPercent: true } ? TargetKind.Percent : TargetKind.Number, from, to, unit, [.. _notes]);
    }

    private readonly TargetValue Refuse(Bilingual why)
    {
        _notes.Add(why);
        return TargetValue.Make(text, TargetKind.Ambiguous, null, null, unit, [.. _notes]);
    }

    private readonly Ratio? Value(WrittenNumber number)
    {
        var value = number.Value(unit is { IsWhole: true }, out var note);
        if (note is not null && !_notes.Contains(note)) _notes.Add(note);
        return value;
    }

    private WrittenNumber? TakeNumber()
    {
        var length = WrittenNumber.LengthAt(_rest);
        if (length == 0) return null;
        var number = new WrittenNumber(_rest[..length].ToString());
        _rest = _rest[length..].TrimStart();
        return number;
    }

    private bool TakeJoin()
    {
        foreach (var join in Joins)
        {
            if (!_rest.StartsWith(join, StringComparison.OrdinalIgnoreCase)) continue;
            var after = _rest[join.Length..].TrimStart();
            if (after.IsEmpty || !char.IsAsciiDigit(after[0])) continue;
            _rest = after;
            return true;
        }

        return false;
    }

    /// <summary>Takes the words behind the number; false when they hold a further number.</summary>
    private bool TakeUnit()
    {
        if (_rest.IsEmpty) return true;
        if (_rest.Length > LongestUnit) return !HasDigit(_rest);
        var beside = UnitName.Of(_rest.ToString());
        if (HasDigit(_rest) && (!beside.IsKnown || _rest.Contains('('))) return false;
        if (unit is not null && beside != unit)
            _notes.Add(new Bilingual($"satuan \"{beside}\" tertulis di samping bilangan, satuan indikator \"{unit}\"", $"the unit \"{beside}\" stands beside the number, that of the indicator is \"{unit}\""));
        unit = beside;
        return true;
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0;
}
