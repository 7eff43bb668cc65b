using System.Xml.Linq;
using Spm.Core.Testing.House;

namespace Spm.Core.Tests.House;

/// <summary>The rules for the code of Spm.Core, and proof that the checks notice what is against them.</summary>
public class CodeTests : CodeContract
{
    private static readonly IReadOnlyList<string> Ambient = AmbientState.In(MethodBodies.Read(typeof(Samples.Ambient).Assembly)
        .Where(member => member.Type.Namespace == typeof(Samples.Ambient).Namespace));

    public CodeTests()
        : base(typeof(Language).Assembly, "src/Spm.Core")
    {
    }

    [Theory]
    [InlineData("Ambient.Clock uses System.DateTime.get_UtcNow")]
    [InlineData("Ambient.Zone uses System.TimeZoneInfo.get_Local")]
    [InlineData("Ambient.Culture uses System.Globalization.CultureInfo.get_CurrentCulture")]
    [InlineData("Ambient.Number uses System.Int32.ToString")]
    [InlineData("Ambient.Words uses System.String.Format")]
    [InlineData("Ambient.Letters uses System.String.ToUpper")]
    [InlineData("Ambient.Order uses System.String.CompareTo")]
    [InlineData("Ambient.Disk uses System.IO.File")]
    [InlineData("Ambient.Chance uses System.Random")]
    [InlineData("Ambient.Machine uses System.Environment.get_MachineName")]
    public void Detector_AmbientSample_IsFound(string expected) =>
        Assert.Contains(Ambient, finding => finding.EndsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void Detector_GivenProviderOrComparison_IsNotFound() =>
        Assert.DoesNotContain(Ambient, finding => finding.Contains("Given", StringComparison.Ordinal));

    [Fact]
    public void Detector_StaticField_IsFoundAndReadonlyIsNot() =>
        Assert.Equal([$"{typeof(Samples.Ambient)}.s_count can be written"], StaticState.In([typeof(Samples.Ambient)]));

    [Fact]
    public void Detector_UnnamedException_IsFound() => Assert.Equal(
        ["M:Spm.Core.Tests.House.Samples.Ambient.Refuse throws InvalidOperationException and does not say so"],
        ThrownExceptions.Undocumented([typeof(Samples.Ambient)], new Documentation(XDocument.Parse("<doc/>"))));

    [Fact]
    public void Detector_TwoTypesOfAFile_AreFound()
    {
        var files = new SourceFiles(new Dictionary<string, string>
        {
            ["src/One.cs"] = "public sealed class One;\npublic readonly record struct Two;\n",
            ["src/Three.cs"] = "public static partial class Four;\n",
            ["src/Five.Text.cs"] = "internal enum Six;\npublic partial interface Five;\n",
        });

        Assert.Equal(["src/One.cs holds One, Two", "src/Three.cs holds Four"], files.Misplaced());
    }

    [Fact]
    public void Detector_LongFile_IsFound() => Assert.Equal(
        ["src/One.cs has 401 lines", "half of the files have more than 401 lines"],
        new SourceFiles(new Dictionary<string, string> { ["src/One.cs"] = new('\n', 401) }).TooLong());
}
