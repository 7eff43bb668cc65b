using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Spm.Core.Testing.House;

/// <summary>The public API of an assembly as text: one line for each type, one indented line for each member, sorted.</summary>
/// <remarks>The text is the same for every framework: interfaces that a base or another interface brings along are left out,
/// because frameworks differ in what their interfaces inherit.</remarks>
public static class PublicApi
{
    public static string Of(Assembly assembly) => Of(PublicMembers.Types(assembly));

    public static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var type in types)
        {
            text.Append(Marked(type, Declaration(type))).Append('\n');
            foreach (var member in Members(type))
                text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The lines that only one of the two texts has, each led by its type; empty when the texts agree.</summary>
    public static IReadOnlyList<string> Difference(string approved, string actual)
    {
        var before = Lines(approved).ToHashSet();
        var after = Lines(actual).ToHashSet();
        return
        [
            .. before.Except(after).Select(line => "- " + line)
                .Concat(after.Except(before).Select(line => "+ " + line))
                .OrderBy(line => line[2..], StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Lines(string text)
    {
        var type = "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] != ' ')
                type = line;
            yield return line[0] == ' ' ? $"{type.Split(" : ")[0]} … {line.Trim()}" : line;
        }
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return [];
        if (type.IsEnum)
            return PublicMembers.Fields(type).OrderBy(field => Convert.ToInt64(field.GetRawConstantValue(), null)).Select(Signature.Of);

        return Sorted(PublicMembers.Fields(type), Signature.Of)
            .Concat(Sorted(PublicMembers.Constructors(type), Signature.Of))
            .Concat(Sorted(PublicMembers.Properties(type), Signature.Of))
            .Concat(Sorted(PublicMembers.Events(type), Signature.Of))
            .Concat(Sorted(PublicMembers.Methods(type), Signature.Of));
    }

    private static IEnumerable<string> Sorted<T>(IEnumerable<T> members, Func<T, string> signature)
        where T : MemberInfo =>
        members.OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(signature, StringComparer.Ordinal).Select(member => Marked(member, signature(member)));

    // That something may still change is part of what is promised.
    private static string Marked(MemberInfo member, string text) =>
        member.GetCustomAttribute<ExperimentalAttribute>(inherit: false) is { DiagnosticId: var id } ? $"[Experimental(\"{id}\")] {text}" : text;

    private static string Declaration(Type type)
    {
        var name = type.Namespace + "." + TypeText.Named(type);
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"public delegate {TypeText.Of(invoke.ReturnParameter)} {name}({Signature.Parameters(invoke.GetParameters())});";
        }

        var bases = type.IsEnum ? [] : Bases(type).ToArray();
        var list = bases.Length == 0 ? "" : " : " + string.Join(", ", bases);
        return $"{(type.IsNestedFamily ? "protected" : "public")} {Kind(type)} {name}{list}{Constraints.Of(type.GetGenericArguments())}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")
            + (type.IsByRefLike ? "ref " : "") + (PublicMembers.IsRecord(type) ? "record struct" : "struct"),
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (PublicMembers.IsRecord(type) ? "record" : "class"),
    };

    private static IEnumerable<string> Bases(Type type)
    {
        var parent = type.BaseType;
        if (parent is not null && parent != typeof(object) && parent != typeof(ValueType))
            yield return TypeText.Of(parent);

        var all = Array.FindAll(type.GetInterfaces(), one => one.IsVisible);
        var brought = all.SelectMany(one => one.GetInterfaces()).Concat(parent?.GetInterfaces() ?? []).ToHashSet();
        foreach (var name in all.Where(one => !brought.Contains(one)).Select(one => TypeText.Of(one)).Order(StringComparer.Ordinal))
            yield return name;
    }
}
