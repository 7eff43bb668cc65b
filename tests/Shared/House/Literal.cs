using System.Globalization;
using System.Reflection;

namespace Spm.Core.Testing.House;

/// <summary>Constants and default values as C# writes them.</summary>
public static class Literal
{
    public static string Default(ParameterInfo parameter) => Of(parameter.RawDefaultValue, parameter.ParameterType);

    public static string Of(object? value, Type type)
    {
        var declared = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => type.IsValueType && declared == type ? "default" : "null",
            _ when declared.IsEnum => EnumMember(declared, value),
            true => "true",
            false => "false",
            string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
            char letter => $"'{letter}'",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
    }

    private static string EnumMember(Type type, object value)
    {
        var member = Enum.ToObject(type, value);
        return Enum.IsDefined(type, member) ? $"{type.Name}.{member}" : $"({type.Name}){Convert.ToInt64(value, CultureInfo.InvariantCulture)}";
    }
}
