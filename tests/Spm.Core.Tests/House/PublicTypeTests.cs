using System.Xml.Linq;
using Spm.Core.Testing.House;

namespace Spm.Core.Tests.House;

/// <summary>The manners of every public type of Spm.Core, and proof that the checks notice bad ones.</summary>
public class PublicTypeTests : PublicTypeContract
{
    private static readonly Type[] BadManners = [typeof(Samples.BadManners)];

    public PublicTypeTests()
        : base(typeof(Language).Assembly)
    {
    }

    [Fact]
    public void Detector_NoLegalTerm_IsFound() => Assert.Single(PublicTypes.WithoutLegalTerm(BadManners));

    [Fact]
    public void Detector_StructNotReadonly_IsFound() => Assert.Single(PublicTypes.MutableStructs(BadManners));

    [Fact]
    public void Detector_Setter_IsFoundButInitIsNot() =>
        Assert.Equal([$"{typeof(Samples.BadManners)}.Settable can be set"], PublicTypes.SettableProperties(BadManners));

    [Fact]
    public void Detector_MutableField_IsFoundButConstIsNot() => Assert.Equal(
        [$"{typeof(Samples.BadManners)}.Field is a field that is neither const nor static readonly"], PublicTypes.MutableFields(BadManners));

    [Fact]
    public void Detector_Arrays_AreFoundAtAnyDepth() => Assert.Equal(
        ["Array", "Deep", "Into"],
        PublicTypes.Arrays(BadManners).Select(line => line.Split(' ')[0].Split('.')[^1]));

    [Theory]
    [InlineData("M:Spm.Core.Tests.House.Samples.BadManners.Undocumented(System.Int32@,System.Collections.Generic.List{System.String},``0)", false)]
    [InlineData("M:Spm.Core.Tests.House.Samples.BadManners.Undocumented``1(System.Int32@,System.Collections.Generic.List{System.String},``0)", true)]
    [InlineData("P:Spm.Core.Tests.House.Samples.BadManners.Settable", true)]
    public void Detector_MissingSummary_IsFound(string id, bool isFound) => Assert.Equal(
        isFound,
        new Documentation(XDocument.Parse("<doc/>")).Undocumented(BadManners).Contains($"{id} has no summary"));

    [Fact]
    public void Detector_EmptyElements_AreFound()
    {
        var file = XDocument.Parse(
            """
            <doc><member name="T:A"><summary>A word.</summary><param name="a"></param><returns> </returns><remarks><see cref="T:B"/></remarks></member></doc>
            """);

        Assert.Equal(["T:A has an empty <param>", "T:A has an empty <returns>"], new Documentation(file).EmptyElements());
    }
}
