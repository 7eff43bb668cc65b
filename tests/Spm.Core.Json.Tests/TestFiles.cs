using System.Text;

namespace Spm.Core.Json.Tests;

/// <summary>The checked-in files, copied beside the tests.</summary>
internal static class TestFiles
{
    public static IEnumerable<string> Examples => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data"), "*.json").Order();

    public static IEnumerable<string> Vectors => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "conformance"), "*.*json").Order();

    public static byte[] Example(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", name));

    public static byte[] Vector(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "conformance", name));

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
