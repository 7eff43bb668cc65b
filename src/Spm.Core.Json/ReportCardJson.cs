using System.Text.Json;
using NodaTime.Text;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>A report card as JSON (<i>rapor SPM dalam JSON</i>), format <c>spm-report-card/0</c>: what the printed one says, with exact fractions.</summary>
/// <remarks>Exact values are text <c>"n/d"</c> beside the published text; a value that does not exist is null. A region's fraction can have
/// hundreds of digits.</remarks>
[LegalTerm("rapor SPM dalam JSON")]
public static partial class ReportCardJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "spm-report-card/0";

    /// <summary>Writes a report card.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(ReportCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return FindingsJson.Document(writer => Write(writer, card));
    }

    private static void Write(Utf8JsonWriter writer, ReportCard card)
    {
        var index = card.Index;
        writer.WriteString("format", Format);
        writer.WriteStartObject("region");
        writer.WriteString("code", card.Submission.Region.ToString());
        writer.WriteString("name", index.Region!.PrintedName);
        writer.WriteEndObject();
        writer.WriteNumber("year", card.Submission.Period.Year.Number);
        writer.WriteString("period", card.Submission.Period.ToString());
        writer.WriteString("sender", card.Submission.Sender);
        writer.WriteString("note", card.Submission.Note);
        if (index.RevisedTo is { } day) writer.WriteString("revisedTo", NodaTime.Text.LocalDatePattern.Iso.Format(day));
        WriteStatus(writer, index);
        WriteValue(writer, "index", index.Value, index.Published, index.Rating);
        WriteScope(writer, index);
        WriteIntervals(writer, index);
        WriteSensitivity(writer, index.Sensitivity());
        writer.WriteStartArray("urusan");
        foreach (var group in card.Groups) WriteGroup(writer, group);
        writer.WriteEndArray();
        writer.WriteStartArray("costliest");
        foreach (var line in card.Costliest) writer.WriteStringValue(line.Index.Service.Key);
        writer.WriteEndArray();
        WriteNotReported(writer, card);
        WriteExclusions(writer, index);
        FindingsJson.Write(writer, card.Findings);
        WriteRules(writer, index.Rules, card);
    }

    private static void WriteHeadline(Utf8JsonWriter writer, ReportCard card)
    {
        writer.WriteStartObject("services");
        writer.WriteNumber("owed", card.OwedServices);
        writer.WriteNumber("reported", card.ReportedServices);
        writer.WriteNumber("belowFirstBound", card.ServicesBelowFirstBound);
        writer.WriteString("lowest", card.Lowest?.Index.Service.Key);
        writer.WriteEndObject();
    }

    private static void WriteAgencies(Utf8JsonWriter writer, ReportCard card)
    {
        writer.WriteStartArray("agencies");
        foreach (var agency in card.Agencies)
        {
            writer.WriteStartObject();
            writer.WriteString("sender", agency.Sender);
            WriteLost(writer, agency.PointsLost, agency.PrintedPointsLost);
            writer.WriteStartObject("services");
            foreach (var (service, points) in agency.Services) writer.WriteString(service.Key, points.ToString());
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteStatus(Utf8JsonWriter writer, RegionIndex index)
    {
        writer.WriteStartObject("status");
        writer.WriteBoolean("provisional", index.Status.IsProvisional);
        writer.WriteStartObject("reasons");
        foreach (var reason in index.Status.Reasons)
            writer.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(reason.Key.ToString()), reason.Value);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteScope(Utf8JsonWriter writer, RegionIndex index)
    {
        writer.WriteStartObject("scope");
        writer.WriteNumber("within", index.Services.Count);
        writer.WriteNumber("owed", index.Services.Count + index.OutsideScope.Count);
        writer.WriteStartArray("outside");
        foreach (var service in index.OutsideScope) writer.WriteStringValue(service.Key);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNotReported(Utf8JsonWriter writer, ReportCard card)
    {
        writer.WriteStartArray("notReported");
        foreach (var line in card.Lines)
        {
            var key = line.Index.Service.Key;
            if (line.IsNotReported) WriteGap(key, "recipients", null);
            if (!line.Index.Quality.IsReported && line.Index.Value is not null) WriteGap(key, "quality", null);
            foreach (var item in line.Index.Quality.Items)
                if (item.Figure.IsSilent) WriteGap(key, "item", item.Label);
        }

        writer.WriteEndArray();

        void WriteGap(string service, string what, string? indicator)
        {
            writer.WriteStartObject();
            writer.WriteString("service", service);
            writer.WriteString("what", what);
            if (indicator is not null) writer.WriteString("indicator", indicator);
            writer.WriteEndObject();
        }
    }

    private static void WriteExclusions(Utf8JsonWriter writer, RegionIndex index)
    {
        writer.WriteStartArray("exclusions");
        foreach (var exclusion in index.Exclusions())
        {
            writer.WriteStartObject();
            writer.WriteString("service", exclusion.Service.Service.Key);
            writer.WriteString("kind", Word(exclusion.Kind));
            if (exclusion.Left.Label is { } label) writer.WriteString("indicator", label);
            WriteWords(writer, "reason", exclusion.Reason);
            writer.WriteString("evidence", exclusion.Left.Figure.Evidence?.ToString());
            WriteValue(writer, "indexWithout", exclusion.PublishedWithout, index.Rules);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteValue(writer, "indexWithoutExclusions", index.PublishedWithoutExclusions(), index.Rules);
    }

    private static void WriteRules(Utf8JsonWriter writer, RuleBook rules, ReportCard card)
    {
        writer.WriteStartObject("rules");
        writer.WriteString("name", rules.Name);
        writer.WriteString("basis", rules.Basis.ToString());
        writer.WriteString("edition", LocalDatePattern.Iso.Format(rules.Known));
        writer.WriteString("hash", rules.Hash);
        writer.WriteStartArray("scale");
        foreach (var bound in rules.Scale.Bounds) writer.WriteNumberValue(bound);
        writer.WriteEndArray();
        writer.WriteStartObject("method");
        foreach (var setting in rules.Method.Settings) writer.WriteString(setting.Key, setting.Value);
        writer.WriteEndObject();
        writer.WriteStartObject("confidence");
        foreach (var entry in rules.Bases) writer.WriteString(entry.Key, entry.Value.ToString());
        writer.WriteEndObject();
        writer.WriteStartArray("carriedOverLists");
        foreach (var line in card.Lines)
            if (rules.Catalog.QualityListOf(line.Index.Service) is { IsCarriedOver: true }) writer.WriteStringValue(line.Index.Service.Key);
        writer.WriteEndArray();
        if (rules.Notice(Language.Indonesian) is null) writer.WriteNull("notice");
        else WriteWords(writer, "notice", language => rules.Notice(language)!);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, ExactValue? value, PublishedIndex? published, SpmRating? rating)
    {
        writer.WriteStartObject(name);
        writer.WriteString("exact", value?.ToRatio().ToString());
        writer.WriteString("published", published?.ToString());
        if (published is { WasGuarded: true }) writer.WriteString("plainRounding", published.Plain.ToString());
        writer.WriteString("rating", rating?.Name());
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, PublishedIndex? published, RuleBook rules) =>
        WriteValue(writer, name, published?.Exact, published, published is null ? null : rules.Rate(published.Exact));

    private static void WriteWords(Utf8JsonWriter writer, string name, Func<Language, string> words)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", words(Language.Indonesian));
        writer.WriteString("en", words(Language.English));
        writer.WriteEndObject();
    }

    private static void WriteLost(Utf8JsonWriter writer, Ratio exact, Percentage printed)
    {
        writer.WriteStartObject("pointsLost");
        writer.WriteString("exact", exact.ToString());
        writer.WriteString("printed", printed.ToString());
        writer.WriteEndObject();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
