using System.Reflection;
using System.Runtime.CompilerServices;

namespace Spm.Core.Testing.House;

/// <summary>What a consumer can see of a type: its public and protected members, without those that only the compiler calls.</summary>
public static class PublicMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Types(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<')).OrderBy(type => type.FullName, StringComparer.Ordinal);

    public static IEnumerable<ConstructorInfo> Constructors(Type type) => type.GetConstructors(Declared).Where(IsVisible);

    public static IEnumerable<FieldInfo> Fields(Type type) => type.GetFields(Declared)
        .Where(field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName);

    public static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(Declared)
        .Where(property => property.Name != "EqualityContract" && property.GetAccessors(nonPublic: true).Any(IsVisible));

    public static IEnumerable<EventInfo> Events(Type type) => type.GetEvents(Declared).Where(@event => IsVisible(@event.AddMethod));

    /// <summary>Methods and operators, without accessors of properties and events.</summary>
    public static IEnumerable<MethodInfo> Methods(Type type)
    {
        var accessors = type.GetProperties(Declared).SelectMany(property => property.GetAccessors(nonPublic: true))
            .Concat(type.GetEvents(Declared).SelectMany(@event => new[] { @event.AddMethod, @event.RemoveMethod }))
            .ToHashSet();
        return type.GetMethods(Declared).Where(method => IsVisible(method) && !method.Name.Contains('<') && !accessors.Contains(method));
    }

    public static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    public static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared) is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", Declared)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true);
}
