using System.Text;
using Spm.Core.Testing.House;

namespace Spm.Core.Json.Tests.Formats;

/// <summary>Files as they were sent: whatever was once readable stays readable. <c>SPM_WRITE_SAMPLES=1</c> writes those of a new version; none is ever
/// written over.</summary>
public class FrozenSampleTests
{
    private const int Long = 20_000;

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Samples");

    public static TheoryData<string> Files => [.. SpmFormat.All.SelectMany(format => format.Readable).SelectMany(In)];

    [Fact]
    public void Samples_EveryReadableVersion_HasOne()
    {
        if (Environment.GetEnvironmentVariable("SPM_WRITE_SAMPLES") == "1") WriteMissing();
        Assert.All(SpmFormat.All.SelectMany(format => format.Readable), stated => Assert.NotEmpty(In(stated)));
        Assert.NotEmpty(Files);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_FrozenSample_IsReadForEver(string file)
    {
        var frozen = File.ReadAllBytes(Path.Combine(Root, file));
        var stated = SpmFormat.StatedBy(frozen);
        var format = FormatCase.All.Single(each => each.Format.Readable.Contains(stated));
        Assert.Equal(Folder(stated!), Path.GetDirectoryName(file));
        var written = format.Rewritten(frozen).ToArray();
        if (stated == format.Format.ToString()) Assert.Equal(Encoding.UTF8.GetString(frozen), Encoding.UTF8.GetString(written));
        else Assert.Equal(written, format.Rewritten(written).ToArray());
    }

    [Fact]
    public void Read_FrozenSpreadsheet_IsReadForEver()
    {
        var read = SubmissionCsv.Read(File.ReadAllBytes(Path.Combine(Root, "spm-csv-0", "dinas-sosial.csv")), "dinas-sosial.csv");
        Assert.Empty(read.Problems);
        Assert.NotEmpty(read.OrThrow().Figures);
    }

    private static void WriteMissing()
    {
        foreach (var format in FormatCase.All)
        {
            var stated = format.ToString();
            if (In(stated).Any(file => file.EndsWith("-1.json", StringComparison.Ordinal))) continue;
            var seeds = format.Written(1).Length > Long ? 1 : 3;
            for (var seed = 1; seed <= seeds; seed++)
                Repository.Write($"tests/Spm.Core.Json.Tests/Samples/{Folder(stated)}/contoh-{seed}.json", Encoding.UTF8.GetString(format.Written(seed).Span));
        }
    }

    private static IEnumerable<string> In(string stated)
    {
        var folder = Path.Combine(Root, Folder(stated));
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => Path.GetRelativePath(Root, file)) : [];
    }

    private static string Folder(string stated) => stated.Replace('/', '-');
}
