using System.Reflection;
using Spm.Core.Testing.House;
using Spm.Core.Validation;
using Spm.Core.Validators;

namespace Spm.Core.Tests.Docs.Regulations;

/// <summary>Which tests hold a carrier, read out of the compiled tests.</summary>
internal static class Holders
{
    private const int Most = 3;

    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly Tests = typeof(Holders).Assembly;

    private static readonly Dictionary<string, FindingDefinition> Getters = typeof(FindingDefinition).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(property => property.PropertyType == typeof(FindingDefinition))
        .ToDictionary(property => $"{property.DeclaringType}.get_{property.Name}", property => (FindingDefinition)property.GetValue(null)!);

    private static readonly IReadOnlyList<Type> Classes =
    [
        .. Tests.GetTypes().Where(type => type.DeclaringType is null && type.Namespace?.Contains(".Docs", StringComparison.Ordinal) == false
            && type.GetMethods().Any(method => method.IsDefined(typeof(FactAttribute), inherit: true))),
    ];

    private static readonly Dictionary<Type, HashSet<Type>> Uses = Tests.GetTypes().Where(type => type.DeclaringType is null).ToDictionary(type => type, UsedBy);

    // What a sample of a test class does, the test class does.
    private static readonly ILookup<Type, Type> Samples = Classes
        .SelectMany(test => Uses[test].Where(used => Uses.ContainsKey(used) && !Classes.Contains(used)).Select(sample => (test, sample))).ToLookup(pair => pair.test, pair => pair.sample);

    private static readonly ILookup<Type, Type> ByType = Classes.SelectMany(test => Uses[test].Select(type => (type, test))).ToLookup(pair => pair.type, pair => pair.test);

    private static readonly ILookup<Type, Type> ByTypeOfSample =
        Classes.SelectMany(test => Samples[test].SelectMany(sample => Uses[sample]).Distinct().Select(type => (type, test))).ToLookup(pair => pair.type, pair => pair.test);

    private static readonly ILookup<string, Type> ByCode =
        Classes.SelectMany(test => Samples[test].Append(test).SelectMany(CodesIn).Distinct().Select(code => (code, test))).ToLookup(pair => pair.code, pair => pair.test);

    private static readonly ILookup<(string, string), Type> ByMark = Classes
        .SelectMany(test => test.GetMembers(Everything).Prepend(test).SelectMany(member => member.GetCustomAttributes<ProvisionAttribute>()).Select(mark => (mark.Citation, test)))
        .SelectMany(pair => Citations.In(pair.Citation).Select(place => (Place: (place.Regulation.Citation, place.Provision), pair.test)))
        .ToLookup(pair => pair.Place, pair => pair.test);

    /// <summary>The classes marked with a provision.</summary>
    public static IEnumerable<Type> OfProvision(string regulation, string provision) => First(ByMark[(regulation, provision)]);

    /// <summary>For a finding the classes that name its code; for all else the class named after the type, else those of its room that name it, else any that do.</summary>
    public static IEnumerable<Type> Of(Carrier carrier)
    {
        if (carrier.Kind == CarrierKind.Finding) return First(ByCode[carrier.Name]);
        var (direct, sampled) = (ByType[carrier.Owner].ToArray(), ByTypeOfSample[carrier.Owner]);
        var own = direct.Where(test => test.Name.StartsWith($"{carrier.Owner.Name.Split('`')[0]}Tests", StringComparison.Ordinal));
        var room = carrier.Owner.Namespace!.Replace("Spm.Core", "Spm.Core.Tests", StringComparison.Ordinal);
        IEnumerable<Type>[] ways = [own, direct.Where(test => test.Namespace == room), sampled.Where(test => test.Namespace == room), direct, sampled];
        return First(ways.FirstOrDefault(way => way.Any()) ?? []);
    }

    /// <summary>The first by name, so that a page does not change with every new test.</summary>
    public static IEnumerable<Type> First(IEnumerable<Type> tests) => tests.Distinct().OrderBy(test => test.Name, StringComparer.Ordinal).Take(Most);

    private static IEnumerable<MethodBase> Methods(Type test) => test.GetMembers(Everything).SelectMany(member => member switch
    {
        Type nested => Methods(nested),
        MethodBase method => [method],
        _ => [],
    });

    private static HashSet<Type> UsedBy(Type test) =>
        [.. Methods(test).SelectMany(Members).SelectMany(Named).Select(Outermost).Where(type => type != test && (type.Assembly == Tests || type.Assembly == typeof(Language).Assembly))];

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<Type> Named(MemberInfo member)
    {
        if (member as Type is { } type) return Parts(type);
        var used = member switch
        {
            MethodInfo method => [method.ReturnType, .. method.GetGenericArguments()],
            FieldInfo field => [field.FieldType],
            _ => Array.Empty<Type>(),
        };
        return used.Append(member.DeclaringType!).SelectMany(Parts);
    }

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? []
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];

    private static HashSet<string> CodesIn(Type test) =>
    [
        .. Methods(test).SelectMany(Members).OfType<MethodInfo>().Select(method => Getters.GetValueOrDefault($"{method.DeclaringType}.{method.Name}")?.Code).OfType<string>(),
        .. Methods(test).SelectMany(Literals).Concat(Methods(test).SelectMany(Data)).Select(text => text.Split(' ')[0]).Where(text => FindingRegister.Find(text) is not null),
    ];

    private static IEnumerable<string> Data(MethodBase test) => test.GetCustomAttributesData()
        .SelectMany(attribute => attribute.ConstructorArguments).SelectMany(Values).OfType<string>();

    private static IEnumerable<object?> Values(CustomAttributeTypedArgument argument) =>
        argument.Value is IEnumerable<CustomAttributeTypedArgument> many ? many.SelectMany(Values) : [argument.Value];

    private static IEnumerable<string> Literals(MethodBase method) =>
        Instructions.Strings(Body(method)).Select(Tests.ManifestModule.ResolveString);

    private static IEnumerable<MemberInfo> Members(MethodBase method)
    {
        var onType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var onMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return Instructions.Decode(Body(method)).Where(instruction => instruction.Token is not null && instruction.Code.OperandType != System.Reflection.Emit.OperandType.InlineSig)
            .Select(instruction => Tests.ManifestModule.ResolveMember(instruction.Token!.Value, onType, onMethod)!);
    }

    private static byte[] Body(MethodBase method) => method.GetMethodBody()?.GetILAsByteArray() ?? [];
}
