using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Spm.Core.Stages;

namespace Spm.Core.Json.Fuzz;

/// <summary>The converters of System.Text.Json: its own exception or a value that is written and read again as the same.</summary>
internal sealed class SerializerReader() : Reader("serializer", "spm-submission-1")
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.ConfigureForSpm();

    public override bool Check(byte[] bytes, Random random)
    {
        Submission? read;
        try
        {
            read = JsonSerializer.Deserialize<Submission>(bytes, Options);
        }
        catch (JsonException)
        {
            return false;
        }

        if (read is null) return false;
        var written = JsonSerializer.SerializeToUtf8Bytes(read, Options);
        var again = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<Submission>(written, Options), Options);
        FuzzFailure.Unless(written.AsSpan().SequenceEqual(again), "what is written is read as something else");
        return true;
    }
}
