using System.Text.Json;
using NodaTime.Text;
using Spm.Core.Derivations;
using Spm.Core.Law;

namespace Spm.Core.Json;

/// <summary>A derivation as JSON (<i>asal-usul angka dalam JSON</i>), format <c>spm-derivation/0</c>: a tree that anyone can calculate again.</summary>
/// <remarks>Counts are JSON numbers; percentages and exact values are text. What a step does not have is left out; a step that does
/// not count has the value null.</remarks>
[LegalTerm("asal-usul angka dalam JSON")]
public static class DerivationJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "spm-derivation/0";

    /// <summary>The longest fraction that is written unasked, in characters.</summary>
    public const int LongestFraction = 60;

    /// <summary>Writes a derivation; the same one always gives the same bytes.</summary>
    /// <param name="derivation">What a result's <c>Explain()</c> gave.</param>
    /// <param name="includeFractions">True to write <c>exact</c> everywhere. Otherwise a fraction of more than <see cref="LongestFraction"/>
    /// characters is left out: the operands say it.</param>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(Derivation derivation, bool includeFractions = false)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        return FindingsJson.Document(writer =>
        {
            writer.WriteString("format", Format);
            WriteWords(writer, "title", derivation.Title);
            writer.WriteStartArray("remarks");
            foreach (var (indonesian, english) in derivation.Remarks(Language.Indonesian).Zip(derivation.Remarks(Language.English)))
            {
                writer.WriteStartObject();
                writer.WriteString("id", indonesian);
                writer.WriteString("en", english);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WritePropertyName("tree");
            Write(writer, derivation.Root, includeFractions);
            Write(writer, derivation.Rules);
            writer.WriteStartArray("movements");
            foreach (var movement in derivation.Movements) Write(writer, movement);
            writer.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter writer, DerivationStep step, bool includeFractions)
    {
        writer.WriteStartObject();
        writer.WriteString("subject", Word(step.Subject));
        writer.WriteString("key", step.Key);
        WriteWords(writer, "name", step.Name);
        writer.WriteString("operation", Word(step.Operation));
        writer.WriteNumber("weight", step.Weight);
        WriteValue(writer, step, includeFractions);
        if (step.Required is { } required) writer.WriteNumber("required", required);
        if (step.Done is { } done) writer.WriteNumber("done", done);
        if (step.Unit is { } unit) writer.WriteString("unit", unit);
        if (step.IsCapped) writer.WriteBoolean("capped", true);
        if (step.IsEstimate) writer.WriteBoolean("estimate", true);
        if (step.Gap is { } gap) writer.WriteString("gap", Word(gap));
        if (step.Reason is { } reason) writer.WriteString("reason", reason);
        if (step.Evidence is { } evidence) writer.WriteString("evidence", evidence);
        if (step.Place(Language.Indonesian) is not null) WriteWords(writer, "place", language => step.Place(language)!);
        if (step.Choices.Count > 0)
        {
            writer.WriteStartArray("choices");
            foreach (var choice in step.Choices)
            {
                writer.WriteStartObject();
                writer.WriteString("key", choice.Key);
                writer.WriteString("value", choice.Name);
                WriteBasis(writer, choice.Basis);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (step.Basis is { } basis) WriteBasis(writer, basis);
        if (step.Operands.Count > 0)
        {
            writer.WriteStartArray("operands");
            foreach (var operand in step.Operands) Write(writer, operand, includeFractions);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, DerivationStep step, bool includeFractions)
    {
        if (step.Value is not { } value)
        {
            writer.WriteNull("value");
            return;
        }

        writer.WriteStartObject("value");
        writer.WriteString("published", step.Published!.Value.ToString());
        if (step.PlainlyRounded is { } plain && plain != step.Published) writer.WriteString("plainlyRounded", plain.ToString());
        if (step.Rating is { } rating) writer.WriteString("rating", rating);
        var exact = value.ToRatio().ToString();
        if (includeFractions || exact.Length <= LongestFraction) writer.WriteString("exact", exact);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DerivationRules rules)
    {
        writer.WriteStartObject("rules");
        writer.WriteString("name", rules.Name);
        writer.WriteString("hash", rules.Hash);
        writer.WriteNumber("year", rules.Year.Number);
        writer.WriteString("edition", LocalDatePattern.Iso.Format(rules.KnownAsOf));
        WriteBasis(writer, rules.Basis);
        writer.WriteStartArray("scale");
        foreach (var bound in rules.Bounds) writer.WriteNumberValue(bound);
        writer.WriteEndArray();
        writer.WriteStartArray("settings");
        foreach (var setting in rules.Settings)
        {
            writer.WriteStartObject();
            writer.WriteString("key", setting.Key);
            writer.WriteString("value", setting.Value);
            WriteWords(writer, "name", setting.Name);
            if (setting.Describe(Language.Indonesian) is not null) WriteWords(writer, "meaning", language => setting.Describe(language)!);
            WriteBasis(writer, setting.Basis);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DerivationMovement movement)
    {
        writer.WriteStartObject();
        writer.WriteString("key", movement.Reading.Key);
        writer.WriteString("value", movement.Reading.Name);
        writer.WriteBoolean("inConflict", movement.IsInConflict);
        WriteBasis(writer, movement.Reading.Basis);
        writer.WriteString("published", movement.Published?.ToString());
        if (movement.Rating is { } rating) writer.WriteString("rating", rating);
        if (movement.Points?.ToString() is { Length: <= LongestFraction } points) writer.WriteString("points", points);
        if (movement.Refusal is { } refusal) writer.WriteString("refusal", refusal);
        writer.WriteEndObject();
    }

    private static void WriteBasis(Utf8JsonWriter writer, LegalBasis basis)
    {
        writer.WriteStartObject("basis");
        writer.WriteString("citation", basis.Citation);
        writer.WriteString("marks", basis.Marks);
        writer.WriteString("confidence", Word(basis.Confidence));
        writer.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter writer, string name, Func<Language, string> words)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", words(Language.Indonesian));
        writer.WriteString("en", words(Language.English));
        writer.WriteEndObject();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
