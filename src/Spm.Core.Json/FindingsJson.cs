using System.Text.Json;
using Spm.Core.Validation;

namespace Spm.Core.Json;

/// <summary>Findings as JSON (<i>catatan pemeriksaan data dalam JSON</i>), format <c>spm-findings/0</c>.</summary>
[LegalTerm("catatan pemeriksaan data dalam JSON")]
public static class FindingsJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "spm-findings/0";

    /// <summary>Findings alone, such as those of a submission that has no index because of its errors.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Document(writer =>
        {
            writer.WriteString("format", Format);
            Write(writer, findings);
        });
    }

    internal static ReadOnlyMemory<byte> Document(Action<Utf8JsonWriter> write) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    });

    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<Finding> findings)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("severity", finding.Severity switch
            {
                FindingSeverity.Error => "error",
                FindingSeverity.Warning => "warning",
                FindingSeverity.Note => "note",
                _ => throw new ArgumentOutOfRangeException(nameof(findings), finding.Severity, "Not a named severity."),
            });
            WriteWhere(writer, finding.Where);
            writer.WriteStartArray("arguments");
            foreach (var argument in finding.Arguments) writer.WriteStringValue(argument);
            writer.WriteEndArray();
            writer.WriteStartObject("message");
            writer.WriteString("id", finding.Message(Language.Indonesian));
            writer.WriteString("en", finding.Message(Language.English));
            writer.WriteEndObject();
            writer.WriteString("basis", finding.Definition.Basis.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteWhere(Utf8JsonWriter writer, FindingPlace where)
    {
        writer.WriteStartObject("where");
        if (where.Region is { } region) writer.WriteString("region", region.ToString());
        writer.WriteString("period", where.Period.ToString());
        if (where.Service is { } service) writer.WriteString("service", service);
        if (where.Indicator is { } indicator) writer.WriteString("indicator", indicator);
        if (where.Source is { } source)
        {
            if (source.File is { } file) writer.WriteString("file", file);
            writer.WriteNumber("line", source.Line);
            if (source.ColumnLetters is { } column) writer.WriteString("column", column);
            if (source.Byte is { } offset) writer.WriteNumber("byte", offset);
        }

        writer.WriteEndObject();
    }
}
