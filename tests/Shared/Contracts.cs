using System.Globalization;
using System.Reflection;

namespace Spm.Core.Testing;

/// <summary>What every value type promises, checked in one line for each type and contract.</summary>
public static partial class Contracts
{
    /// <summary>Cultures with other digits, signs, separators and casing than the ones programs are written in.</summary>
    public static readonly IReadOnlyList<string> NastyCultures = ["id-ID", "tr-TR", "ar-SA", ""];

    private static void InEachCulture(Action<CultureInfo> check)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in NastyCultures)
            {
                var culture = new CultureInfo(name);
                CultureInfo.CurrentCulture = culture;
                check(culture);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static bool Operator<T>(string name, T left, T right)
    {
        var method = typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)])
            ?? typeof(T).GetInterfaceMap(OperatorInterface(name).MakeGenericType(typeof(T), typeof(T), typeof(bool)))
                .TargetMethods.Single(target => target.Name.EndsWith(name, StringComparison.Ordinal));
        return (bool)method.Invoke(null, [left, right])!;
    }

    private static Type OperatorInterface(string name) => name is "op_Equality" or "op_Inequality"
        ? typeof(System.Numerics.IEqualityOperators<,,>)
        : typeof(System.Numerics.IComparisonOperators<,,>);

    private static void Require(bool holds, string contract)
    {
        if (!holds)
            Assert.Fail(contract);
    }
}
