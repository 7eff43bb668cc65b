using System.Text.Json;
using Spm.Core.Indices;

namespace Spm.Core.Json;

public static partial class ReportCardJson
{
    private static void WriteIntervals(Utf8JsonWriter writer, RegionIndex index)
    {
        writer.WriteStartObject("interval");
        foreach (var missing in Enum.GetValues<MissingData>()) WriteInterval(writer, JsonNamingPolicy.CamelCase.ConvertName(missing.ToString()), index.Interval(missing), index.Rules);
        writer.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter writer, string name, IndexInterval? interval, RuleBook rules)
    {
        if (interval is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WriteValue(writer, "low", interval.PublishedLow, rules);
        WriteValue(writer, "high", interval.PublishedHigh, rules);
        WriteRatings(writer, interval.Ratings);
        writer.WriteBoolean("ratingCertain", interval.IsCertain);
        writer.WriteEndObject();
    }

    // Only the largest movement as a fraction: each of a region's can have hundreds of digits.
    private static void WriteSensitivity(Utf8JsonWriter writer, PolicySensitivity sensitivity)
    {
        writer.WriteStartObject("sensitivity");
        WriteMovement(writer, "all", sensitivity);
        WriteMovement(writer, "inConflict", sensitivity.InConflict);
        writer.WriteStartArray("readings");
        foreach (var reading in sensitivity.Readings)
        {
            writer.WriteStartObject();
            writer.WriteString("policy", reading.Policy.ToString());
            writer.WriteString("published", reading.Published?.ToString());
            writer.WriteString("rating", reading.Rating?.Name());
            writer.WriteBoolean("inConflict", reading.IsInConflict);
            writer.WriteString("basis", reading.Policy.Basis.ToString());
            if (reading.Refusal is { } refusal) writer.WriteString("refused", refusal);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteMovement(Utf8JsonWriter writer, string name, PolicySensitivity sensitivity)
    {
        writer.WriteStartObject(name);
        writer.WriteString("policy", sensitivity.Largest?.Policy.ToString());
        writer.WriteString("points", sensitivity.Largest?.Movement.ToString());
        writer.WriteBoolean("changesRating", sensitivity.ChangesRating);
        WriteRatings(writer, sensitivity.Ratings);
        WriteWords(writer, "sentence", sensitivity.Describe);
        writer.WriteEndObject();
    }

    private static void WriteRatings(Utf8JsonWriter writer, IReadOnlyList<SpmRating> ratings)
    {
        writer.WriteStartArray("ratings");
        foreach (var rating in ratings) writer.WriteStringValue(rating.Name());
        writer.WriteEndArray();
    }
}
