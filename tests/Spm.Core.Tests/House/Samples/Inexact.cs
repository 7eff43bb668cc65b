namespace Spm.Core.Tests.House.Samples;

/// <summary>Every way known to us in which an inexact number could slip into a calculation.</summary>
internal sealed class Inexact
{
    private readonly decimal? _field = Missing();

    public object? Field => _field;

    public static decimal? Missing() => null;

    public static double Literal() => 0.8;

    public static float Share(int done, int required) => (float)done / required;

    public static long Detour(long done) => (long)(done * 0.8);

    public static object Money(int sen) => (decimal)sen;

    public static void Small(Half share) => _ = share;

    public static int Called(int value) => Math.Sign(Convert.ToDouble(value));

    public static int Inside(Dictionary<string, List<double[]>> shares) => shares.Count;

    public static Type Token() => typeof(double);

    public static int TypeArgument() => Enumerable.Empty<decimal>().Count();

    public static bool Element(double[] shares) => shares[0] > shares[1];

    public static Func<int, string> Closure() => value => (value * 0.5).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static IEnumerable<int> Iterator(int count)
    {
        for (var share = 0.0; share < count; share++)
            yield return count;
    }
}
