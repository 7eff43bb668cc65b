using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Spm.Core.Docs;

/// <summary>A block of C# as what <c>dotnet new console</c> makes of it: a program with that template's implicit usings, nullable, without warnings.</summary>
public sealed class BlockProgram
{
    private const string UnusedUsing = "CS8019";

    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    // A package made for an older framework names its versions; every project of the SDK takes the newer ones without a word.
    private static readonly KeyValuePair<string, ReportDiagnostic>[] SuppressedBySdk = [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)];

    // The language of the oldest SDK that the packages serve, .NET 8.
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12);

    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

    private readonly byte[] _assembly;

    private BlockProgram(byte[] assembly, bool isProgram, IReadOnlyList<string> complaints)
    {
        _assembly = assembly;
        IsProgram = isProgram;
        Complaints = complaints;
    }

    /// <summary>Whether it has statements of its own; a block of types or usings is a file beside such a program.</summary>
    public bool IsProgram { get; }

    /// <summary>Errors, warnings and unused usings, with the line of the page.</summary>
    public IReadOnlyList<string> Complaints { get; }

    /// <summary>Compiles a block below the usings that its page states.</summary>
    public static BlockProgram Compile(CodeBlock block, IEnumerable<string> pageUsings)
    {
        var usings = string.Concat(ImplicitUsings.Select(name => $"global using {name};\n").Concat(pageUsings.Select(line => $"global {line}\n")));
        var tree = CSharpSyntaxTree.ParseText(block.Code, Parse);
        var isProgram = tree.GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);
        var compilation = CSharpCompilation.Create($"block-{block.Line}-{Guid.NewGuid():N}", [CSharpSyntaxTree.ParseText(usings, Parse), tree], References.Value,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: SuppressedBySdk));
        using var assembly = new MemoryStream();
        compilation.Emit(assembly);
        var complaints =
            from diagnostic in compilation.GetDiagnostics()
            where diagnostic.Location.SourceTree == tree || diagnostic.Location == Location.None
            where diagnostic.Severity >= DiagnosticSeverity.Warning || (diagnostic.Id == UnusedUsing && !block.IsUsings)
            select $"{block.Line + diagnostic.Location.GetLineSpan().StartLinePosition.Line}: {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
        return new BlockProgram(assembly.ToArray(), isProgram, [.. complaints]);
    }

    /// <summary>Runs the program in the current folder and returns what it prints; an exception or an exit code other than 0 is printed, too.</summary>
    public string Run(CultureInfo culture)
    {
        var context = new AssemblyLoadContext(nameof(BlockProgram), isCollectible: true);
        var (output, before) = (Console.Out, CultureInfo.CurrentCulture);
        CultureInfo.CurrentCulture = culture;
        using var printed = new StringWriter(culture) { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            var entry = context.LoadFromStream(new MemoryStream(_assembly)).EntryPoint!;
            var code = entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], null);
            if (code is int and not 0) printed.WriteLine($"exit code {code}");
        }
#pragma warning disable CA1031 // Whatever a block throws is what its reader would see.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            printed.WriteLine(thrown);
        }
        finally
        {
            Console.SetOut(output);
            CultureInfo.CurrentCulture = before;
            context.Unload();
        }

        return printed.ToString().TrimEnd();
    }
}
