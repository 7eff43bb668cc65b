using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Spm.Core.Law;
using Spm.Core.Validation;
using Spm.Core.Validators;

namespace Spm.Core.Tests.Docs.Regulations;

/// <summary>What the compiled library says of provisions: terms, marked members, findings, and every static value with a legal basis.</summary>
internal static class CitingCode
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(Language).Assembly;

    public static IEnumerable<Carrier> Carriers() => [.. Terms(), .. Marked(), .. Findings(), .. Values()];

    private static IEnumerable<Carrier> Terms() =>
        from type in Library.GetExportedTypes()
        let term = type.GetCustomAttribute<LegalTermAttribute>()!
        where term.Provision is not null
        select new Carrier(CarrierKind.Type, Printed(type), term.Term, type, term.Provision!, null);

    private static IEnumerable<Carrier> Marked() =>
        from type in Library.GetTypes()
        from member in type.GetMembers(Everything).Prepend(type)
        from mark in member.GetCustomAttributes<ProvisionAttribute>()
        select new Carrier(CarrierKind.Member, $"{Printed(type)}{(member == type ? "" : $".{member.Name}")}", "", type, mark.Citation, null);

    private static IEnumerable<Carrier> Findings() => FindingRegister.All.Select(definition =>
        new Carrier(CarrierKind.Finding, "findings", definition.Code, typeof(FindingDefinition), definition.Basis.Citation, definition.Basis));

    private static IEnumerable<Carrier> Values()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var type in Library.GetTypes().Where(HoldsValues))
        {
            foreach (var field in type.GetFields(Everything).Where(field => field.IsStatic && !field.FieldType.IsByRefLike))
            {
                foreach (var (value, basis) in Based(field.GetValue(null)).Where(pair => seen.Add(pair.Value)))
                    yield return Value(value is Policy ? value.GetType() : type, ReferenceEquals(value, basis) ? "" : Name(field, value), basis);
            }
        }
    }

    // The bases of findings are those of the register.
    private static bool HoldsValues(Type type) => !type.ContainsGenericParameters && !type.IsDefined(typeof(CompilerGeneratedAttribute))
        && type != typeof(FindingDefinition) && !type.GetProperties(Everything).Any(property => property.PropertyType == typeof(FindingDefinition));

    private static Carrier Value(Type type, string name, LegalBasis basis) => new(CarrierKind.Value, Printed(type), name, type, basis.Citation, basis);

    /// <summary>The value if it has a legal basis, or those of its elements that have; findings stand in their register, regulations are the pages themselves.</summary>
    private static IEnumerable<(object Value, LegalBasis Basis)> Based(object? value) => value switch
    {
        null or string or FindingDefinition or Regulation => [],
        LegalBasis basis => [(basis, basis)],
        IEnumerable many => many.Cast<object?>().SelectMany(Based),
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Timeline<>) => Based(type.GetProperty(nameof(Timeline<object>.Entries))!.GetValue(value)),
        _ => value.GetType().GetProperty("Basis", typeof(LegalBasis))?.GetValue(value) is LegalBasis of ? [(value, of)] : [],
    };

    private static string Name(FieldInfo field, object value) =>
        value is Policy ? value.ToString()! : field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    private static string Printed(Type type) => type.Name.Split('`')[0];
}
