using Spm.Core.Aggregation;
using Spm.Core.Json.Tests.Rows;
using Spm.Core.Testing.House;

namespace Spm.Core.Json.Tests.Tallies;

/// <summary>The frozen samples of <c>spm-tally/1</c> once more in the binary form; <c>SPM_WRITE_SAMPLES=1</c> writes missing ones, and none is ever written over.</summary>
public class FrozenPartTests
{
    private const string Folder = "Samples/tally-binary-1";

    public static TheoryData<string> Samples => ["contoh-1", "contoh-2", "contoh-3"];

    /// <summary>When the catalogue of 2025 is corrected, the hash of the layout is another and both samples are refused: then they are made anew.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Read_FrozenBytes_AreThePartOfTheFrozenText(string sample)
    {
        var part = TallyJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples/spm-tally-1", $"{sample}.json")), RowSamples.Layout);
        var frozen = Path.Combine(AppContext.BaseDirectory, Folder, $"{sample}.bin");
        if (!File.Exists(frozen) && Environment.GetEnvironmentVariable("SPM_WRITE_SAMPLES") == "1")
        {
            Repository.Write($"tests/Spm.Core.Json.Tests/{Folder}/{sample}.bin", TallyBinary.Write(part).ToArray());
            return;
        }

        var bytes = File.ReadAllBytes(frozen);

        Assert.Equal(bytes, TallyBinary.Write(part).ToArray());
        Assert.Equal(part.Tally, TallyBinary.Read(bytes, RowSamples.Layout).Tally);
    }
}
