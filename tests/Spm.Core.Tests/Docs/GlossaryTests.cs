using System.Reflection;
using System.Text;
using Spm.Core.Testing.House;

namespace Spm.Core.Tests.Docs;

/// <summary>docs/glossary.md is a copy of the attributes in the code; <c>SPM_WRITE_DOCS=1</c> rewrites it, otherwise it must agree.</summary>
public class GlossaryTests
{
    [Fact]
    public void Glossary_PublicTypes_AreAllThereWithTheirTerms()
    {
        const string path = "docs/glossary.md";
        if (Environment.GetEnvironmentVariable("SPM_WRITE_DOCS") == "1") Repository.Write(path, Glossary());
        else Assert.Equal(Glossary(), Repository.Read(path));
    }

    private static string Glossary()
    {
        var text = new StringBuilder("# Glossary\n\nEvery public type with the Indonesian term that it stands for. A term without a provision is an ordinary word, or its place in the law was not read.\n\n| Indonesian | API | room | provision |\n|---|---|---|---|\n");
        var entries = typeof(Language).Assembly.GetExportedTypes()
            .Select(type => (Type: type, Term: type.GetCustomAttribute<LegalTermAttribute>()!))
            .OrderBy(entry => entry.Term.Term, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Type.Name, StringComparer.Ordinal);
        foreach (var (type, term) in entries)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {term.Term} | `{type.Name.Split('`')[0]}` | {type.Namespace!["Spm.Core".Length..].TrimStart('.')} | {term.Provision} |\n");
        return text.ToString();
    }
}
