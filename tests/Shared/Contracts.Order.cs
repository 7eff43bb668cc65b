namespace Spm.Core.Testing;

public static partial class Contracts
{
    /// <summary>A total order that agrees with equality and all operators; the values are given in ascending order.</summary>
    public static void Order<T>(params IReadOnlyList<T> ascending)
        where T : IComparable<T>, IEquatable<T>
    {
        Require(ascending.Count > 1, "Name at least two values in ascending order");
        for (var i = 0; i < ascending.Count; i++)
        {
            for (var j = 0; j < ascending.Count; j++)
                Pair(ascending[i], ascending[j], i.CompareTo(j));
        }

        Require(ascending.Reverse().Order().SequenceEqual(ascending), "Sorting the reversed list does not restore it");
        if (ascending[0] is IComparable comparable)
            NonGeneric(comparable);
        if (ascending[0] is object && !typeof(T).IsValueType)
            Require(ascending[0].CompareTo(default) > 0, $"{ascending[0]} does not come after null");
    }

    private static void Pair<T>(T left, T right, int expected)
        where T : IComparable<T>, IEquatable<T>
    {
        Require(Math.Sign(left.CompareTo(right)) == expected, $"{left}.CompareTo({right}) is not {expected}");
        Require(left.Equals(right) == (expected == 0), $"{left} and {right}: order and equality disagree");
        Require(Operator("op_LessThan", left, right) == expected < 0, $"{left} < {right} disagrees with CompareTo");
        Require(Operator("op_LessThanOrEqual", left, right) == expected <= 0, $"{left} <= {right} disagrees with CompareTo");
        Require(Operator("op_GreaterThan", left, right) == expected > 0, $"{left} > {right} disagrees with CompareTo");
        Require(Operator("op_GreaterThanOrEqual", left, right) == expected >= 0, $"{left} >= {right} disagrees with CompareTo");
        if (left is IComparable comparable)
            Require(Math.Sign(comparable.CompareTo(right)) == expected, $"{left}: CompareTo(object) disagrees with CompareTo({typeof(T).Name})");
    }

    private static void NonGeneric(IComparable value)
    {
        Require(value.CompareTo(null) > 0, $"{value} does not come after null");
        Assert.Throws<ArgumentException>(() => value.CompareTo(new object()));
    }
}
