using System.Reflection;

namespace Spm.Core.Testing.House;

/// <summary>Compares the public API with its checked-in text; writes the text only when asked to by name.</summary>
public static class ApprovedApi
{
    public const string Command = "SPM_WRITE_API=1 dotnet test --filter PublicApi";

    public static void Check(Assembly assembly)
    {
        var name = assembly.GetName().Name + ".txt";
        var actual = PublicApi.Of(assembly);
        if (Environment.GetEnvironmentVariable("SPM_WRITE_API") == "1")
        {
            Write(name, actual);
            return;
        }

        var difference = PublicApi.Difference(Repository.Read($"api/{name}"), actual);
        if (difference.Count > 0)
            Assert.Fail($"The public API differs from tests/api/{name}:\n{string.Join("\n", difference)}\nIf this is meant, run: {Command}");
        Assert.Equal(Repository.Read($"api/{name}"), actual);
    }

    // Both frameworks run at once and only one may hold the file; the next run checks that the text fits the other one too.
    private static void Write(string name, string text)
    {
#if NET10_0_OR_GREATER
        Repository.Write($"tests/api/{name}", text);
#endif
    }
}
