using System.Globalization;
using System.Reflection;
using System.Text;

namespace Spm.Core.Testing;

/// <summary>docs/glossary.md, of which each test project holds the sections of its package.</summary>
public static class GlossaryPage
{
    private const string Path = "docs/glossary.md";

    private const string Name = "Name";

    /// <summary>Holds both tables of a package: by the Indonesian term, and by the name in the API.</summary>
    /// <param name="library">The package.</param>
    /// <param name="end">What stands behind the second table, such as a blank line before the next section.</param>
    public static void Hold(Assembly library, string end)
    {
        var entries = library.GetExportedTypes().Select(type => (Api: type.Name.Split('`')[0], Room: Room(library, type), Term: type.GetCustomAttribute<LegalTermAttribute>()!)).ToArray();
        var package = library.GetName().Name;
        var terms = new StringBuilder("| Indonesian | API | room | provision |\n|---|---|---|---|\n");
        foreach (var (name, room, term) in entries.OrderBy(entry => entry.Term.Term, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Api, StringComparer.Ordinal))
            terms.Append(CultureInfo.InvariantCulture, $"| {term.Term} | `{name}` | {room} | {term.Provision} |\n");
        PageSection.Hold(Path, $"## {package}: from the Indonesian", terms.Append('\n').ToString());

        var names = new StringBuilder("| API | Indonesian |\n|---|---|\n");
        foreach (var (name, _, term) in entries.OrderBy(entry => entry.Api, StringComparer.Ordinal).ThenBy(entry => entry.Term.Term, StringComparer.Ordinal))
            names.Append(CultureInfo.InvariantCulture, $"| `{name}` | {term.Term} |\n");
        PageSection.Hold(Path, $"## {package}: from the English", names.Append(end).ToString());
    }

    /// <summary>Holds the words that the library prints for the members of its closed lists.</summary>
    public static void HoldWords(Assembly library)
    {
        var words = Printed(library).OrderBy(word => word.Indonesian, StringComparer.OrdinalIgnoreCase).ThenBy(word => word.Api, StringComparer.Ordinal);
        var table = new StringBuilder("| Indonesian | English | API |\n|---|---|---|\n");
        foreach (var (indonesian, english, api) in words) table.Append(CultureInfo.InvariantCulture, $"| {indonesian} | {(english.Length == 0 ? "*never translated*" : english)} | `{api}` |\n");
        PageSection.Hold(Path, "## Printed words", table.Append('\n').ToString());
    }

    /// <summary>The members of every enumeration and the known values of every type that have a printed name; English is empty where the word is never translated.</summary>
    public static IEnumerable<(string Indonesian, string English, string Api)> Printed(Assembly library) =>
        Members(library).Concat(Values(library)).Where(word => word.Indonesian.Length > 0);

    private static IEnumerable<(string Indonesian, string English, string Api)> Members(Assembly library) =>
        from names in library.GetExportedTypes()
        from method in names.GetMethods(BindingFlags.Public | BindingFlags.Static)
        let parameters = method.GetParameters()
        where method.Name == Name && parameters is [{ ParameterType.IsEnum: true }, ..] && parameters.Skip(1).All(parameter => parameter.ParameterType == typeof(Language) || parameter.IsOptional)
        let list = parameters[0].ParameterType
        from member in Enum.GetNames(list)
        let value = Enum.Parse(list, member)
        select (Call(method, value, Language.Indonesian), parameters.Length > 1 ? Call(method, value, Language.English) : "", $"{list.Name}.{member}");

    private static IEnumerable<(string Indonesian, string English, string Api)> Values(Assembly library) =>
        from type in library.GetExportedTypes()
        let method = type.GetMethod(Name, [typeof(Language)])
        where method is { IsStatic: false }
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == type
        let value = property.GetValue(null)
        select ((string)method.Invoke(value, [Language.Indonesian])!, (string)method.Invoke(value, [Language.English])!, $"{type.Name}.{property.Name}");

    private static string Call(MethodInfo method, object value, Language language) =>
        (string)method.Invoke(null, [.. method.GetParameters().Select((parameter, place) => place == 0 ? value : parameter.ParameterType == typeof(Language) ? language : parameter.DefaultValue)])!;

    private static string Room(Assembly library, Type type) => type.Namespace![library.GetName().Name!.Length..].TrimStart('.');
}
