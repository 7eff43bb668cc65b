using System.Reflection;
using System.Text.RegularExpressions;
using Spm.Core.Json;

namespace Spm.Core.Docs;

/// <summary>Words in code type that name a member of a public type, such as <c>RuleBook.Measure</c>, name one that is there.</summary>
public static partial class PageNames
{
    private static readonly ILookup<string, Type> Types =
        new[] { typeof(LegalTermAttribute).Assembly, typeof(SpmFormat).Assembly }.SelectMany(assembly => assembly.GetExportedTypes()).ToLookup(type => type.Name.Split('`')[0]);

    public static IEnumerable<string> Offenders(MarkdownPage page) =>
        from span in page.Spans()
        from Match name in MemberName().Matches(span.Code)
        let types = Types[name.Groups[1].Value]
        where types.Any() && !types.Any(type => Has(type, name.Groups[2].Value))
        select $"{page.Path}:{span.Line}: `{name.Value}` is no public member";

    private static bool Has(Type type, string member) =>
        type.GetMember(member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy).Length > 0;

    [GeneratedRegex(@"(?<![\w./])([A-Z]\w+)(?:<\w+>)?\.([A-Z]\w+)(?![\w./])")]
    private static partial Regex MemberName();
}
