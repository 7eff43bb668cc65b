using System.Globalization;

namespace Spm.Core.Json.Tests.Conformance;

/// <summary>Every file of the folder <c>malformed</c> is refused at the place that its list names.</summary>
public class MalformedVectorTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "conformance", "malformed");

    /// <summary>File, line and path; the latter two empty where more than one answer is right.</summary>
    public static TheoryData<string, string, string> Expected
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in File.ReadLines(Path.Combine(Folder, "expected.tsv")).Skip(1).Select(row => row.Split('\t')))
                rows.Add(row[0], row[1], row[2]);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void Read_MalformedFile_IsRefusedWithLineAndPath(string name, string line, string path)
    {
        using var stream = File.OpenRead(Path.Combine(Folder, name));
        var refused = Assert.Throws<SpmFormatException>(() => ConformanceFile.Read(stream, name).Count());
        Assert.Equal(name, refused.File);
        if (line.Length > 0) Assert.Equal(line, refused.Line.ToString(CultureInfo.InvariantCulture));
        if (path.Length > 0) Assert.Equal(path, refused.Path);
    }

    [Fact]
    public void Expected_NamesEveryFile() => Assert.Equal(
        Directory.GetFiles(Folder, "*.*json").Select(Path.GetFileName).Order(StringComparer.Ordinal),
        File.ReadLines(Path.Combine(Folder, "expected.tsv")).Skip(1).Select(row => row.Split('\t')[0]).Order(StringComparer.Ordinal));
}
