using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The members of one object as they were read, and where.</summary>
internal sealed class ReadMembers(IReadOnlyList<string> names, SourcePlace place, bool keepsPlaces)
{
    private readonly object?[] _values = new object?[names.Count];
    private readonly SourcePlace?[] _places = new SourcePlace?[names.Count];

    /// <summary>Where the object begins; null when it was read out of a larger text.</summary>
    public SourcePlace? Place => keepsPlaces ? place : null;

    /// <summary>The value at a position; null when the object lacks it.</summary>
    public object? this[int position] => _values[position];

    public bool Has(string name) => _places[Position(name)] is not null;

    /// <summary>True when one member stands before another; both were read.</summary>
    public bool IsBefore(string name, string other) => _places[Position(name)]!.Byte < _places[Position(other)]!.Byte;

    /// <summary>Where the value of a member begins; null when it was read out of a larger text.</summary>
    public SourcePlace? PlaceOf(string name) => keepsPlaces ? _places[Position(name)] : null;

    public void Set(int position, object value, SourcePlace at) => (_values[position], _places[position]) = (value, at);

    /// <summary>Where a refusal points.</summary>
    public SourcePlace At(string? member) => member is null ? place : _places[Position(member)] ?? place;

    private int Position(string name)
    {
        for (var i = 0; i < names.Count; i++)
            if (names[i] == name) return i;
        throw new ArgumentException($"{name} is no member here.", nameof(name));
    }
}
