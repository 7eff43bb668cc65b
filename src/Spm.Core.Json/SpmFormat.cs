using System.Globalization;
using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>A format of files (<i>format berkas</i>), which every file states in its member <c>format</c>: <c>spm-submission/1</c>.</summary>
/// <remarks><para>Within a major: members may be added that a file may lack, words may be added to open lists, texts of messages may change.
/// Nothing is removed, renamed, made required, narrowed or given another meaning; that takes a new major. Every major that was ever
/// released is read for ever.</para>
/// <para>An older reader refuses a newer member by its name instead of dropping it.</para></remarks>
[LegalTerm("format berkas")]
public sealed class SpmFormat
{
    private readonly Func<Shape> _shape;

    private SpmFormat(string name, int major, IReadOnlyList<int> earlier, string title, Func<Shape> shape)
    {
        Name = name;
        Major = major;
        Title = title;
        Readable = Array.AsReadOnly<string>([Stated(name, major), .. earlier.Select(older => Stated(name, older))]);
        _shape = shape;
    }

    /// <summary>What a sender reports.</summary>
    public static SpmFormat Submission { get; } = new("spm-submission", 1, [0], "Data penerapan SPM", () => SubmissionShapes.Current);

    /// <summary>Where a number comes from.</summary>
    public static SpmFormat Derivation { get; } = new("spm-derivation", 1, [], "Asal-usul angka", () => StatedShapes.DerivationFile);

    /// <summary>The proof of a result.</summary>
    public static SpmFormat Proof { get; } = new("spm-proof", 1, [], "Bukti hasil perhitungan", () => ProofShapes.File);

    /// <summary>Every format that is read and written.</summary>
    public static IReadOnlyList<SpmFormat> All { get; } = Array.AsReadOnly<SpmFormat>([Submission, Derivation, Proof]);

    /// <summary>The name without the major: <c>spm-submission</c>.</summary>
    public string Name { get; }

    /// <summary>The major that is written.</summary>
    public int Major { get; }

    /// <summary>What it holds, in Indonesian.</summary>
    public string Title { get; }

    /// <summary>What a file may state: the major that is written first, then earlier ones that are still read.</summary>
    public IReadOnlyList<string> Readable { get; }

    /// <summary>The format of a name as a file states it; null for another one.</summary>
    public static SpmFormat? Find(string stated) => All.FirstOrDefault(format => format.Readable.Contains(stated));

    /// <summary>What a text states as its format; null when it states none or is no JSON up to there.</summary>
    /// <param name="utf8">The text; nothing else of it is looked at.</param>
    public static string? StatedBy(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var json = new Utf8JsonReader(utf8.StartsWith(mark) ? utf8[mark.Length..] : utf8);
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return null;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isFormat = json.ValueTextEquals("format");
                json.Read();
                if (isFormat) return json.TokenType == JsonTokenType.String ? json.GetString() : null;
                json.Skip();
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }

        return null;
    }

    /// <summary>The JSON Schema (2020-12) of the major that is written, as checked in under <c>docs/schema</c>.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    /// <remarks>It is as strict as the reader but for what a schema cannot say: members repeated, sums and orders between members, and
    /// whole numbers written as <c>5.0</c> or <c>5e0</c>, which the reader refuses.</remarks>
    public ReadOnlyMemory<byte> JsonSchema() => SchemaFile.Of(_shape(), $"{Name}-{Major.ToString(CultureInfo.InvariantCulture)}.json", $"{Title} ({this})");

    /// <summary>As files state it: <c>spm-submission/1</c>.</summary>
    public override string ToString() => Readable[0];

    private static string Stated(string name, int major) => string.Create(CultureInfo.InvariantCulture, $"{name}/{major}");
}
