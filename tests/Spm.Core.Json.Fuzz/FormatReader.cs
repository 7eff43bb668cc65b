namespace Spm.Core.Json.Fuzz;

/// <summary>The strict, the lenient and the asynchronous reader of one format, and its writer.</summary>
internal sealed class FormatReader<T>(SpmFileFormat<T> format)
    : Reader(format.Name, [.. format.Readable.Select(stated => stated.Replace('/', '-'))])
    where T : notnull
{
    private static readonly SpmReadOptions Options = new() { FileName = "a.json" };
    private static readonly SpmReadOptions Keeping = new() { FileName = "a.json", KeepsUnknown = true };

    public override bool Check(byte[] bytes, Random random)
    {
        try
        {
            return CheckCurrent(bytes, random);
        }
        catch (ArgumentException) when (SpmFormat.StatedBy(bytes) is { } stated && stated != format.ToString() && format.Readable.Contains(stated))
        {
            // An earlier major held values that the current one does not write, such as counts beyond 2⁵³−1.
            return true;
        }
    }

    private bool CheckCurrent(byte[] bytes, Random random)
    {
        var read = format.TryRead(bytes, Options);
        Steps.Hold(read.Steps, bytes);
        var streamed = format.TryReadAsync(new PieceStream(bytes, random), Options).GetAwaiter().GetResult();
        var kept = format.TryRead(bytes, Keeping);
        Steps.Hold(kept.Steps, bytes);
        FuzzFailure.Unless(read.Refusal?.ToString() == streamed.Refusal?.ToString(), $"memory says {read.Refusal}, the stream {streamed.Refusal}");
        if (kept.Document is { } document) HoldKept(document);
        if (read.Document is null)
        {
            FuzzFailure.Unless(kept.Document is null || kept.Document.Unknown.Count > 0, "the lenient reader takes what holds nothing unknown and the strict one refuses");
            Refusals.Hold(read.Refusal!, bytes);
            return false;
        }

        FuzzFailure.Unless(kept.Document is { Unknown.Count: 0 }, "the strict reader takes what the lenient one refuses or finds unknown");
        var written = format.Write(read.Document.Value);
        FuzzFailure.Unless(written.Span.SequenceEqual(format.Write(streamed.Document!.Value).Span), "memory and stream gave other values");
        FuzzFailure.Unless(written.Span.SequenceEqual(format.Write(format.Read(written)).Span), "what is written is read as something else");
        if (SpmFormat.StatedBy(bytes) == format.ToString()) Loss.Hold(bytes, written);
        return true;
    }

    private void HoldKept(SpmDocument<T> document)
    {
        var written = format.Write(document);
        var again = format.TryRead(written, Keeping);
        FuzzFailure.Unless(again.Document is not null, $"what is written with unknown members is refused: {again.Refusal}");
        FuzzFailure.Unless(written.Span.SequenceEqual(format.Write(again.Document!).Span), "unknown members are written otherwise a second time");
    }
}
