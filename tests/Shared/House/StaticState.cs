using System.Reflection;
using System.Runtime.CompilerServices;

namespace Spm.Core.Testing.House;

/// <summary>Finds static fields that can be written after their type is loaded.</summary>
public static class StaticState
{
    private const BindingFlags Statics = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> In(IEnumerable<Type> types) =>
    [
        .. from type in types
           where !IsGenerated(type)
           from field in type.GetFields(Statics)
           where !field.Name.StartsWith("<>", StringComparison.Ordinal)
           where !(field.IsLiteral || field.IsInitOnly) || field.IsDefined(typeof(ThreadStaticAttribute)) || field.FieldType.Name.StartsWith("AsyncLocal", StringComparison.Ordinal)
           select $"{type}.{field.Name} can be written",
    ];

    // The compiler keeps lambdas without captures in static fields of types of its own.
    private static bool IsGenerated(Type? type) => type is not null && (type.Name.Contains('<') || type.IsDefined(typeof(CompilerGeneratedAttribute)) || IsGenerated(type.DeclaringType));
}
