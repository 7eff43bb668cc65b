using System.Text.Json;

namespace Spm.Core.Json.Tests.Limits;

/// <summary>Refusals as values, and streams.</summary>
public class ReadResultTests
{
    private static readonly byte[] Sound = TestFiles.Utf8("{\"format\":\"spm-submission/1\",\"region\":\"65.01\",\"year\":2025,\"period\":\"2025\",\"sender\":\"a\",\"figures\":[]}");

    [Fact]
    public void TryRead_SoundFile_HasAValueAndNoRefusal()
    {
        var read = SubmissionJson.TryRead(Sound);
        Assert.True(read.IsRead);
        Assert.Null(read.Refusal);
        Assert.Same(read.Value, read.OrThrow());
        Assert.Empty(read.Document!.Unknown);
        Assert.True(read.Steps >= Sound.Length);
    }

    [Fact]
    public void TryRead_AnythingElse_HasTheRefusalThatReadThrows()
    {
        var text = TestFiles.Utf8("{\"format\":\"spm-submission/1\",\n\"region\":\"65.01\",\"year\":\"2025\"}");
        var read = SubmissionJson.TryRead(text, new SpmReadOptions { FileName = "a.json" });
        Assert.False(read.IsRead);
        Assert.Null(read.Value);
        var thrown = Assert.Throws<SpmFormatException>(() => SubmissionJson.Read(text, "a.json"));
        Assert.Equal(thrown.Message, Assert.Throws<SpmFormatException>(read.OrThrow).Message);
        foreach (var language in Enum.GetValues<Language>()) Assert.Equal(thrown.GetMessage(language), read.Refusal!.ToString(language));
        Assert.Equal(("$.year", "a.json", 2, 54L, "2025"), (read.Refusal!.Path, read.Refusal.Place.File, read.Refusal.Place.Line, read.Refusal.Place.Byte, read.Refusal.Example));
    }

    [Fact]
    public void Refusal_Example_IsJson()
    {
        foreach (var make in HostileFiles.All.Values)
        {
            if (SubmissionJson.TryRead(make(500)).Refusal?.Example is not { } example) continue;
            using var parsed = JsonDocument.Parse(example.StartsWith('"') && example.Contains("\":", StringComparison.Ordinal) ? $"{{{example}}}" : example);
        }
    }

    [Fact]
    public async Task ReadAsync_Stream_TellsHowFarItIs()
    {
        var progress = new Progress();
        var document = await SpmFormat.Submission.ReadAsync(new Conformance.EndlessStream(Sound, 1), SpmReadOptions.Strict, progress);
        Assert.Equal("a", document.Value.Sender);
        Assert.Equal(Sound.Length, progress.Last);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_EndsSo()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SpmFormat.Submission.ReadAsync(new MemoryStream(Sound), cancellationToken: cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SpmFormat.Submission.TryReadAsync(new MemoryStream(Sound), cancellationToken: cancelled.Token));
    }

    [Fact]
    public async Task ReadAsync_RefusedFile_Throws() =>
        await Assert.ThrowsAsync<SpmFormatException>(() => SpmFormat.Submission.ReadAsync(new MemoryStream(Sound[..^1])));

    private sealed class Progress : IProgress<long>
    {
        public long Last { get; private set; }

        public void Report(long value) => Last = value;
    }
}
