using System.Buffers;
using System.Text.Json;
using NodaTime.Text;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The one spelling of a submission, whatever file it came from.</summary>
internal static class CanonicalSubmission
{
    public static string HashOf(Submission submission)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) Write(writer, submission);
        return CanonicalHash.Of(buffer.WrittenMemory);
    }

    // Stands in until submissions are written by their own description.
    private static void Write(Utf8JsonWriter writer, Submission submission)
    {
        writer.WriteStartObject();
        writer.WriteString("region", submission.Region.ToString());
        writer.WriteString("period", submission.Period.ToString());
        writer.WriteString("sender", submission.Sender);
        if (submission.RevisedTo is { } day) writer.WriteString("revisedTo", LocalDatePattern.Iso.Format(day));
        writer.WriteStartArray("figures");
        foreach (var entry in submission.Figures)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(entry.Service);
            writer.WriteStringValue(entry.Recipients.ToString());
            foreach (var item in entry.Quality ?? []) writer.WriteStringValue(item.Figure with { Place = null } + item.Indicator);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
