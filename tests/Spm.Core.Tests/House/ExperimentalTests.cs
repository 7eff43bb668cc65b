using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.RegularExpressions;
using Spm.Core.Testing.House;
using Spm.Core.Validators;

namespace Spm.Core.Tests.House;

/// <summary>What rests on a text that was not read is experimental, and the decision about it lists just that.</summary>
public partial class ExperimentalTests
{
    private static readonly MemberInfo[] Marked =
    [
        .. from type in PublicMembers.Types(typeof(Language).Assembly)
           from member in PublicMembers.Methods(type).Prepend<MemberInfo>(type)
           where member.IsDefined(typeof(ExperimentalAttribute), inherit: false)
           select member,
    ];

    [Fact]
    public void Decision_ListsWhatIsMarked() => Assert.Equal(
        Marked.Select(member => (Diagnostic(member), Named(member))).Order(),
        from row in Row().Matches(Repository.Read("docs/decisions/0046-experimental.md"))
        from name in Code().Matches(row.Groups["names"].Value)
        orderby row.Groups["id"].Value, name.Groups["name"].Value
        select (row.Groups["id"].Value, name.Groups["name"].Value));

    [Fact]
    public void Diagnostics_AreNoCodesOfFindings() => Assert.All(Marked.Select(Diagnostic), id =>
    {
        Assert.Matches("^SPM9[0-9]{3}$", id);
        Assert.Null(FindingRegister.Find(id));
    });

    [Fact]
    public void MembersOfOtherTypes_MentionNoneUnmarked()
    {
        var marked = Marked.OfType<Type>().ToHashSet();
        Offenders.None(
            from type in PublicMembers.Types(typeof(Language).Assembly)
            where !marked.Contains(type)
            from method in PublicMembers.Methods(type)
            where !method.IsDefined(typeof(ExperimentalAttribute))
            from mentioned in method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)
            where marked.Contains(mentioned)
            select $"{type}.{method.Name} mentions {mentioned}");
    }

    private static string Diagnostic(MemberInfo member) => member.GetCustomAttribute<ExperimentalAttribute>()!.DiagnosticId;

    private static string Named(MemberInfo member) => member is Type ? member.Name : $"{member.DeclaringType!.Name}.{member.Name}";

    [GeneratedRegex(@"^\| `(?<id>SPM9[0-9]{3})` \| (?<names>[^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[A-Za-z.]+)`")]
    private static partial Regex Code();
}
