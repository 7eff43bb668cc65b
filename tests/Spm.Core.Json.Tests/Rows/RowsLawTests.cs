using System.IO.Pipelines;
using Spm.Core.Aggregation;
using static Spm.Core.Json.Tests.Rows.RowSamples;

namespace Spm.Core.Json.Tests.Rows;

/// <summary>Whatever way a file is read, the same comes of it.</summary>
public class RowsLawTests
{
    private const int Fewer = 300;

    [Fact]
    [Law("Rows that the scanner knows become what the strict reader makes of them; files sound and spoilt, a row a line or in an array.")]
    public void Read_AnyFile_IsWhatTheStrictReaderMakesOfIt() => Laws.Hold(Seed, seed =>
    {
        var file = File(seed);
        var strict = Strict(file);

        AssertSame(strict, RowsJson.Read(file, Layout, "baris.ndjson"));
    }, 2_000);

    [Fact]
    [Law("A file cut into any pieces gives what it gives whole, also as a stream, a pipe or pieces that come one by one.")]
    public void Read_AnyPieces_GiveWhatTheWholeFileGives() => Laws.Hold(Seed, Seed, (seed, cuts) =>
    {
        var file = File(seed);
        var whole = RowsJson.Read(file, Layout, "baris.ndjson");

        var fed = Open();
        foreach (var piece in Pieces(file, cuts)) fed.Feed(piece.Span);
        AssertSame(whole, fed.ToBatch());
        AssertSame(whole, RowsJson.Read(new PieceStream(Pieces(file, cuts)), Layout, "baris.ndjson"));
        AssertSame(whole, RowsJson.ReadAsync(new PieceStream(Pieces(file, cuts)), Layout, "baris.ndjson").Result);
        AssertSame(whole, RowsJson.ReadAsync(PipeReader.Create(new PieceStream(Pieces(file, cuts))), Layout, "baris.ndjson").Result);
        AssertSame(whole, RowsJson.ReadAsync(PieceStream.OneByOne(Pieces(file, cuts)), Layout, "baris.ndjson").Result);
        return true;
    }, Fewer);

    [Fact]
    [Law("Rows added up while they are read give the tally of their batch.")]
    public void Total_AnyFile_IsTheTallyOfItsBatch() => Laws.Hold(Seed, seed =>
    {
        var file = File(seed);
        var batch = RowsJson.Read(file, Layout, "baris.ndjson");
        var total = RowsJson.Total(new MemoryStream(file), Layout, "baris.ndjson");

        Assert.Equal(Print(batch), Print(total));
        Assert.Equal(RowSamples.Total(batch), total.Value);
        Assert.Equal(total.Value, RowsJson.TotalAsync(new MemoryStream(file), Layout, "baris.ndjson").Result.Value);
    }, Fewer);

    [Fact]
    [Law("Rows that are written and read again are counted, and refused, as the rows themselves.")]
    public void Read_WhatWasWritten_IsWhatTheRowsThemselvesGive() => Laws.Hold(Seed, seed =>
    {
        var rows = RowsOf(seed);
        using var file = new MemoryStream();
        RowsJson.Write(file, Header with { Count = rows.Count }, rows);
        var reading = RowsJson.Read(file.ToArray(), Layout);
        var expected = new TallyReader(Layout, Header.Period).Read(rows);

        Assert.Equal((expected.Rows, expected.Refused), (reading.Rows, reading.Refused));
        Assert.Equal(
            expected.Findings.Select(finding => ((long)finding.Where.Source!.Line, finding.Code, finding.Message(Language.English))),
            reading.Refusals.Select(refusal => (refusal.Row, refusal.Finding!.Code, refusal.Message(Language.English))));
        Assert.Equal(Total(expected.Batch), RowSamples.Total(reading));
    });

    private static RowsFeed Open(bool isStrict = false)
    {
        var log = new RowsLog(null, CancellationToken.None);
        return new RowsFeed(new JsonRowsFrame(Layout, false, "baris.ndjson", log, isStrict), log);
    }

    private static RowsReading<TallyBatch> Strict(byte[] file)
    {
        var feed = Open(isStrict: true);
        feed.Feed(file);
        return feed.ToBatch();
    }

    private static void AssertSame(RowsReading<TallyBatch> expected, RowsReading<TallyBatch> actual)
    {
        Assert.Equal(Print(expected), Print(actual));
        Assert.Equal((expected.Value?.Rows, expected.Value?.Bytes), (actual.Value?.Rows, actual.Value?.Bytes));
        Assert.Equal(RowSamples.Total(expected), RowSamples.Total(actual));
    }

    private static Tally Total(TallyBatch batch)
    {
        var builder = new TallyBuilder(batch.Layout);
        builder.Add(batch);
        return builder.ToTally();
    }
}
