using System.Reflection;
using System.Runtime.CompilerServices;

namespace Spm.Core.Testing.House;

/// <summary>Members as C# declares them, in one line.</summary>
public static class Signature
{
    public static string Of(FieldInfo field)
    {
        if (field.DeclaringType!.IsEnum)
            return $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}";

        var kind = field switch { { IsLiteral: true } => "const ", { IsStatic: true, IsInitOnly: true } => "static readonly ", { IsStatic: true } => "static ", { IsInitOnly: true } => "readonly ", _ => "" };
        var value = field.IsLiteral ? " = " + Literal.Of(field.GetRawConstantValue(), field.FieldType) : "";
        return $"{Access(field.IsPublic)}{kind}{TypeText.Of(field)} {field.Name}{value};";
    }

    public static string Of(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(PublicMembers.IsVisible).OrderByDescending(accessor => accessor.IsPublic).ToArray();
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{Parameters(index)}]";
        var get = Accessor(property.GetMethod, "get; ");
        var set = Accessor(property.SetMethod, property.SetMethod is { } setter && PublicMembers.IsInitOnly(setter) ? "init; " : "set; ");
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Modifiers(accessors[0])}{required}{Ref(accessors[0])}{TypeText.Of(property)} {name} {{ {get}{set}}}";

        string Accessor(MethodInfo? accessor, string text) => !PublicMembers.IsVisible(accessor) ? ""
            : accessor!.IsPublic == accessors[0].IsPublic ? text : "protected " + text;
    }

    public static string Of(EventInfo @event) => $"{Modifiers(@event.AddMethod!)}event {TypeText.Of(@event)} {@event.Name};";

    public static string Of(ConstructorInfo constructor) =>
        $"{Modifiers(constructor)}{constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor.GetParameters())});";

    public static string Of(MethodInfo method)
    {
        var self = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(type => type.Name))}>" : "";
        return $"{Modifiers(method)}{Operators.ResultAndName(method, Ref(method) + TypeText.Of(method.ReturnParameter))}{generic}"
            + $"({self}{Parameters(method.GetParameters())}){Constraints.Of(method.GetGenericArguments())};";
    }

    public static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true } when parameter.IsDefined(typeof(RequiresLocationAttribute)) => "ref readonly ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when IsParams(parameter) => "params ",
            _ => "",
        };
        var value = parameter.HasDefaultValue ? " = " + Literal.Default(parameter) : "";
        return $"{way}{TypeText.Of(parameter)} {parameter.Name}{value}";
    }

    // The collection form's attribute is the compiler's own on frameworks that lack it, so it is known by name.
    private static bool IsParams(ParameterInfo parameter) => parameter.CustomAttributes
        .Any(attribute => attribute.AttributeType.Name is nameof(ParamArrayAttribute) or "ParamCollectionAttribute");

    private static string Ref(MethodInfo method) => !method.ReturnType.IsByRef ? ""
        : method.ReturnParameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute") ? "ref readonly " : "ref ";

    private static string Ref(MethodBase accessor) => accessor is MethodInfo method ? Ref(method) : "";

    private static string Access(bool isPublic) => isPublic ? "public " : "protected ";

    private static string Modifiers(MethodBase method)
    {
        var isOverride = method is MethodInfo info && info.GetBaseDefinition() != info;
        var kind = method switch
        {
            { IsStatic: true, IsAbstract: true } => "static abstract ",
            { IsStatic: true } => "static ",
            { IsAbstract: true, DeclaringType.IsInterface: true } => "",
            { IsAbstract: true } => "abstract ",
            _ when isOverride => method.IsFinal ? "sealed override " : "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
        return Access(method.IsPublic) + kind;
    }
}
