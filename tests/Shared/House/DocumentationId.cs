using System.Globalization;
using System.Reflection;

namespace Spm.Core.Testing.House;

/// <summary>The name of a type or member in the compiler's XML documentation file.</summary>
public static class DocumentationId
{
    public static string Of(Type type) => "T:" + Name(type);

    public static string Of(FieldInfo field) => $"F:{Name(field.DeclaringType!)}.{field.Name}";

    public static string Of(EventInfo @event) => $"E:{Name(@event.DeclaringType!)}.{@event.Name}";

    public static string Of(PropertyInfo property) =>
        $"P:{Name(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}";

    public static string Of(MethodBase method)
    {
        var name = method.IsConstructor ? "#ctor" : method.Name;
        var arity = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        var result = method is MethodInfo { Name: "op_Implicit" or "op_Explicit" or "op_CheckedExplicit" } conversion
            ? "~" + Reference(conversion.ReturnType)
            : "";
        return $"M:{Name(method.DeclaringType!)}.{name}{arity}{Parameters(method.GetParameters())}{result}";
    }

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    private static string Name(Type type) =>
        (type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Reference(Type type)
    {
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (type.IsByRef)
            return Reference(type.GetElementType()!) + "@";
        if (type.IsPointer)
            return Reference(type.GetElementType()!) + "*";
        if (type.IsArray)
            return Reference(type.GetElementType()!) + (type.GetArrayRank() == 1 ? "[]" : $"[{string.Join(",", Enumerable.Repeat("0:", type.GetArrayRank()))}]");
        return type.IsGenericType ? Instantiation(type) : Name(type);
    }

    private static string Instantiation(Type type)
    {
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var parts = Name(type).Split('.').Select(part =>
        {
            var tick = part.IndexOf('`', StringComparison.Ordinal);
            if (tick < 0)
                return part;

            var own = Enumerable.Range(0, int.Parse(part.AsSpan(tick + 1), CultureInfo.InvariantCulture)).Select(_ => Reference(arguments.Dequeue()));
            return $"{part[..tick]}{{{string.Join(",", own)}}}";
        });
        return string.Join(".", parts);
    }
}
