using System.Diagnostics;
using System.Reflection;
using System.Reflection.Emit;

namespace Spm.Core.Testing.House;

/// <summary>Finds public members that throw an exception of their own making and do not say so.</summary>
public static class ThrownExceptions
{
    // That null is refused is said by the type of the parameter; the other one is never thrown.
    private static readonly Type[] Untold = [typeof(ArgumentNullException), typeof(UnreachableException)];

    /// <summary>One line for each member whose body makes and throws what no <c>exception</c> element names.</summary>
    public static IReadOnlyList<string> Undocumented(IEnumerable<Type> types, Documentation documentation) =>
    [
        .. from type in types
           where !typeof(Delegate).IsAssignableFrom(type)
           from method in Bodies(type)
           from thrown in In(method.Body).Distinct()
           where !Untold.Contains(thrown)
           where !documentation.Names(method.Id, thrown)
           select $"{method.Id} throws {thrown.Name} and does not say so",
    ];

    private static IEnumerable<(string Id, MethodBase Body)> Bodies(Type type) =>
        PublicMembers.Methods(type).Select(method => (DocumentationId.Of(method), (MethodBase)method))
            .Concat(PublicMembers.Constructors(type).Select(constructor => (DocumentationId.Of(constructor), (MethodBase)constructor)))
            .Concat(PublicMembers.Properties(type).SelectMany(property => property.GetAccessors().Select(accessor => (DocumentationId.Of(property), (MethodBase)accessor))));

    // An object that is made right before it is thrown.
    private static IEnumerable<Type> In(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } il) yield break;
        var instructions = Instructions.Decode(il);
        for (var i = 1; i < instructions.Count; i++)
        {
            if (instructions[i].Code != OpCodes.Throw || instructions[i - 1] is not { Code: var code, Token: { } token } || code != OpCodes.Newobj) continue;
            var made = method.Module.ResolveMethod(token, method.DeclaringType!.GetGenericArguments(), method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null);
            yield return made!.DeclaringType!;
        }
    }
}
