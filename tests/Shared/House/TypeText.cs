using System.Reflection;

namespace Spm.Core.Testing.House;

/// <summary>Types as C# writes them: keywords, nullability, generic arguments; without namespaces.</summary>
public static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(nint)] = "nint",
        [typeof(nuint)] = "nuint",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    public static string Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, new NullabilityInfoContext().Create(field));

    public static string Of(EventInfo @event) => Of(@event.EventHandlerType!, new NullabilityInfoContext().Create(@event));

    public static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, nullability);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying, nullability) + "?";

        var mark = !type.IsValueType && IsNullable(nullability) ? "?" : "";
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword + mark;
        if (type.IsGenericParameter)
            return type.Name + mark;
        if (type.IsPointer)
            return Of(type.GetElementType()!) + "*";
        if (type.IsArray)
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        return Named(type, nullability) + mark;
    }

    /// <summary>The name with its outer types and generic arguments, without its namespace.</summary>
    public static string Named(Type type, NullabilityInfo? nullability = null)
    {
        var arguments = type.GetGenericArguments()
            .Select((argument, i) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i)))
            .ToArray();
        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true)
            return $"({string.Join(", ", arguments)})";

        var outer = type.DeclaringType is null ? "" : Outer(type.DeclaringType, arguments) + ".";
        var own = arguments.Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0);
        return outer + WithArguments(type.Name, own);
    }

    private static string Outer(Type type, string[] arguments) =>
        (type.DeclaringType is null ? "" : Outer(type.DeclaringType, arguments) + ".")
        + WithArguments(type.Name, arguments.Take(type.GetGenericArguments().Length).Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0));

    private static string WithArguments(string name, IEnumerable<string> arguments)
    {
        var list = string.Join(", ", arguments);
        return list.Length == 0 ? name : $"{name.Split('`')[0]}<{list}>";
    }

    // A parameter filled by the method may be null on reading and not on writing; what a caller sees decides.
    private static bool IsNullable(NullabilityInfo? nullability) => nullability is not null
        && (nullability.ReadState == NullabilityState.Nullable || nullability.WriteState == NullabilityState.Nullable);
}
