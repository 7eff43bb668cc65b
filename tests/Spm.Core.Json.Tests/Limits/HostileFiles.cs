using System.Globalization;
using System.Text;

namespace Spm.Core.Json.Tests.Limits;

/// <summary>Files that cost a careless reader more than their size, each of about the length asked for.</summary>
internal static class HostileFiles
{
    private const string Head = "{\"format\":\"spm-submission/1\",\"region\":\"65.01\",\"year\":2025,\"period\":\"2025\",\"sender\":\"a\"";

    public static IReadOnlyDictionary<string, Func<int, byte[]>> All { get; } = new Dictionary<string, Func<int, byte[]>>(StringComparer.Ordinal)
    {
        ["brackets without end"] = length => Repeat("[", length),
        ["members without end"] = length => Repeat("{\"a\":", length),
        ["unknown value, nested without end"] = length => Utf8($"{Head},\"x\":{Text("[", length)}"),
        ["empty lines, then a mistake"] = length => Utf8($"{Text("\n", length)}{Head},\"figures\":[1]}}"),
        ["one long text"] = length => Utf8($"{Head},\"note\":\"{Text("a", length)}\",\"figures\":[]}}"),
        ["one long text without end"] = length => Utf8($"{Head},\"note\":\"{Text("a", length)}"),
        ["one long name"] = length => Utf8($"{Head},\"{Text("figure", length)}\":1}}"),
        ["one long word"] = length => Utf8($"{{\"format\":\"{Text("spm-submission", length)}\"}}"),
        ["one long number"] = length => Utf8($"{Head},\"figures\":[{{\"service\":\"a\",\"recipients\":{{\"required\":{Text("9", length)}}}}}]}}"),
        ["one long fraction"] = length => Utf8($"{Head},\"figures\":[{{\"service\":\"a\",\"recipients\":{{\"basisRate\":\"1/{Text("9", length)}\"}}}}]}}"),
        ["one member again and again"] = length => Utf8($"{{{Text("\"format\":\"spm-submission/1\",", length)}"),
        ["unknown members"] = length => Utf8($"{Head}{Numbered(length, ",\"x{0}\":[{0}]")},\"figures\":[]}}"),
        ["figures that say nothing"] = length => Utf8($"{Head},\"figures\":[{Text("{\"service\":\"a\",\"recipients\":{}},", length)}{{\"service\":\"b\"}}]}}"),
        ["one figure a line, the last one wrong"] = length => Utf8($"{Head},\"figures\":[{Text("{\"service\":\"a\"},\n", length)}{{}}]}}"),
        ["format at the end"] = length => Utf8($"{{{Numbered(length, "\"x{0}\":{{}},")}\"format\":\"spm-submission/1\"}}"),
        ["not UTF-8 at the end"] = length => [.. Repeat(" ", length), 0xFF],
        ["half a surrogate pair at the end"] = length => Utf8($"{Text(" ", length)}{Head},\"note\":\"\\ud800\",\"figures\":[]}}"),
        ["escapes"] = length => Utf8($"{Head},\"note\":\"{Text("\\u0061", length)}\",\"figures\":[]}}"),
        ["cut"] = length => Utf8($"{Head},\"figures\":[{Text("{\"service\":\"a\"},", length)}"),
        ["line feeds in a row"] = length => Utf8($"{Head},\"figures\":[{Text("\n{\"service\":\"a\"}\n,", length)}"),
    };

    private static string Text(string piece, int length) => new StringBuilder().Insert(0, piece, 1 + (length / piece.Length)).ToString();

    private static byte[] Repeat(string piece, int length) => Utf8(Text(piece, length));

    private static string Numbered(int length, string piece)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++) text.AppendFormat(CultureInfo.InvariantCulture, piece, i);
        return text.ToString();
    }

    private static byte[] Utf8(string text) => TestFiles.Utf8(text);
}
