using System.Numerics;
using FsCheck.Fluent;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

/// <summary>Exact ratios against the slow oracle.</summary>
public partial class RatioTests
{
    [Fact]
    [Law("Addition equals that of plain unreduced fractions.")]
    public void Addition_AnyTwo_IsTheOracles() => Laws.Hold(Ratios.Fraction, Ratios.Fraction, (left, right) =>
        Ratios.Same(Ratios.Of(left) + Ratios.Of(right), left.Plus(right)));

    [Fact]
    [Law("Subtraction equals that of plain unreduced fractions.")]
    public void Subtraction_AnyTwo_IsTheOracles() => Laws.Hold(Ratios.Fraction, Ratios.Fraction, (left, right) =>
        Ratios.Same(Ratios.Of(left) - Ratios.Of(right), left.Plus(right.Negative())));

    [Fact]
    [Law("Multiplication equals that of plain unreduced fractions.")]
    public void Multiplication_AnyTwo_IsTheOracles() => Laws.Hold(Ratios.Fraction, Ratios.Fraction, (left, right) =>
        Ratios.Same(Ratios.Of(left) * Ratios.Of(right), left.Times(right)));

    [Fact]
    [Law("Division equals that of plain unreduced fractions.")]
    public void Division_AnyTwo_IsTheOracles() => Laws.Hold(Ratios.Fraction, Ratios.Fraction, (left, right) =>
        right.Numerator.IsZero || Ratios.Same(Ratios.Of(left) / Ratios.Of(right), left.Times(right.Inverse())));

    [Fact]
    [Law("Negation equals that of plain unreduced fractions, and twice is none.")]
    public void Negation_Any_IsTheOracles() => Laws.Hold(Ratios.Fraction, slow =>
        Ratios.Same(-Ratios.Of(slow), slow.Negative()) && - -Ratios.Of(slow) == Ratios.Of(slow));

    [Fact]
    [Law("Addition is commutative and associative.")]
    public void Addition_IsCommutativeAndAssociative() => Laws.Hold(Ratios.Any, Ratios.Any, Ratios.Any, (a, b, c) =>
        a + b == b + a && (a + b) + c == a + (b + c));

    [Fact]
    [Law("Multiplication is commutative and associative, and distributes over addition.")]
    public void Multiplication_IsCommutativeAssociativeAndDistributes() => Laws.Hold(Ratios.Any, Ratios.Any, Ratios.Any, (a, b, c) =>
        a * b == b * a && (a * b) * c == a * (b * c) && a * (b + c) == a * b + a * c);

    [Fact]
    [Law("Adding and then subtracting, or multiplying and then dividing, changes nothing.")]
    public void Identities_AndInverses_ChangeNothing() => Laws.Hold(Ratios.Any, a =>
        a + Ratio.Zero == a && a * Ratio.One == a && a + -a == Ratio.Zero && (a.Sign == 0 || a * (Ratio.One / a) == Ratio.One));

    [Theory]
    [InlineData(1, 2, -1, 3, "-3/2")]
    [InlineData(-1, 2, -1, 3, "3/2")]
    [InlineData(-1, 2, 1, 3, "-3/2")]
    [InlineData(1, 1, -3, 1, "-1/3")]
    [InlineData(0, 1, -3, 1, "0")]
    [InlineData(1, 1, long.MinValue, 1, "-1/9223372036854775808")]
    [InlineData(long.MinValue, 1, -3, 1, "9223372036854775808/3")]
    public void Division_EachSign_HasItsSignAbove(long numerator, long denominator, long byNumerator, long byDenominator, string quotient) =>
        Assert.Equal(quotient, (new Ratio(numerator, denominator) / new Ratio(byNumerator, byDenominator)).ToString());

    [Fact]
    public void Division_ByZero_Throws()
    {
        var thrown = Assert.Throws<DivideByZeroException>(() => Ratio.One / Ratio.Zero);

        Assert.Contains("cannot be divided by 0", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<DivideByZeroException>(() => Ratio.Zero / default(Ratio));
    }

    [Fact]
    public void Arithmetic_BackFromTheLargeForm_IsTheSmallForm()
    {
        var smallest = new Ratio(long.MinValue, 1);
        var large = new Ratio(BigInteger.One << 80, 3);

        Contracts.Equality(smallest + 1, new Ratio(long.MinValue + 1, 1), smallest, large);
        Contracts.Equality(-smallest, new Ratio(BigInteger.One << 63, 1), smallest, new Ratio(long.MaxValue, 1));
        Contracts.Equality(large - large, Ratio.Zero, large, Ratio.One);
        Contracts.Equality(large / large, Ratio.One, large, Ratio.Zero);
        Contracts.Equality(new Ratio(1, long.MaxValue) + new Ratio(1, long.MaxValue), new Ratio(2, long.MaxValue), new Ratio(1, long.MaxValue));
    }

    [Fact]
    [Law("The sum of many ratios is that of adding one by one.")]
    public void Sum_AnyRatios_IsTheFold() => Laws.Hold(Ratios.FractionGen.ArrayOf().ToArbitrary(), fractions =>
    {
        var ratios = Array.ConvertAll(fractions, Ratios.Of);
        return Ratio.Sum(ratios) == ratios.Aggregate(Ratio.Zero, (sum, next) => sum + next);
    }, cases: 500);

    [Fact]
    public void Sum_OfNone_IsZero() => Assert.Equal(Ratio.Zero, Ratio.Sum([]));

    [Fact]
    [Law("The smaller and the larger of two are these two.")]
    public void MinAndMax_AnyTwo_AreTheTwoInOrder() => Laws.Hold(Ratios.Fraction, Ratios.Fraction, (left, right) =>
    {
        var (smaller, larger) = left.Against(right) <= 0 ? (left, right) : (right, left);
        return Ratios.Same(Ratio.Min(Ratios.Of(left), Ratios.Of(right)), smaller)
            && Ratios.Same(Ratio.Max(Ratios.Of(left), Ratios.Of(right)), larger);
    });

    [Fact]
    public void GenericMath_SumProductAndMean_NeedNoKnowledgeOfRatios()
    {
        Ratio[] values = [new(1, 2), new(1, 3), new(1, 6)];

        Assert.Equal(Ratio.One, Total(values));
        Assert.Equal(new Ratio(1, 36), Product(values));
        Assert.Equal(new Ratio(-1, 3), Spread(values));
    }

    private static T Total<T>(IEnumerable<T> values)
        where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T> => values.Aggregate(T.AdditiveIdentity, (sum, next) => sum + next);

    private static T Product<T>(IEnumerable<T> values)
        where T : IMultiplyOperators<T, T, T>, IMultiplicativeIdentity<T, T> => values.Aggregate(T.MultiplicativeIdentity, (product, next) => product * next);

    private static T Spread<T>(IReadOnlyList<T> values)
        where T : ISubtractionOperators<T, T, T>, IDivisionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IComparisonOperators<T, T, bool>,
        IMultiplicativeIdentity<T, T>
    {
        var (most, least) = (values[0], values[0]);
        foreach (var value in values)
        {
            most = value > most ? value : most;
            least = value < least ? value : least;
        }

        return -((most - least) / T.MultiplicativeIdentity);
    }
}
