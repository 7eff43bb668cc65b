using System.Reflection;

namespace Spm.Core.Testing.House;

/// <summary>The names of methods as C# writes them, operators by their signs.</summary>
public static class Operators
{
    private static readonly Dictionary<string, string> Signs = new()
    {
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Modulus"] = "%",
        ["op_UnaryNegation"] = "-",
        ["op_UnaryPlus"] = "+",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_ExclusiveOr"] = "^",
        ["op_Increment"] = "++",
        ["op_Decrement"] = "--",
    };

    /// <summary>The result's type and the name, in the order in which C# writes them for the method's kind.</summary>
    public static string ResultAndName(MethodInfo method, string result) => method.Name switch
    {
        "op_Implicit" => $"implicit operator {result}",
        "op_Explicit" => $"explicit operator {result}",
        var name when method.IsSpecialName && Signs.TryGetValue(name, out var sign) => $"{result} operator {sign}",
        var name => $"{result} {name}",
    };
}
