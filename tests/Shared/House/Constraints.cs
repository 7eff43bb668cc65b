using System.Reflection;
using System.Runtime.CompilerServices;

namespace Spm.Core.Testing.House;

/// <summary>The <c>where</c> clauses of generic parameters as C# writes them.</summary>
public static class Constraints
{
    public static string Of(IEnumerable<Type> parameters) => string.Concat(parameters.Where(type => type.IsGenericParameter).Select(Of));

    private static string Of(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var parts = new List<string>();
        if (isStruct)
            parts.Add(parameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsUnmanagedAttribute") ? "unmanaged" : "struct");
        if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            parts.Add("class");
        if (IsNotNull(parameter) && parts.Count == 0 && parameter.GetGenericParameterConstraints().Length == 0)
            parts.Add("notnull");

        parts.AddRange(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType))
            .Select(type => TypeText.Of(type)).Order(StringComparer.Ordinal));
        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
            parts.Add("new()");
        return parts.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", parts)}";
    }

    private static bool IsNotNull(Type parameter) => parameter.CustomAttributes
        .Any(attribute => attribute.AttributeType == typeof(NullableAttribute) && attribute.ConstructorArguments[0].Value is (byte)1);
}
