namespace Spm.Core.Testing;

public static partial class Contracts
{
    /// <summary>Equality, hash and operators agree: <paramref name="value"/> equals its twin and none of the others.</summary>
    public static void Equality<T>(T value, T twin, params IReadOnlyList<T> others)
        where T : notnull, IEquatable<T>
    {
        Require(others.Count > 0, "Name at least one value that differs");
        EqualPair(value, value);
        EqualPair(value, twin);
        Require(value.GetHashCode() == twin.GetHashCode(), $"{value}: equal values have different hashes");
        Require(!IsEqual(value, null), $"{value} equals null");
        Require(!IsEqual(value, new object()), $"{value} equals an object of another type");
        foreach (var other in others)
        {
            DifferentPair(value, other);
            DifferentPair(other, value);
        }
    }

    private static bool IsEqual(object left, object? right) => left.Equals(right);

    private static void EqualPair<T>(T left, T right)
        where T : notnull, IEquatable<T>
    {
        Require(left.Equals(right) && right.Equals(left), $"{left} and {right} are not equal");
        Require(left.Equals((object)right), $"{left}: Equals(object) says otherwise than Equals({typeof(T).Name})");
        Require(Operator("op_Equality", left, right), $"{left} == {right} is false");
        Require(!Operator("op_Inequality", left, right), $"{left} != {right} is true");
    }

    private static void DifferentPair<T>(T left, T right)
        where T : notnull, IEquatable<T>
    {
        Require(!left.Equals(right), $"{left} and {right} are equal");
        Require(!left.Equals((object)right), $"{left}: Equals(object) says otherwise than Equals({typeof(T).Name})");
        Require(!Operator("op_Equality", left, right), $"{left} == {right} is true");
        Require(Operator("op_Inequality", left, right), $"{left} != {right} is false");
    }
}
