using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Spm.Core.Testing.House;

namespace Spm.Core.Testing;

/// <summary>docs/laws.md, of which each test project holds the sections under its own headings; <c>SPM_WRITE_DOCS=1</c> rewrites them.</summary>
public static partial class LawPage
{
    private const string Path = "docs/laws.md";

    /// <summary>From a heading to the next of the same rank, or to the end.</summary>
    public static void Hold(string heading, string body) => PageSection.Hold(Path, heading, body);

    /// <summary>The laws that tests of this assembly hold, each with its methods and where it stands.</summary>
    public static string Table(Assembly tests)
    {
        var text = new StringBuilder("| law | methods | test |\n|---|---|---|\n");
        foreach (var (method, law) in Tests(tests))
            text.Append(CultureInfo.InvariantCulture, $"| {law.Sentence} | {law.Under} | `{method.DeclaringType!.Name}.{method.Name}` |\n");
        return text.ToString();
    }

    public static IReadOnlyList<(MethodInfo Method, LawAttribute Law)> Tests(Assembly tests) =>
    [
        .. from type in tests.GetTypes()
           from method in type.GetMethods()
           let law = method.GetCustomAttribute<LawAttribute>()
           where law is not null
           orderby type.Namespace, type.Name, method.MetadataToken
           select (method, law),
    ];

    /// <summary>Tests that run a law and do not say which, or the other way round; the tests of <see cref="Laws"/> itself stand aside.</summary>
    public static IEnumerable<string> Unsaid(Assembly tests)
    {
        var running = MethodBodies.Read(tests)
            .Where(member => member.Name.Length > 0 && member.Uses.Contains(new TypeName(typeof(Laws).Namespace!, nameof(Laws))))
            .Select(member => (member.Type.Namespace, Class: member.Type.Name.Split('.')[0], Test: Closure().Match(member.Name) is { Success: true } inner ? inner.Groups[1].Value : member.Name))
            .Where(test => test.Class is not (nameof(Laws) or nameof(LawPage) or "LawsTests"))
            .Select(test => $"{test.Namespace}.{test.Class}.{test.Test}")
            .ToHashSet();
        running.SymmetricExceptWith(Tests(tests).Select(test => $"{test.Method.DeclaringType!.FullName}.{test.Method.Name}"));
        return running;
    }

    // A lambda or local function is named after the method that it stands in.
    [GeneratedRegex(@"^<(\w+)>")]
    private static partial Regex Closure();
}
