namespace Spm.Core.Tests.Testing;

/// <summary>A value whose hash ignores equality and whose operators ignore the order.</summary>
internal readonly record struct Careless(int Value, int Hash) : IComparable<Careless>
{
    public bool Equals(Careless other) => Value == other.Value;

    public override int GetHashCode() => Hash;

    public int CompareTo(Careless other) => Value.CompareTo(other.Value);

    public static bool operator <(Careless left, Careless right) => left.Value > right.Value;

    public static bool operator >(Careless left, Careless right) => left.Value < right.Value;

    public static bool operator <=(Careless left, Careless right) => left.Value >= right.Value;

    public static bool operator >=(Careless left, Careless right) => left.Value <= right.Value;
}
