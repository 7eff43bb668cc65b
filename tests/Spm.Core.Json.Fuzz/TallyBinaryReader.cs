using System.Security.Cryptography;
using Spm.Core.Aggregation;

namespace Spm.Core.Json.Fuzz;

/// <summary>The binary form of a part: as it comes, and under a right checksum, so that what lies before it is reached.</summary>
internal sealed class TallyBinaryReader() : Reader("tally-binary", "tally-binary-1")
{
    private const int HashLength = 32;

    public override bool Check(byte[] bytes, Random random)
    {
        var isRead = Hold(bytes, random);
        byte[] body = bytes.Length >= HashLength ? bytes[..^HashLength] : bytes;
        return Hold([.. body, .. SHA256.HashData(body)], random) | isRead;
    }

    private static bool Hold(byte[] bytes, Random random)
    {
        var read = TallyBinary.TryRead(bytes, RowsReader.Layout);
        var streamed = TallyBinary.TryRead(new PieceStream(bytes, random), RowsReader.Layout);
        FuzzFailure.Unless(read.Refusal?.ToString() == streamed.Refusal?.ToString(), $"memory says {read.Refusal}, the stream {streamed.Refusal}");
        FuzzFailure.Unless(read.Part is null != read.Refusal is null, "neither part nor refusal, or both");
        if (read.Part is { } part)
        {
            FuzzFailure.Unless(TallyBinary.Write(part).Span.SequenceEqual(bytes), "other bytes than those that are written were read");
            return true;
        }

        FuzzFailure.Unless(read.Refusal!.Byte >= 0 && read.Refusal.Byte <= bytes.Length, $"byte {read.Refusal.Byte} is not among them");
        foreach (var language in Enum.GetValues<Language>())
            FuzzFailure.Unless(!read.Refusal.ToString(language).AsSpan().ContainsAny('\n', '\r', '\u001b'), "the message is not one plain line");
        return false;
    }
}
