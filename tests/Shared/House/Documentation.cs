using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Spm.Core.Testing.House;

/// <summary>The XML documentation that the compiler wrote beside an assembly.</summary>
public sealed class Documentation(XDocument file)
{
    private static readonly string[] MustSpeak =
        ["summary", "remarks", "param", "typeparam", "returns", "value", "exception", "para", "item", "example", "code", "c"];

    private readonly Dictionary<string, XElement> _members =
        file.Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    public static Documentation Of(Assembly assembly) =>
        new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")));

    /// <summary>One line for each element without a word in it.</summary>
    public IReadOnlyList<string> EmptyElements() =>
    [
        .. from member in _members
           from element in member.Value.Descendants()
           where MustSpeak.Contains(element.Name.LocalName) && !Speaks(element)
           select $"{member.Key} has an empty <{element.Name.LocalName}>",
    ];

    /// <summary>One line for each visible type or member without a summary of its own or an inherited one.</summary>
    public IReadOnlyList<string> Undocumented(IEnumerable<Type> types) =>
        [.. types.SelectMany(Ids).Where(id => !IsDocumented(id)).Select(id => $"{id} has no summary")];

    /// <summary>True when the member's own or inherited documentation speaks of the exception or of one that it derives from.</summary>
    public bool Names(string id, Type exception) => _members.TryGetValue(id, out var member)
        && (member.Element("inheritdoc") is not null || member.Elements("exception").Any(element => IsNamed(element, exception)));

    private static bool IsNamed(XElement element, Type exception)
    {
        for (var type = exception; type is not null && type != typeof(Exception); type = type.BaseType)
            if (element.Attribute("cref")?.Value == DocumentationId.Of(type)) return true;
        return false;
    }

    private IEnumerable<string> Ids(Type type)
    {
        yield return DocumentationId.Of(type);
        foreach (var field in PublicMembers.Fields(type))
            yield return DocumentationId.Of(field);
        foreach (var property in PublicMembers.Properties(type).Where(property => !IsRecordParameter(type, property)))
            yield return DocumentationId.Of(property);
        foreach (var @event in PublicMembers.Events(type))
            yield return DocumentationId.Of(@event);
        if (typeof(Delegate).IsAssignableFrom(type))
            yield break;

        foreach (var method in PublicMembers.Methods(type).Where(method => !IsGenerated(method)))
            yield return DocumentationId.Of(method);
        // A class without constructors is given one by the compiler, which nothing tells apart from a written one.
        foreach (var constructor in PublicMembers.Constructors(type).Where(one => one.GetParameters().Length > 0 && !IsGenerated(one)))
            yield return DocumentationId.Of(constructor);
    }

    // A positional record documents its properties as parameters of the type.
    private bool IsRecordParameter(Type type, PropertyInfo property) => PublicMembers.IsRecord(type)
        && _members.GetValueOrDefault(DocumentationId.Of(type))?.Elements("param")
            .Any(element => element.Attribute("name")?.Value == property.Name && Speaks(element)) == true;

    private static bool IsGenerated(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute));

    private bool IsDocumented(string id) => _members.TryGetValue(id, out var member)
        && (member.Element("inheritdoc") is not null || (member.Element("summary") is { } summary && Speaks(summary)));

    private static bool Speaks(XElement element) =>
        !string.IsNullOrWhiteSpace(element.Value) || element.Descendants().Any(child => child.Name.LocalName is "see" or "paramref" or "typeparamref" or "inheritdoc");
}
