using System.Reflection;
using System.Runtime.CompilerServices;

namespace Spm.Core.Testing.House;

/// <summary>The house rules for public types; each gives one line for each offender.</summary>
public static class PublicTypes
{
    public static IReadOnlyList<string> WithoutLegalTerm(IEnumerable<Type> types) =>
    [
        .. from type in types
           where string.IsNullOrWhiteSpace(type.GetCustomAttribute<LegalTermAttribute>(inherit: false)?.Term)
           select $"{type} has no legal term",
    ];

    public static IReadOnlyList<string> MutableStructs(IEnumerable<Type> types) =>
    [
        .. from type in types
           where type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)
           select $"{type} is a struct that is not readonly",
    ];

    public static IReadOnlyList<string> SettableProperties(IEnumerable<Type> types) =>
    [
        .. from type in types
           from property in PublicMembers.Properties(type)
           where property.SetMethod is { } setter && PublicMembers.IsVisible(setter) && !PublicMembers.IsInitOnly(setter)
           select $"{type}.{property.Name} can be set",
    ];

    public static IReadOnlyList<string> MutableFields(IEnumerable<Type> types) =>
    [
        .. from type in types
           from field in PublicMembers.Fields(type)
           where !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)
           select $"{type}.{field.Name} is a field that is neither const nor static readonly",
    ];

    public static IReadOnlyList<string> Arrays(IEnumerable<Type> types) =>
    [
        .. from type in types
           from exposed in Exposed(type)
           where HasArray(exposed.Type)
           select $"{type}.{exposed.Member} exposes an array",
    ];

    private static IEnumerable<(string Member, Type Type)> Exposed(Type type) =>
        PublicMembers.Fields(type).Select(field => (field.Name, field.FieldType))
            .Concat(PublicMembers.Properties(type).Select(property => (property.Name, property.PropertyType)))
            .Concat(PublicMembers.Events(type).Select(@event => (@event.Name, @event.EventHandlerType!)))
            .Concat(PublicMembers.Methods(type).Select(method => (method.Name, method.ReturnType)))
            .Concat(from method in PublicMembers.Methods(type).Concat<MethodBase>(PublicMembers.Constructors(type))
                    from parameter in method.GetParameters()
                    select (method.Name, parameter.ParameterType));

    private static bool HasArray(Type type) =>
        type.IsArray || (type.HasElementType && HasArray(type.GetElementType()!)) || type.GetGenericArguments().Any(HasArray);
}
